// Decides what each section repeats, and reports those for which that is unclear.
#include "form/sections.hpp"

#include <algorithm>
#include <map>

#include "base/message.hpp"
#include "base/text.hpp"
#include "document/template_checks.hpp"

namespace campaign::form {
namespace {

bool begins_section(const Tag& tag) {
  return tag.kind == TagKind::section || tag.kind == TagKind::inverted;
}

/// The parent of the run in which the tag begins.
const Xml* around(const PlacedTag& one) {
  const auto& pieces = one.passage->pieces;
  const auto next =
      std::upper_bound(pieces.begin(), pieces.end(), one.tag.span.offset,
                       [](size_t offset, const TextPiece& piece) { return offset < piece.offset; });
  return next == pieces.begin() ? nullptr : std::prev(next)->around;
}

class SectionPlacer {
 public:
  SectionPlacer(std::vector<PlacedTag>& tags, Diagnostics& diagnostics)
      : tags_(tags), diagnostics_(diagnostics), alone_(standing_alone(tags)) {}

  void place(size_t begin) {
    const size_t end = tags_[begin].tag.end;
    if (end >= tags_.size() || tags_[end].tag.kind != TagKind::end) return;  // reported already
    const auto reach = reach_of(tags_[begin], tags_[end]);
    if (!reach) return report_crossing(begin, end);
    tags_[begin].reach = tags_[end].reach = *reach;
  }

  /// Of two sections that repeat one row, one must be within the other.
  void check_rows() {
    std::map<const Xml*, const Xml*> last;  // by table: the last row of the sections so far
    for (size_t i = 0; i < tags_.size(); ++i) {
      const auto& one = tags_[i];
      if (one.reach != Reach::rows) continue;
      const Xml*& row = last[one.passage->table];
      if (one.tag.kind == TagKind::end)
        row = std::max(row, one.passage->row, std::less<>());
      else if (row && !one.alone_in_row && !std::less<>()(row, one.passage->row))
        report_repeated_row(i);
    }
  }

 private:
  std::optional<Reach> reach_of(const PlacedTag& begin, const PlacedTag& end) const {
    if (begin.passage == end.passage)
      return around(begin) == around(end) ? std::optional(Reach::text) : std::nullopt;
    const bool beside = begin.passage->parent == end.passage->parent;
    const bool alone = alone_.contains(begin.passage) && alone_.contains(end.passage);
    if (alone && beside) return Reach::paragraphs;
    const bool one_table = begin.passage->table && begin.passage->table == end.passage->table;
    if (one_table) return Reach::rows;
    const bool whole = beside && is_blank_beside(begin, -1) && is_blank_beside(end, 1);
    return whole ? std::optional(Reach::paragraphs) : std::nullopt;
  }

  /// Whether its paragraph has nothing before (side -1) or after the tag but tags of its kind.
  bool is_blank_beside(const PlacedTag& one, int side) const {
    std::string text(one.passage->source.text());
    const bool begins = side < 0;
    for (const auto& other : tags_)
      if (other.passage == one.passage && begins_section(other.tag) == begins &&
          is_section_tag(other.tag))
        text.replace(other.tag.span.offset, other.tag.span.length, other.tag.span.length, ' ');
    const size_t offset = one.tag.span.offset;
    return trim(begins ? text.substr(0, offset) : text.substr(offset)).empty();
  }

  void report_crossing(size_t begin, size_t end) {
    const Tag& tag = tags_[begin].tag;
    diagnostics_.add(
        {.check = template_checks::section_crosses,
         .span = tag.span,
         .message = say("what the section `{}` repeats cannot be told", tag.name),
         .help = tr("put both of its tags into one paragraph, into rows of one table, or the first "
                    "at the beginning of a paragraph and the last at the end of one beside it"),
         .notes = {{tags_[end].tag.span, tr("it ends here")}}});
  }

  void report_repeated_row(size_t index) {
    diagnostics_.add(
        {.check = template_checks::section_crosses,
         .span = tags_[index].tag.span,
         .message = say("another section already repeats the row of `{}`", tags_[index].tag.name),
         .help = tr("put one section into the other, or into one cell")});
  }

  std::vector<PlacedTag>& tags_;
  Diagnostics& diagnostics_;
  std::unordered_set<const Passage*> alone_;
};

bool has_table(const Xml& node) {
  return std::any_of(node.children.begin(), node.children.end(),
                     [](const Xml& one) { return one.is("w:tbl") || has_table(one); });
}

/// Finds the rows with nothing but tags of sections of several rows.
void find_tag_rows(const std::deque<Passage>& passages, std::vector<PlacedTag>& tags) {
  const auto alone = standing_alone(tags);
  std::map<const Xml*, bool> only_tags;
  for (const auto& passage : passages) {
    if (!passage.row) continue;
    bool& only = only_tags.try_emplace(passage.row, !has_table(*passage.row)).first->second;
    only &= alone.contains(&passage) || (passage.only_text && trim(passage.source.text()).empty());
  }
  for (const auto& one : tags) {
    const bool within =
        one.reach != Reach::rows ||
        (begins_section(one.tag) && tags[one.tag.end].passage->row == one.passage->row);
    if (within && one.passage->row && is_section_tag(one.tag)) only_tags[one.passage->row] = false;
  }
  for (auto& one : tags) one.alone_in_row = one.reach == Reach::rows && only_tags[one.passage->row];
}

void refuse_partial(const Tag& tag, Diagnostics& diagnostics) {
  diagnostics.add({.check = template_checks::partial_in_form,
                   .span = tag.span,
                   .message = tr("a Word file cannot include a template"),
                   .help = say("write here what `{}` says, and remove the tag", tag.name)});
}

/// A sort key: before the row's first tag, at the tag itself, or after the row's last one.
struct Order {
  size_t tag = 0;
  int side = 0;
};

}  // namespace

bool is_section_tag(const Tag& tag) {
  return tag.kind == TagKind::section || tag.kind == TagKind::inverted || tag.kind == TagKind::end;
}

std::unordered_set<const Passage*> standing_alone(const std::vector<PlacedTag>& tags) {
  std::unordered_set<const Passage*> alone;
  for (auto first = tags.begin(), next = first; first != tags.end(); first = next) {
    const Passage& passage = *first->passage;
    next =
        std::find_if(first, tags.end(), [&](const auto& one) { return one.passage != &passage; });
    std::string rest(passage.source.text());
    std::for_each(first, next, [&](const PlacedTag& one) {
      rest.replace(one.tag.span.offset, one.tag.span.length, one.tag.span.length, ' ');
    });
    const bool only_sections = std::none_of(first, next, [](const PlacedTag& one) {
      return one.tag.kind == TagKind::variable || one.tag.kind == TagKind::partial;
    });
    if (passage.only_text && only_sections && trim(rest).empty()) alone.insert(&passage);
  }
  return alone;
}

std::vector<PlacedTag> placed_tags(const std::deque<Passage>& passages, Diagnostics& diagnostics) {
  std::vector<const SourceFile*> sources;
  std::map<const SourceFile*, const Passage*> by_source;
  for (const auto& passage : passages) {
    sources.push_back(&passage.source);
    by_source[&passage.source] = &passage;
  }
  std::vector<PlacedTag> tags;
  for (const auto& tag : scan_tags(sources, diagnostics))
    tags.push_back({tag, by_source.at(tag.span.file)});
  SectionPlacer placer(tags, diagnostics);
  for (size_t i = 0; i < tags.size(); ++i) {
    if (begins_section(tags[i].tag)) placer.place(i);
    if (tags[i].tag.kind == TagKind::partial) refuse_partial(tags[i].tag, diagnostics);
  }
  find_tag_rows(passages, tags);
  placer.check_rows();
  return tags;
}

std::vector<Tag> by_reach(const std::vector<PlacedTag>& tags) {
  std::map<const Xml*, std::pair<size_t, size_t>> rows;  // first and last tag of each
  for (size_t i = 0; i < tags.size(); ++i) {
    if (!tags[i].passage->row) continue;
    const auto [place, is_new] = rows.try_emplace(tags[i].passage->row, i, i);
    place->second.second = i;
  }
  std::vector<std::pair<Order, size_t>> order;
  for (size_t i = 0; i < tags.size(); ++i) {
    const auto& [tag, passage, reach, alone_in_row] = tags[i];
    if (tag.kind == TagKind::partial) continue;
    const bool ends = tag.kind == TagKind::end;
    Order where{i, 0};
    if (reach == Reach::rows && !alone_in_row)
      where = {ends ? rows[passage->row].second : rows[passage->row].first, ends ? 1 : -1};
    order.push_back({where, i});
  }
  std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
    return std::pair(a.first.tag, a.first.side) < std::pair(b.first.tag, b.first.side);
  });
  std::vector<size_t> new_index(tags.size() + 1, order.size());
  for (size_t i = 0; i < order.size(); ++i) new_index[order[i].second] = i;
  std::vector<Tag> sorted;
  for (const auto& [where, index] : order) {
    sorted.push_back(tags[index].tag);
    sorted.back().end = new_index[std::min(tags[index].tag.end, tags.size())];
  }
  return sorted;
}

}  // namespace campaign::form
