// Tables in the language of the program, for commands that answer on the screen: from rows of a
// view to a document that every renderer can show.
#pragma once

#include <string>
#include <vector>

#include "document/document.hpp"

namespace campaign {

struct ScreenColumn {
  std::string key;    ///< of the rows' records; `steps.2021-10` takes an element of a nested list
  std::string title;  ///< translated
  Align align = Align::left;
};

/// A scalar as the screen shows it: `97.50` in English, `97,50` in Vietnamese, `—` for missing.
std::string on_screen(const Value& value);

Block screen_heading(const std::string& title);
Block screen_paragraph(const std::string& text);
Block screen_table(const std::vector<ScreenColumn>& columns, const Value::List& rows);

}  // namespace campaign
