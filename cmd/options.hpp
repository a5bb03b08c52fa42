// The options and arguments of a command: declared once, then read from the command line and told
// in help. Hides the library that takes a command line apart.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"

namespace campaign {

/// One option or argument. Texts are translated.
struct OptionEntry {
  std::string names;        ///< `-C,--directory`; empty for an argument
  std::string placeholder;  ///< `DIR`; empty for a flag
  std::string summary;
  bool required = false;
  bool repeated = false;  ///< an argument that takes all that follow
  /// Keeps a value; says what is wrong with it, or nothing.
  std::function<std::string(const std::string& value)> keep;
};
bool has_name(const OptionEntry& entry, std::string_view name);  ///< `--format`, `-f`

struct Example {
  std::string line;     ///< without `campaign`
  std::string meaning;  ///< translated
};

/// The last, long one of `-C,--directory`.
std::string_view long_name(std::string_view names);

class Options {
 public:
  using Names = const char*;  ///< `--all` or `-a,--all`
  using Values = std::vector<std::string>;

  void flag(bool& target, Names names, const char* summary);
  void value(std::string& target, Names names, const char* placeholder, const char* summary);
  void value(std::optional<std::string>& target, Names names, const char* placeholder,
             const char* summary);
  /// May be given several times, each time with one value or several between commas.
  void values(Values& target, Names names, const char* placeholder, const char* summary);
  /// One of the allowed words; the target holds the default.
  void choice(std::string& target, Names names, std::vector<std::string_view> allowed,
              const char* summary);
  void date(std::optional<Date>& target, Names names, const char* summary);
  void period(std::optional<Period>& target, Names names, const char* summary);

  // Arguments without a name, in the order they are declared.
  void argument(std::string& target, const char* placeholder, const char* summary);  ///< required
  void argument(std::optional<std::string>& target, const char* placeholder, const char* summary);
  void arguments(Values& target, const char* placeholder,
                 const char* summary);  ///< all that follow

  /// `line` is what follows `campaign`; `meaning` is translated.
  void example(const char* line, const char* meaning);

  /// Takes over options that every command has; help tells them apart.
  void add_common(const Options& common);

  /// Reads a command line. Says what is wrong with it, or nothing.
  std::optional<std::string> parse(const std::vector<std::string>& words) const;

  const std::vector<OptionEntry>& own() const { return own_; }
  const std::vector<OptionEntry>& common() const { return common_; }
  const std::vector<Example>& examples() const { return examples_; }

 private:
  std::vector<OptionEntry> own_;
  std::vector<OptionEntry> common_;
  std::vector<Example> examples_;
};

}  // namespace campaign
