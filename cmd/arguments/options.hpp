// The options and arguments of a command: declared once, for parsing and for help. Hides CLI11.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/message.hpp"

namespace CLI {
class App;
}  // namespace CLI

namespace campaign {

using Arguments = std::vector<std::string>;

/// The description of an option or argument.
struct OptionHelp {
  std::string names;    ///< `-C,--directory`; empty for an argument
  Message placeholder;  ///< `DIR`; empty for a flag
  Message summary;
  bool required = false;
  bool repeated = false;                     ///< takes all remaining arguments
  std::vector<std::string_view> known = {};  ///< what the first value is one of, for completion
};

struct Example {
  std::string line;  ///< without `campaign`
  Message meaning;
};

/// Targets must live until the command line is parsed; their initial values are the defaults. When
/// an option is repeated, the last value counts.
class Options {
 public:
  using Names = const char*;  ///< `--all` or `-a,--all`

  Options();
  ~Options();
  Options(const Options&) = delete;

  void flag(bool& target, Names names, Message summary);
  void value(std::string& target, Names names, Message placeholder, Message summary);
  void value(std::optional<std::string>& target, Names names, Message placeholder, Message summary);
  /// May be repeated; each value may contain several separated by commas.
  void values(Arguments& target, Names names, Message placeholder, Message summary);
  /// One of the allowed values.
  void choice(std::string& target, Names names, std::vector<std::string_view> allowed,
              Message summary);
  /// A whole number from 1 to `most`.
  void count(int& target, int most, Names names, Message summary);
  void date(std::optional<Date>& target, Names names, Message summary);
  void period(std::optional<Period>& target, Names names, Message summary);

  // Positional arguments, in the order of declaration.
  void argument(std::string& target, Message placeholder, Message summary);  ///< required
  void argument(std::optional<std::string>& target, Message placeholder, Message summary);
  /// All remaining arguments.
  void arguments(Arguments& target, Message placeholder, Message summary);

  /// Says what the option or argument declared last is one of, which a shell can then complete.
  void known(std::vector<std::string_view> values) { help_.back().known = std::move(values); }

  /// `line`: the command line without `campaign`.
  void example(const char* line, Message meaning);

  /// Options declared after this call are common to all commands; help lists them separately.
  void common_from_here() { own_count_ = help_.size(); }

  /// Sets the targets. Throws a UsageError for an invalid command line.
  void parse(const Arguments& arguments);
  /// Sets the targets from the leading options, and returns the arguments from the first one that
  /// is no such option: a command with its own options.
  Arguments parse_leading(const Arguments& arguments);
  /// Sets the targets from options in any position; ignores everything else.
  void parse_known(const Arguments& arguments);

  std::vector<OptionHelp> own() const;
  std::vector<OptionHelp> common() const;
  const std::vector<Example>& examples() const { return examples_; }

 private:
  using Keep = std::function<void(const std::string& value)>;

  void add(OptionHelp help, Keep keep);
  const OptionHelp* find(std::string_view name) const;  ///< `--format`, `-f`; null when unknown
  void take_apart(const Arguments& arguments);
  void require_value_behind(const std::string& word) const;
  [[noreturn]] void refuse(const std::string& argument) const;

  std::unique_ptr<CLI::App> app_;
  std::vector<OptionHelp> help_;  ///< in the order of the options of `app_`
  size_t own_count_ = std::string::npos;
  std::vector<Example> examples_;
};

}  // namespace campaign
