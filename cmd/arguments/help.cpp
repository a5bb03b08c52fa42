// Lays out help: names on the left, what they are for on the right, wrapped.
#include "arguments/help.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/language.hpp"
#include "base/text.hpp"

namespace campaign {
namespace {

constexpr int kWidth = 80;
constexpr int kWidestName = 26;

struct Row {
  std::string name;
  std::string text;
};

std::string rows_text(const std::string& title, const std::vector<Row>& rows) {
  if (rows.empty()) return "";
  int widest = 0;
  for (const auto& row : rows)
    if (display_width(row.name) <= kWidestName) widest = std::max(widest, display_width(row.name));
  std::string text = "\n" + title + ":\n";
  const int indent = widest + 4;
  for (const auto& row : rows) {
    const bool wide = display_width(row.name) > widest;
    text += "  " + (wide ? row.name + "\n" + pad("", indent) : pad(row.name, widest + 2));
    text += wrap(row.text, kWidth, indent) + "\n";
  }
  return text;
}

std::string option_name(const OptionHelp& entry) {
  std::string name = replace_all(entry.names, ",", ", ");
  if (name.starts_with("--")) name = "    " + name;
  return entry.placeholder.empty() ? name : name + " " + entry.placeholder;
}

std::vector<Row> option_rows(const std::vector<OptionHelp>& entries) {
  std::vector<Row> rows;
  for (const auto& entry : entries)
    if (!entry.names.empty()) rows.push_back({option_name(entry), entry.summary});
  return rows;
}

std::vector<Row> argument_rows(const std::vector<OptionHelp>& entries) {
  std::vector<Row> rows;
  for (const auto& entry : entries)
    if (entry.names.empty()) rows.push_back({entry.placeholder, entry.summary});
  return rows;
}

/// Words that say themselves what may be left out or repeated are taken as they are.
std::string arguments_usage(const std::vector<OptionHelp>& entries) {
  std::string usage;
  for (const auto& entry : entries) {
    if (!entry.names.empty()) continue;
    const bool open_end = entry.repeated && entry.placeholder.find("…") == std::string::npos;
    const std::string name = entry.placeholder + (open_end ? " …" : "");
    const bool bare = entry.required || name.starts_with('[');
    usage += bare ? " " + name : " [" + name + "]";
  }
  return usage;
}

std::string examples_text(const std::vector<Example>& examples) {
  if (examples.empty()) return "";
  std::string text = fmt::format("\n{}:\n", tr("examples"));
  for (const auto& example : examples)
    text +=
        fmt::format("  campaign {}\n      {}\n", example.line, wrap(example.meaning, kWidth, 6));
  return text;
}

}  // namespace

std::string program_help(const Options& common) {
  std::vector<Row> rows;
  for (const auto& command : commands())
    rows.push_back({std::string(command.name), tr(command.summary)});
  return fmt::format("{}: campaign {} [{}]\n\n", tr("usage"), tr("COMMAND"), tr("OPTIONS")) +
         wrap(tr("Runs emulation campaigns and commendation from plain text files: checks the "
                 "data, computes scores and grades, and writes reports."),
              kWidth) +
         "\n" + rows_text(tr("commands"), rows) +
         rows_text(tr("options, before or after the command"), option_rows(common.own())) + "\n" +
         wrap(tr("`campaign COMMAND --help` tells more about a command."), kWidth) + "\n";
}

std::string command_help(const CommandEntry& command, const Options& options) {
  return fmt::format("{}: campaign {} [{}]{}\n\n{}\n", tr("usage"), command.name, tr("OPTIONS"),
                     arguments_usage(options.own()), wrap(tr(command.summary), kWidth)) +
         rows_text(tr("arguments"), argument_rows(options.own())) +
         rows_text(tr("options"), option_rows(options.own())) +
         rows_text(tr("options of every command"), option_rows(options.common())) +
         examples_text(options.examples());
}

}  // namespace campaign
