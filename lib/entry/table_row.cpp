// Rows of an office's table that are no rows of data: headings, sums, numbers of the columns.
#include "entry/table_row.hpp"

#include <algorithm>
#include <set>

#include "base/collation.hpp"
#include "base/text.hpp"

namespace campaign {
namespace {

/// The heads on another printed page.
bool is_head_again(const CellTable& table, const HeadRow& heads, size_t row) {
  const auto* name = heads.find(HeadKind::name);
  return name && import_key(table.cell(row, name->column).text) == import_key(name->text);
}

/// `(1)`, `(2)`, `(3)` … in the columns from the first on.
bool is_numbering(const std::vector<TableCell>& cells) {
  size_t number = 0;
  for (const auto& one : cells) {
    std::string_view text = one.text;
    if (text.starts_with('(') && text.ends_with(')')) text = text.substr(1, text.size() - 2);
    if (!is_empty(one) && text != std::to_string(++number)) return false;
  }
  return number > 2;
}

/// One text over the whole row, such as the name of a unit in merged cells.
bool is_heading(const std::vector<TableCell>& cells, const TableCell& name) {
  std::set<std::string_view> texts;
  for (const auto& one : cells)
    if (!is_empty(one)) texts.insert(one.text);
  return texts.size() == 1 && cells.size() > 1 && name.kind == TableCell::Kind::text;
}

/// `I`, `2.`, `A`: what stands before the heading of a group.
bool is_group_number(std::string text) {
  while (text.ends_with('.') || text.ends_with(')')) text.pop_back();
  return text.size() == 1 ||
         (!text.empty() && text.find_first_not_of("0123456789.IVXLC") == text.npos);
}

/// `Cộng khoa Nội`, `Tổng cộng toàn trường`: of a part. With its accents, as `Tống` is a family.
bool is_sum_of_part(const std::string& name) {
  const auto written = in_small_letters(composed(name));
  const auto words = folded(import_key(name));
  if (words.starts_with("tong cong ")) return true;
  for (const std::string_view sum : {"cộng ", "tổng ", "trung bình ", "bình quân "}) {
    if (!written.starts_with(sum)) continue;
    const auto part = folded(import_key(written.substr(sum.size())));
    for (const std::string_view unit :
         {"khoa ", "phong ", "ban ", "to ", "doi ", "trung tam ", "van phong", "tram ", "bo phan ",
          "nhom ", "don vi", "cac ", "toan ", "truong ", "benh vien", "so nguoi", "so diem"})
      if (part.starts_with(unit)) return true;
  }
  return false;
}

}  // namespace

bool is_empty(const TableCell& cell) { return cell.kind == TableCell::Kind::empty; }

bool is_sum(const std::string& name) {
  const std::string words = folded(import_key(name.substr(0, name.find(':'))));
  for (const std::string_view sum :
       {"tong", "tong cong", "tong so", "tong diem", "cong", "binh quan", "trung binh",
        "diem trung binh", "tbc", "diem toi da"})
    if (words == sum) return true;
  return is_sum_of_part(name);
}

bool is_title_row(const CellTable& table, size_t row, size_t name_column) {
  std::set<std::string_view> texts;
  size_t filled = 0;
  const auto& cells = table.rows[row];
  for (const auto& one : cells)
    if (!is_empty(one)) texts.insert(one.text), ++filled;
  constexpr size_t kMerged = 3;
  const auto first = std::find_if_not(cells.begin(), cells.end(), is_empty);
  const bool named = first != cells.end() && table.cell(row, name_column).text != first->text;
  if (texts.size() == 2 && filled > kMerged && named && is_group_number(first->text) &&
      std::count_if(cells.begin(), cells.end(),
                    [&](const TableCell& one) { return one.text == first->text; }) == 1)
    return true;
  return texts.size() == 1 && (filled >= kMerged || is_empty(table.cell(row, name_column)));
}

Message why_repeated(const CellTable& table, const HeadRow& heads, size_t row) {
  if (is_head_again(table, heads, row)) return tr("the heads again");
  return is_numbering(table.rows[row]) ? tr("numbers of the columns") : Message();
}

Message why_passed_over(const CellTable& table, const HeadRow& heads, size_t row,
                        size_t name_column) {
  if (is_heading(table.rows[row], table.cell(row, name_column))) return tr("a heading");
  return why_repeated(table, heads, row);
}

}  // namespace campaign
