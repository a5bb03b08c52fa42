// Formats values and tables for a terminal in the language of the user.
#pragma once

#include <string>
#include <vector>

#include "document/document.hpp"

namespace campaign {

struct ScreenColumn {
  std::string key;  ///< of the row's record; `steps.2021-10` for an element of a nested list
  Message title;
  Align align = Align::left;
};

/// `document`: with fixed decimals; `data`: with as many as the number has.
enum class NumberForm { document, data };

/// `97.50` in English, `97,50` in Vietnamese; `—` for missing; a list with `; ` between elements.
std::string on_screen(const Value& value, Language language,
                      NumberForm form = NumberForm::document);

Block screen_heading(const Message& title, Language language);
Block screen_paragraph(const Message& text, Language language);
Block screen_table(const std::vector<ScreenColumn>& columns, const Value::List& rows,
                   Language language);

}  // namespace campaign
