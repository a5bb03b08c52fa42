// The manual page, made of what `--help` says of each command.
#include "arguments/manual.hpp"

#include <fmt/core.h>

#include "arguments/global_options.hpp"
#include "base/message.hpp"
#include "base/text.hpp"
#include "command.hpp"

namespace campaign {
namespace {

/// A backslash and a hyphen have a meaning in roff, and so has a point or quote at a line's start.
std::string roff(std::string_view text) {
  auto escaped = replace_all(replace_all(std::string(text), "\\", "\\e"), "-", "\\-");
  if (escaped.starts_with('.') || escaped.starts_with('\'')) escaped.insert(0, "\\&");
  return escaped;
}

/// In double quotes, as the argument of a macro.
std::string roff_word(std::string_view text) {
  return "\"" + replace_all(roff(text), "\"", "\\(dq") + "\"";
}

class PageWriter {
 public:
  explicit PageWriter(Language language) : language_(language) {}

  void line(const std::string& macro) { text_ += macro + "\n"; }
  void text(const Message& message) { line(roff(said(message))); }
  void heading(const Message& message) { line(".SH " + roff_word(said(message))); }

  void options(const std::vector<OptionHelp>& entries) {
    for (const auto& one : entries) {
      auto name = one.names.empty() ? said(one.placeholder) : replace_all(one.names, ",", ", ");
      if (!one.names.empty() && !one.placeholder.empty()) name += " " + said(one.placeholder);
      line(".TP");
      line(".B " + roff_word(name));
      text(one.summary);
    }
  }

  void examples(const std::vector<Example>& examples) {
    for (const auto& one : examples) {
      line(".TP");
      line(".B " + roff_word("campaign " + one.line));
      text(one.meaning);
    }
  }

  std::string said(const Message& message) const { return message.text(language_); }
  std::string text() && { return std::move(text_); }

 private:
  Language language_;
  std::string text_ = {};
};

}  // namespace

std::string manual_page(std::string_view version, const Date& day, Language language) {
  PageWriter page(language);
  page.line(fmt::format(".TH CAMPAIGN 1 {} {}", day.text(),
                        roff_word(fmt::format("campaign {}", version))));
  page.heading(tr("NAME"));
  page.line("campaign \\- " +
            roff(page.said(tr("runs emulation campaigns from plain text files"))));
  page.heading(tr("SYNOPSIS"));
  page.line(".B campaign");
  page.line(roff(page.said(tr("COMMAND")) + " [" + page.said(tr("OPTIONS")) + "]"));
  page.heading(tr("COMMANDS"));
  GlobalOptions global;
  for (const auto& entry : commands()) {
    Options options;
    const auto command = entry.make();
    command->declare(options);
    page.line(".SS " + roff_word("campaign " + std::string(entry.name)));
    page.text(tr(entry.summary));
    page.options(options.own());
    page.examples(options.examples());
  }
  page.heading(tr("OPTIONS OF EVERY COMMAND"));
  Options common;
  global.declare(common);
  page.options(common.own());
  page.heading(tr("EXIT STATUS"));
  page.text(
      tr("0 fine, 1 problems in data or template, 2 wrong command line, 3 something could not "
         "be read or written, 4 something is missing for a period that has ended."));
  return std::move(page).text();
}

}  // namespace campaign
