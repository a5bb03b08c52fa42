// The document: what a filled template says, as blocks and inlines that every renderer can show.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "base/text.hpp"
#include "base/value.hpp"

namespace campaign {

struct Inline;
using Inlines = std::vector<Inline>;

struct Text {
  std::string text;
};
struct Code {
  std::string text;
};
struct Strong {
  Inlines inlines;
};
struct Emphasis {
  Inlines inlines;
};
struct Link {
  Inlines inlines;
  std::string target;
};
struct LineBreak {};

struct Inline {
  std::variant<Text, Code, Strong, Emphasis, Link, LineBreak> any;
};

struct Block;
using Blocks = std::vector<Block>;

struct Heading {
  int level = 1;
  Inlines inlines;
};
struct Paragraph {
  Inlines inlines;
};
struct ItemList {
  bool ordered = false;
  int start = 1;
  std::vector<Blocks> items;
};
struct Table {
  using Row = std::vector<Inlines>;
  std::vector<Align> columns;  ///< every row has as many cells
  Row head;
  std::vector<Row> rows;
};
struct Quote {
  Blocks blocks;
};
struct CodeBlock {
  std::string language;
  std::string text;
};
struct Rule {};

struct Block {
  std::variant<Heading, Paragraph, ItemList, Table, Quote, CodeBlock, Rule> any;
};

struct Document {
  Blocks blocks;
};

/// The text of inlines without their marks.
std::string plain_text(const Inlines& inlines);

/// Whether the items stand close together: each is one paragraph, perhaps with lists below it.
bool is_tight(const ItemList& list);

/// What a renderer gets: the computed view, and the document that a template made of it.
struct Report {
  std::string schema;  ///< `campaign.report.summary/1`, named in json
  Value view;          ///< a record
  std::string table;   ///< the list in the view that csv writes, unless another is asked for
  Document document;
  std::string language = "vi";  ///< of the document
};

}  // namespace campaign
