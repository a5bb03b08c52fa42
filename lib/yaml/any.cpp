// Builds a tree from the events of yaml-cpp; the only file that includes yaml-cpp.
#include "yaml/any.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>

#include "yaml/builder.hpp"
#include "yaml/extent.hpp"
#include "yaml/strictness.hpp"

namespace campaign::yaml {
namespace {

/// Stands for a `?` that is only a sign of a text: the library takes any `?` between brackets for
/// the sign of a key. No file may hold this character.
constexpr char kQuestionMark = '\x1A';

/// Whether a `?` stands before a key: where a value may begin, with a blank behind it.
bool is_key_sign(std::string_view source, size_t at) {
  const char next = byte_at(source, at + 1);
  const bool over = next == '\0' || next == ' ' || next == '\t' || next == '\r' || next == '\n';
  return over && begins_value(source, at);
}

std::string without_question_marks(std::string_view source) {
  std::string text(source);
  for (size_t at = 0; (at = source.find('?', at)) != kNowhere; ++at)
    if (!is_key_sign(source, at)) text[at] = kQuestionMark;
  return text;
}

/// A stream buffer that reads a text without copying it.
class TextBuffer : public std::streambuf {
 public:
  explicit TextBuffer(std::string& text) {
    setg(text.data(), text.data(), text.data() + text.size());
  }
};

/// Thrown by an event to stop parsing.
struct Stop {
  size_t offset;
  const char* reason;
};

class Events : public YAML::EventHandler {
 public:
  Events(Builder& builder, size_t base) : builder_(builder), base_(base) {}

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (has_document_) throw Stop{at(mark), "second document"};
    has_document_ = true;
  }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { builder_.null(at(mark)); }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { builder_.alias(at(mark)); }
  void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                const std::string& value) override {
    auto text = value;
    std::replace(text.begin(), text.end(), kQuestionMark, '?');
    builder_.scalar(at(mark), text);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {
    open(Kind::sequence, mark);
  }
  void OnSequenceEnd() override { builder_.close(']'); }
  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                  YAML::EmitterStyle::value) override {
    open(Kind::mapping, mark);
  }
  void OnMapEnd() override { builder_.close('}'); }

 private:
  size_t at(const YAML::Mark& mark) const { return base_ + static_cast<size_t>(mark.pos); }

  void open(Kind kind, const YAML::Mark& mark) {
    builder_.open(kind, at(mark));
    if (builder_.depth() > kDeepest) throw Stop{at(mark), "too deep"};
  }

  Builder& builder_;
  size_t base_;  ///< source offset of the parser's offset 0
  bool has_document_ = false;
};

}  // namespace

std::optional<Failure> read_any(Document& document, Diagnostics& diagnostics) {
  const auto source = document.source().text();
  const size_t base = start_of_text(source);
  Builder builder(document, diagnostics);
  Events events(builder, base);
  auto text = without_question_marks(source.substr(base));
  TextBuffer buffer(text);
  std::istream stream(&buffer);
  try {
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(events)) continue;
  } catch (const Stop& stop) {
    return builder.failure(stop.offset, stop.reason);
  } catch (const YAML::Exception& exception) {
    const auto offset = static_cast<size_t>(std::max(exception.mark.pos, 0));
    return builder.failure(base + offset, exception.msg);
  }
  return std::nullopt;
}

}  // namespace campaign::yaml
