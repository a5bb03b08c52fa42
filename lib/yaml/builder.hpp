// Builds the flat tree from parser events, which have only the offset where a node begins.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "yaml/strictness.hpp"
#include "yaml/tree.hpp"

namespace campaign::yaml {

class Builder {
 public:
  Builder(Document& document, Diagnostics& diagnostics)
      : document_(document),
        diagnostics_(diagnostics),
        source_(document.source().text()),
        read_(start_of_text(source_)) {}

  void null(size_t next);  ///< `next`: offset of the null word, or of the next token when empty
  void alias(size_t at);
  void scalar(size_t at, const std::string& value);
  void open(Kind kind, size_t at);
  void close(char bracket);
  size_t depth() const { return open_.size(); }
  Failure failure(size_t offset, std::string reason) const;

 private:
  struct Open {
    uint32_t index;
    uint32_t last_child = 0;
    size_t children = 0;
    int indent;  ///< of the nodes in it
  };

  uint32_t add(Node node);
  void add_word(size_t at, size_t length, bool is_key);
  size_t null_word(size_t at) const;
  size_t skip_properties(size_t at);
  size_t end_of(size_t at, std::string_view value) const;
  std::string_view keep(size_t from, size_t to, const std::string& value);
  void report(CheckName check, size_t from, size_t to, Message message, Advice help);
  int indent() const { return open_.empty() ? -1 : open_.back().indent; }

  Document& document_;
  Diagnostics& diagnostics_;
  std::string_view source_;
  size_t read_;  ///< end offset of the nodes so far
  std::vector<Open> open_;
};

}  // namespace campaign::yaml
