// A fixed form, such as official statistics, as one sheet: head, table, sums and signatures.
#include "render/xlsx/form_sheet.hpp"

#include <algorithm>

#include "base/collation.hpp"
#include "base/overloaded.hpp"
#include "document/phrases.hpp"
#include "document/table_head.hpp"
#include "render/text/text_table.hpp"
#include "render/text/wrap.hpp"
#include "render/xlsx/form_sums.hpp"
#include "render/xlsx/sheet_cells.hpp"
#include "render/xlsx/sheet_names.hpp"

namespace campaign::render {
namespace {

/// Widths in characters: of all columns together, of figures and of codes.
constexpr int kLandscape = 118, kPortraitForm = 80, kFigures = 8, kCodes = 7;
/// Lines left free for a signature.
constexpr int kToSign = 4;

bool is_all(const Inlines& inlines, bool strong) {
  return inlines.size() == 1 && (strong ? std::holds_alternative<Strong>(inlines[0].any)
                                        : std::holds_alternative<Emphasis>(inlines[0].any));
}

FormText form_text(const Inlines& inlines, Align align) {
  return {cell_texts(terminal_text(inlines)).front(),
          {.bold = is_all(inlines, true), .italic = is_all(inlines, false), .align = align}};
}

/// A table without a head lays out two halves.
void add_halves(std::vector<FormLine>& lines, const Table& table) {
  for (const auto& row : table.rows) {
    const auto half = [&](size_t i) {
      return i < row.size() ? form_text(row[i], table.columns[i]) : FormText();
    };
    lines.push_back({half(0), half(1)});
  }
}

/// Positions are in capitals; a signature needs room above the names, which are the last row.
void add_signature(std::vector<FormLine>& lines, const Part& part) {
  const auto* table = part.blocks.empty() ? nullptr : std::get_if<Table>(&part.blocks.front().any);
  if (!table) return;
  std::vector<FormLine> halves;
  add_halves(halves, *table);
  for (auto& line : halves)
    for (auto* text : {&line.left, &*line.right}) {
      text->look.align = Align::center;
      if (text->look.bold && &line != &halves.back()) text->text = in_capitals(text->text);
    }
  lines.push_back({});
  lines.insert(lines.end(), halves.begin(), halves.end());
  lines.insert(lines.end() - 1, kToSign, FormLine());
}

void add_title(std::vector<FormLine>& lines, const Part& part) {
  lines.push_back({});
  for (const auto& block : part.blocks) {
    if (const auto* heading = std::get_if<Heading>(&block.any))
      lines.push_back({{cell_texts(in_capitals(terminal_text(heading->inlines))).front(),
                        {.bold = true, .large = true, .align = Align::center}}});
    if (const auto* text = std::get_if<Paragraph>(&block.any))
      lines.push_back({form_text(text->inlines, Align::center)});
  }
  lines.push_back({});
}

void add_line(std::vector<FormLine>& lines, const Block& block) {
  std::visit(Overloaded{[&](const Paragraph& one) {
                          lines.push_back({form_text(one.inlines, Align::left)});
                        },
                        [&](const Table& table) { add_halves(lines, table); },
                        [&](const Part& part) {
                          if (part.kind == PartKind::title) add_title(lines, part);
                          if (part.kind == PartKind::signature) add_signature(lines, part);
                        },
                        [](const auto&) {}},
             block.any);
}

/// Wide enough for a head of a few lines.
int width_for_head(const std::string& head) {
  constexpr int kLines = 5, kWidest = 17;
  return std::min(kWidest, std::max(widest_word(head), widest_line(head) / kLines) + 2);
}

/// Columns under a common head are as wide as the widest of them.
void equalise_groups(std::vector<SheetColumn>& columns) {
  for (auto& one : columns)
    for (const auto& other : columns)
      if (!one.group.empty() && one.group == other.group)
        one.width = std::max(one.width, other.width);
}

/// Columns of figures and codes are narrow; texts share what is left.
void set_form_widths(FormSheet& form, const Table& table) {
  const int whole = form.landscape ? kLandscape : kPortraitForm;
  int rest = whole, texts = 0;
  for (size_t i = 0; i < form.columns.size(); ++i) {
    auto& column = form.columns[i];
    const bool text = table.columns[i] == Align::left;
    texts += text;
    int widest = width_for_head(column.head) - 2;
    for (const auto& row : form.rows) widest = std::max(widest, widest_word(row[i].cell.shown));
    const int least = column.align == Align::right ? kFigures : kCodes;
    column.width = text ? 0 : std::max(least, widest + 2);
  }
  const auto figures = std::count_if(form.columns.begin(), form.columns.end(),
                                     [](const auto& one) { return one.align == Align::right; });
  for (auto& column : form.columns)
    if (static_cast<size_t>(figures) > kUprightHeads && column.align == Align::right)
      column.width = kFigures;
  equalise_groups(form.columns);
  for (const auto& column : form.columns) rest -= column.width;
  for (auto& column : form.columns)
    if (column.width == 0) column.width = std::max(20, rest / std::max(1, texts));
}

void set_table(FormSheet& form, const Table& table) {
  for (size_t i = 0; i < table.columns.size(); ++i)
    form.columns.push_back({cell_texts(terminal_text(own_head(table.head[i]))).front(),
                            table.columns[i], 0, group_of(table.head[i])});
  for (const auto& texts : table.rows) {
    if (form.rows.empty() && form.numbering.empty() && is_numbering(texts)) {
      for (const auto& text : texts) form.numbering.push_back(terminal_text(text));
      continue;
    }
    const bool bold = !texts.empty() && is_all(texts.front(), true);
    auto& row = form.rows.emplace_back();
    for (const auto& text : texts) row.push_back({sheet_cell(text), {.bold = bold}});
  }
  set_form_widths(form, table);
}

/// The block of the line that ends the form.
Blocks::const_iterator end_of_form(const Document& document) {
  return std::find_if(document.blocks.begin(), document.blocks.end(),
                      [](const Block& block) { return std::holds_alternative<Rule>(block.any); });
}

}  // namespace

std::optional<FormSheet> form_sheet(const Document& document) {
  if (document.layout != Layout::form) return std::nullopt;
  FormSheet form{.landscape = document.landscape};
  for (auto block = document.blocks.begin(); block != end_of_form(document); ++block) {
    const auto* table = std::get_if<Table>(&block->any);
    if (table && has_head(*table) && form.columns.empty())
      set_table(form, *table);
    else
      add_line(form.columns.empty() ? form.above : form.below, *block);
  }
  if (form.columns.empty()) return std::nullopt;
  set_sums(form, document);
  SheetNames names;
  form.name = names.unique(form.above.empty() ? "" : form.above.front().left.text);
  return form;
}

std::vector<std::string> form_remarks(const Document& document) {
  std::vector<std::string> remarks;
  if (document.layout != Layout::form) return remarks;
  const auto add = [&](const Inlines& text) { remarks.push_back(terminal_text(text)); };
  for (auto block = end_of_form(document); block != document.blocks.end(); ++block) {
    if (const auto* text = std::get_if<Paragraph>(&block->any)) add(text->inlines);
    if (const auto* list = std::get_if<ItemList>(&block->any))
      for (const auto& item : list->items)
        if (const auto* text = item.empty() ? nullptr : std::get_if<Paragraph>(&item[0].any))
          add(text->inlines);
  }
  return remarks;
}

}  // namespace campaign::render
