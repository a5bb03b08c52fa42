// Events of yaml-cpp become a flat tree whose spans are exact; the only file that knows yaml-cpp.
#include "yaml/parse.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>

#include "base/language.hpp"
#include "yaml/extent.hpp"
#include "yaml/rules.hpp"
#include "yaml/syntax.hpp"

namespace campaign::yaml {
namespace {

/// Lets a stream read a text without copying it.
class Reading : public std::streambuf {
 public:
  explicit Reading(std::string_view text) {
    char* const begin = const_cast<char*>(text.data());  // setg wants it so; nothing writes
    setg(begin, begin, begin + text.size());
  }
};

/// Ends the reading of a file from inside an event.
struct Stop {
  Failure failure;
};

class Builder : public YAML::EventHandler {
 public:
  Builder(Document& document, Diagnostics& diagnostics)
      : document_(document),
        diagnostics_(diagnostics),
        source_(document.source().text()),
        base_(start_of_text(source_)),
        read_(base_) {}

  Failure failure(size_t offset, std::string reason) const;
  size_t base() const { return base_; }

  void OnDocumentStart(const YAML::Mark& mark) override;
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override;
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override;
  void OnSequenceEnd() override { close(']'); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override;
  void OnMapEnd() override { close('}'); }

 private:
  struct Open {
    uint32_t index;
    uint32_t last_child = 0;
    size_t children = 0;
    int indent;  ///< of what stands in it
  };

  uint32_t add(Node node);
  void open(Kind kind, size_t at);
  void close(char bracket);
  size_t skip_properties(size_t at);
  size_t end_of(size_t at, std::string_view value) const;
  std::string_view keep(size_t from, size_t to, const std::string& value);
  void report(CheckName check, size_t from, size_t to, std::string message, std::string help);
  int indent() const { return open_.empty() ? -1 : open_.back().indent; }

  Document& document_;
  Diagnostics& diagnostics_;
  std::string_view source_;
  size_t base_;  ///< where the parser's offset 0 is
  size_t read_;  ///< the end of what became nodes
  std::vector<Open> open_;
  bool begun_ = false;
};

Failure Builder::failure(size_t offset, std::string reason) const {
  Failure failure{static_cast<uint32_t>(std::min(offset, source_.size())), std::move(reason),
                  static_cast<uint32_t>(read_)};
  for (const Open& one : open_) {
    const uint32_t at = document_.nodes[one.index].offset;
    if (source_[at] != '[' && source_[at] != '{') continue;
    failure.has_open_bracket = true;
    failure.open_bracket = at;
  }
  return failure;
}

void Builder::OnDocumentStart(const YAML::Mark& mark) {
  const size_t at = base_ + static_cast<size_t>(mark.pos);
  if (begun_) throw Stop{failure(at, "second document")};
  begun_ = true;
}

uint32_t Builder::add(Node node) {
  const auto index = static_cast<uint32_t>(document_.nodes.size());
  document_.nodes.push_back(node);
  read_ = std::max<size_t>(read_, node.offset + node.length);
  if (open_.empty()) return index;
  Open& parent = open_.back();
  if (parent.children++ == 0)
    document_.nodes[parent.index].first_child = index;
  else
    document_.nodes[parent.last_child].next = index;
  parent.last_child = index;
  return index;
}

void Builder::report(CheckName check, size_t from, size_t to, std::string message,
                     std::string help) {
  diagnostics_.add({.check = check,
                    .span = span_of(document_.source(), from, to),
                    .message = std::move(message),
                    .help = std::move(help)});
}

/// Anchors and tags stand before the node itself.
size_t Builder::skip_properties(size_t at) {
  while (at < source_.size() && (source_[at] == '&' || source_[at] == '!')) {
    const size_t end = std::min(source_.find_first_of(" \t\r\n,]}", at), source_.size());
    const auto name = source_.substr(at, end - at);
    if (source_[at] == '&')
      report(syntax::anchor, at, end, say("the name `{}` for a value cannot be used here", name),
             tr("take it away and write the value out wherever it is needed; if `&` belongs to the "
                "text, put the text in quotes"));
    else
      report(syntax::tag, at, end, say("the type `{}` cannot be used here", name),
             tr("take it away; if `!` belongs to the text, put the text in quotes"));
    at = skip_between(source_, end);
  }
  return at;
}

void Builder::OnNull(const YAML::Mark& mark, YAML::anchor_t) {
  const bool value = !open_.empty() && open_.back().children % 2 == 1 &&
                     document_.nodes[open_.back().index].kind == Kind::mapping;
  const size_t next = std::max(read_, base_ + static_cast<size_t>(mark.pos));
  const size_t sign = skip_between(source_, read_, value ? "" : ",[{");
  const bool written = sign <= next && sign < source_.size() &&
                       (source_[sign] == ':' || (!value && source_[sign] == '-'));
  const size_t at = written ? sign : read_;
  add({.offset = static_cast<uint32_t>(at), .length = written ? 1u : 0u});
  if (written) skip_properties(std::min(source_.find_first_not_of(" \t", at + 1), source_.size()));
}

void Builder::OnAlias(const YAML::Mark& mark, YAML::anchor_t) {
  const size_t at = base_ + static_cast<size_t>(mark.pos);
  const size_t end = std::min(source_.find_first_of(" \t\r\n,]}", at), source_.size());
  add({.offset = static_cast<uint32_t>(at), .length = static_cast<uint32_t>(end - at)});
}

size_t Builder::end_of(size_t at, std::string_view value) const {
  const char first = at < source_.size() ? source_[at] : ' ';
  if (first == '"' || first == '\'') return std::min(end_of_quoted(source_, at), source_.size());
  if (first == '|' || first == '>') return end_of_block(source_, at, indent());
  return end_of_plain(source_, at, value);
}

/// The value as a view: into the source where its bytes are the same, else into the arena.
std::string_view Builder::keep(size_t from, size_t to, const std::string& value) {
  const bool quotes = from < to && (source_[from] == '"' || source_[from] == '\'');
  const auto written = source_.substr(from + quotes, std::min(value.size(), to - from));
  if (written == value) return written;
  return document_.arena.emplace_back(value);
}

void Builder::OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                       const std::string& value) {
  const size_t at = skip_properties(base_ + static_cast<size_t>(mark.pos));
  const size_t end = end_of(at, value);
  const bool quoted =
      at < source_.size() && std::string_view("\"'|>").find(source_[at]) != std::string_view::npos;
  add({.kind = Kind::scalar,
       .quoted = quoted,
       .offset = static_cast<uint32_t>(at),
       .length = static_cast<uint32_t>(end - at),
       .text = keep(at, end, value)});
}

void Builder::open(Kind kind, size_t at) {
  at = skip_properties(at);
  const bool in_flow = at < source_.size() && (source_[at] == '[' || source_[at] == '{');
  const uint32_t index =
      add({.kind = kind, .offset = static_cast<uint32_t>(at), .length = in_flow});
  open_.push_back({.index = index, .indent = in_flow ? indent() : column(source_, at)});
  if (open_.size() > kDeepest) throw Stop{failure(at, "too deep")};
}

void Builder::OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                              YAML::EmitterStyle::value) {
  open(Kind::sequence, base_ + static_cast<size_t>(mark.pos));
}

void Builder::OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                         YAML::EmitterStyle::value) {
  open(Kind::mapping, base_ + static_cast<size_t>(mark.pos));
}

void Builder::close(char bracket) {
  Node& node = document_.nodes[open_.back().index];
  const char opening = bracket == ']' ? '[' : '{';
  if (source_[node.offset] == opening) {
    const size_t at = skip_between(source_, read_, ",");
    if (at < source_.size() && source_[at] == bracket) read_ = at + 1;
  }
  node.length = static_cast<uint32_t>(read_ - node.offset);
  open_.pop_back();
}

/// Reads all documents there are; a second one is a failure.
std::optional<Failure> build(Document& document, Diagnostics& diagnostics) {
  Builder builder(document, diagnostics);
  Reading reading(document.source().text().substr(builder.base()));
  std::istream stream(&reading);
  try {
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(builder)) continue;
  } catch (const Stop& stop) {
    return stop.failure;
  } catch (const YAML::Exception& exception) {
    const auto offset = static_cast<size_t>(std::max(exception.mark.pos, 0));
    return builder.failure(builder.base() + offset, exception.msg);
  }
  return std::nullopt;
}

/// What comes behind a mistake that derails the reading is only its echo.
void drop_echoes(Diagnostics& found) {
  found.sort();
  const auto derails = [](const Diagnostic& one) {
    return one.check.name == syntax::unclosed_quote.name || one.check.name == syntax::syntax.name;
  };
  const auto first = std::find_if(found.list().begin(), found.list().end(), derails);
  if (first != found.list().end()) found.list().erase(first + 1, found.list().end());
}

bool derailed(const Diagnostics& found, uint32_t offset) {
  constexpr CheckName kCauses[] = {syntax::look_alike_blank, syntax::tab_indentation,
                                   syntax::missing_blank_after_colon, syntax::unclosed_quote,
                                   syntax::smart_quote};
  return std::any_of(found.list().begin(), found.list().end(), [&](const Diagnostic& one) {
    return one.span.offset <= offset &&
           std::any_of(std::begin(kCauses), std::end(kCauses),
                       [&](CheckName cause) { return cause.name == one.check.name; });
  });
}

}  // namespace

Document parse(const SourceFile& source, Diagnostics& diagnostics) {
  Document document(source);
  if (!check_encoding(source, diagnostics)) return document;
  Diagnostics found;
  const auto failure = build(document, found);
  check_quotes(document, found);
  check_blanks(document, found);
  check_tabs(document, found);
  check_keys(document, found);
  if (failure && !derailed(found, failure->offset)) found.add(explain(document, *failure));
  drop_echoes(found);
  if (found.errors() > 0 || (document.nodes.size() == 1 && document.nodes[0].kind == Kind::null))
    document.nodes.clear();
  diagnostics.append(std::move(found));
  return document;
}

}  // namespace campaign::yaml
