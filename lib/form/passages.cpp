// Walks a part of a Word file, counts paragraphs, tables, rows and cells, and joins the texts.
#include "form/passages.hpp"

#include <algorithm>
#include <array>

#include "base/message.hpp"

namespace campaign::form {
namespace {

struct Counts {
  int paragraphs = 0, tables = 0, rows = 0, cells = 0;
};

/// The place of a node.
struct Around {
  Message words;
  const Xml* parent = nullptr;
  const Xml* row = nullptr;
  const Xml* table = nullptr;
  bool cell = false;  ///< in a cell the first paragraph has no number
};

class PassageReader {
 public:
  explicit PassageReader(const std::string& path) : path_(path) {}

  void blocks(const Xml::Nodes& nodes, const Around& around, Counts& counts) {
    for (const auto& node : nodes)
      if (node.kind == Xml::Kind::element) block(node, around, counts);
  }

  std::deque<Passage> passages = {};

 private:
  void block(const Xml& node, const Around& around, Counts& counts);
  void paragraph(const Xml& node, const Around& around, Counts& counts);

  static Around inside(const Xml& node, const Around& around, const Message& words) {
    return {joined({around.words, words}, ", "), &node, around.row, around.table, false};
  }

  const std::string& path_;
};

/// The text of one paragraph, without the text boxes anchored in it.
class ParagraphReader {
 public:
  void read(const Xml& parent);

  std::string text = {};
  std::vector<TextPiece> pieces = {};
  std::vector<const Xml*> boxes = {};
  bool only_text = true;

 private:
  void run(const Xml& run, const Xml& around);
};

bool is_break_of_line(const Xml& node) {
  return (node.is("w:br") && node.attributes.empty()) || node.is("w:cr");
}

bool has_no_text(const Xml& node) {
  constexpr std::array kTextless = {"w:rPr", "w:lastRenderedPageBreak", "w:proofErr"};
  return node.kind != Xml::Kind::element ||
         std::any_of(kTextless.begin(), kTextless.end(), [&](auto* name) { return node.is(name); });
}

void ParagraphReader::run(const Xml& run, const Xml& around) {
  for (const auto& node : run.children) {
    if (node.is("w:t")) {
      pieces.push_back({&node, &around, text.size()});
      for (const auto& part : node.children) text += part.text;
    } else if (node.is("w:tab") || is_break_of_line(node)) {
      text += node.is("w:tab") ? '\t' : ' ';
    } else if (!has_no_text(node)) {
      only_text = false;
      read(node);  // there may be a text box in it
    }
  }
}

void ParagraphReader::read(const Xml& parent) {
  for (const auto& node : parent.children) {
    if (node.is("w:r"))
      run(node, parent);
    else if (node.is("w:txbxContent"))
      boxes.push_back(&node);
    else if (node.is("w:sectPr"))
      only_text = false;
    else if (node.kind == Xml::Kind::element && !node.is("w:rPr"))
      read(node);
  }
}

void PassageReader::paragraph(const Xml& node, const Around& around, Counts& counts) {
  ParagraphReader reader;
  reader.read(node);
  std::replace(reader.text.begin(), reader.text.end(), '\n', ' ');
  const int number = ++counts.paragraphs;
  const bool numbered = !around.cell || number > 1;
  const auto words =
      joined({around.words, numbered ? say("paragraph {}", number) : Message()}, ", ");
  passages.push_back({SourceFile::passage(path_, words, std::move(reader.text)), &node,
                      around.parent, around.row, around.table, std::move(reader.pieces), words,
                      reader.only_text});
  for (const auto* box : reader.boxes) {
    Counts inner;
    Around in_box = inside(*box, {words}, tr("text box"));
    blocks(box->children, in_box, inner);
  }
}

void PassageReader::block(const Xml& node, const Around& around, Counts& counts) {
  if (node.is("w:p")) return paragraph(node, around, counts);
  Counts inner;
  if (node.is("w:tbl")) {
    const auto words = say("table {}", ++counts.tables);
    return blocks(node.children, inside(node, around, words), inner);
  }
  if (node.is("w:tr")) {
    auto in_row = inside(node, around, say("row {}", ++counts.rows));
    in_row.row = &node;
    in_row.table = around.parent;
    return blocks(node.children, in_row, inner);
  }
  if (node.is("w:tc")) {
    auto in_cell = inside(node, around, say("cell {}", ++counts.cells));
    in_cell.cell = true;
    return blocks(node.children, in_cell, inner);
  }
  Around same = around;
  same.parent = &node;
  blocks(node.children, same, counts);
}

}  // namespace

std::deque<Passage> passages_of(const Xml::Nodes& nodes, const std::string& path,
                                const Message& part) {
  PassageReader reader(path);
  Counts counts;
  reader.blocks(nodes, {part}, counts);
  return std::move(reader.passages);
}

}  // namespace campaign::form
