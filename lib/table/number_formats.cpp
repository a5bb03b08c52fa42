// What the numbers of a workbook are shown as: a day that is kept as a number is no number.
#include "table/number_formats.hpp"

#include <map>

namespace campaign {
namespace {

/// The numbers below 164 are Excel's own: 9 and 10 are percentages, 14 to 22 and 45 to 47 days and
/// times, 27 to 36 and 50 to 58 days of other calendars.
ShownAs shown_by_number(int number) {
  if (number == 9 || number == 10) return ShownAs::percent;
  const auto within = [&](int first, int last) { return first <= number && number <= last; };
  return within(14, 22) || within(27, 36) || within(45, 47) || within(50, 58) ? ShownAs::day
                                                                              : ShownAs::number;
}

std::map<std::string, ShownAs> own_formats(const Xml& style_sheet) {
  std::map<std::string, ShownAs> formats;
  if (const auto* list = style_sheet.child("numFmts"))
    for (const auto& one : list->children)
      formats.emplace(std::string(one.attribute("numFmtId")),
                      shown_by_format(one.attribute("formatCode")));
  return formats;
}

}  // namespace

ShownAs shown_by_format(std::string_view code) {
  char until = 0;  // the end of what is only shown
  for (size_t at = 0; at < code.size(); ++at) {
    const char one = code[at];
    if (until != 0) {
      if (one == until) until = 0;
    } else if (one == '"') {
      until = '"';
    } else if (one == '[') {
      until = ']';
    } else if (one == '\\' || one == '_') {
      ++at;
    } else if (one == '%') {
      return ShownAs::percent;
    } else if (std::string_view("dmyhDMYH").find(one) != std::string_view::npos) {
      return ShownAs::day;
    } else if (one == 'G') {
      at += std::string_view("eneral").size();
    }
  }
  return ShownAs::number;
}

bool is_struck_out(const Xml& properties) {
  const auto* strike = properties.child("strike");
  return strike && strike->attribute("val") != "0" && strike->attribute("val") != "false";
}

std::vector<bool> struck_by_style(const Xml& style_sheet) {
  std::vector<bool> fonts, styles;
  if (const auto* list = style_sheet.child("fonts"))
    for (const auto& one : list->children)
      if (one.is("font")) fonts.push_back(is_struck_out(one));
  if (const auto* list = style_sheet.child("cellXfs"))
    for (const auto& one : list->children)
      if (one.is("xf")) {
        const auto font =
            static_cast<size_t>(std::atoi(std::string(one.attribute("fontId")).c_str()));
        styles.push_back(font < fonts.size() && fonts[font]);
      }
  return styles;
}

std::vector<ShownAs> shown_by_style(const Xml& style_sheet) {
  std::vector<ShownAs> styles;
  const auto own = own_formats(style_sheet);
  const auto* list = style_sheet.child("cellXfs");
  if (!list) return styles;
  for (const auto& one : list->children) {
    if (!one.is("xf")) continue;
    const std::string number(one.attribute("numFmtId"));
    const auto known = own.find(number);
    styles.push_back(known != own.end() ? known->second
                                        : shown_by_number(std::atoi(number.c_str())));
  }
  return styles;
}

}  // namespace campaign
