// Values and tables in the language of the program, for commands that answer on the screen.
#pragma once

#include <string>
#include <vector>

#include "document/document.hpp"

namespace campaign {

struct ScreenColumn {
  std::string key;  ///< of the rows' records; `steps.2021-10` takes an element of a nested list
  Message title;
  Align align = Align::left;
};

/// Numbers as documents write them, with their decimals and in Vietnamese with a comma; or as the
/// data does, so that they can be typed again.
enum class NumberForm { document, data };

/// `97.50` in English, `97,50` in Vietnamese; `—` for missing; a list with `; ` between elements.
std::string on_screen(const Value& value, Language language,
                      NumberForm form = NumberForm::document);

Block screen_heading(const Message& title, Language language);
Block screen_paragraph(const Message& text, Language language);
Block screen_table(const std::vector<ScreenColumn>& columns, const Value::List& rows,
                   Language language);

}  // namespace campaign
