// Formats help texts in two columns: names on the left, wrapped descriptions on the right.
#include "arguments/help.hpp"

#include <algorithm>

#include "base/message.hpp"
#include "base/text.hpp"

namespace campaign {
namespace {

constexpr int kWidth = 80;
constexpr int kWidestName = 26;

class HelpWriter {
 public:
  explicit HelpWriter(Language language) : language_(language) {}

  /// `usage: campaign check [OPTIONS] [DRAFT …]`
  void usage(const std::string& line) {
    text_ += text(tr("usage")) + ": campaign " + line + "\n\n";
  }

  void paragraph(const Message& message) { text_ += wrap(text(message), kWidth) + "\n"; }

  /// Names and descriptions below a title; omitted when there are none.
  void rows(const Message& title, const std::vector<std::pair<std::string, Message>>& rows) {
    if (rows.empty()) return;
    int widest = 0;
    for (const auto& [name, meaning] : rows)
      if (display_width(name) <= kWidestName) widest = std::max(widest, display_width(name));
    text_ += "\n" + text(title) + ":\n";
    const int indent = widest + 4;
    for (const auto& [name, meaning] : rows) {
      const bool wide = display_width(name) > widest;
      text_ += "  " + (wide ? name + "\n" + pad("", indent) : pad(name, widest + 2)) +
               wrap(text(meaning), kWidth, indent) + "\n";
    }
  }

  void arguments(const std::vector<OptionHelp>& entries) {
    std::vector<std::pair<std::string, Message>> list;
    for (const auto& entry : entries)
      if (entry.names.empty()) list.emplace_back(text(entry.placeholder), entry.summary);
    rows(tr("arguments"), list);
  }

  void options(const Message& title, const std::vector<OptionHelp>& entries) {
    std::vector<std::pair<std::string, Message>> list;
    for (const auto& entry : entries)
      if (!entry.names.empty()) list.emplace_back(option_name(entry), entry.summary);
    rows(title, list);
  }

  void examples(const std::vector<Example>& examples) {
    if (examples.empty()) return;
    text_ += "\n" + text(tr("examples")) + ":\n";
    for (const auto& example : examples)
      text_ +=
          "  campaign " + example.line + "\n      " + wrap(text(example.meaning), kWidth, 6) + "\n";
  }

  void blank_line() { text_ += "\n"; }
  std::string text(const Message& message) const { return message.text(language_); }
  std::string text() && { return std::move(text_); }

  /// Adds brackets and `…` to placeholders that do not contain them yet.
  std::string arguments_usage(const std::vector<OptionHelp>& entries) const {
    std::string usage;
    for (const auto& entry : entries) {
      if (!entry.names.empty()) continue;
      auto name = text(entry.placeholder);
      if (entry.repeated && name.find("…") == std::string::npos) name += " …";
      const bool bare = entry.required || name.starts_with('[');
      usage += bare ? " " + name : " [" + name + "]";
    }
    return usage;
  }

 private:
  std::string option_name(const OptionHelp& entry) const {
    std::string name = replace_all(entry.names, ",", ", ");
    if (name.starts_with("--")) name = "    " + name;
    return entry.placeholder.empty() ? name : name + " " + text(entry.placeholder);
  }

  Language language_;
  std::string text_ = {};
};

}  // namespace

std::string program_help(const Options& common, Language language) {
  HelpWriter help(language);
  help.usage(help.text(tr("COMMAND")) + " [" + help.text(tr("OPTIONS")) + "]");
  help.paragraph(
      tr("Runs emulation campaigns and commendation from plain text files: checks the "
         "data, computes scores and grades, and writes reports."));
  std::vector<std::pair<std::string, Message>> rows;
  for (const auto& command : commands()) rows.emplace_back(command.name, tr(command.summary));
  help.rows(tr("commands"), rows);
  help.options(tr("options, before or after the command"), common.own());
  help.blank_line();
  help.paragraph(tr("`campaign COMMAND --help` tells more about a command."));
  return std::move(help).text();
}

std::string command_help(const CommandEntry& command, const Options& options, Language language) {
  HelpWriter help(language);
  help.usage(std::string(command.name) + " [" + help.text(tr("OPTIONS")) + "]" +
             help.arguments_usage(options.own()));
  help.paragraph(tr(command.summary));
  help.arguments(options.own());
  help.options(tr("options"), options.own());
  help.options(tr("options of every command"), options.common());
  help.examples(options.examples());
  return std::move(help).text();
}

}  // namespace campaign
