// The language the program speaks, and messages in it. English is in the code, Vietnamese in
// `data/po/vi.po`, compiled into the program.
#pragma once

#include <fmt/core.h>

#include <string>
#include <string_view>

namespace campaign {

enum class Language { english, vietnamese };

/// Chooses the language of all messages from now on. The only setting of the whole process: it is
/// set once, before any work begins, and else only by Speaking.
void speak(Language language);
Language spoken();

/// Another language while it lives, for what goes into a document; no other thread may speak then.
class Speaking {
 public:
  explicit Speaking(Language language) : before_(spoken()) { speak(language); }
  ~Speaking() { speak(before_); }
  Speaking(const Speaking&) = delete;
  Speaking& operator=(const Speaking&) = delete;

 private:
  Language before_;
};

/// The message in the chosen language. `english` must be a literal marked by tr, say or a `.def`
/// list.
const char* tr(const char* english);

/// Marks a text that a table holds, to be translated when it is shown.
constexpr const char* translatable(const char* english) { return english; }

/// A message with its `{}` filled in.
template <class... Arguments>
std::string say(const char* english, const Arguments&... arguments) {
  return fmt::format(fmt::runtime(tr(english)), arguments...);
}

/// Like say, with a form for one and a form for many.
std::string say_count(const char* one, const char* many, size_t count);

}  // namespace campaign
