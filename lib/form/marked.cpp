// Copies a tree with places instead of tags. Runs are split where a section begins or ends.
#include "form/marked.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "form/runs.hpp"

namespace campaign::form {
namespace {

struct NumberedTag {
  size_t number = 0;
  const PlacedTag* placed = nullptr;
  size_t begin() const { return placed->tag.span.offset; }
  size_t end() const { return begin() + placed->tag.span.length; }
};

Xml placed_node(size_t number) { return {.kind = Xml::Kind::place, .place = number}; }

class TagMarker {
 public:
  TagMarker(const std::deque<Passage>& passages, const std::vector<PlacedTag>& tags)
      : alone_(standing_alone(tags)) {
    for (const auto& passage : passages) {
      passages_[passage.paragraph] = &passage;
      for (const auto& piece : passage.pieces) pieces_[piece.text] = {&passage, piece.offset};
    }
    for (size_t i = 0; i < tags.size(); ++i) add({i, &tags[i]});
  }

  Xml::Nodes nodes(const Xml::Nodes& from) const {
    Xml::Nodes to;
    for (const auto& node : from) {
      if (is_only_tags(node)) {
        put_places(node, true, true, to);
      } else if (node.is("w:r")) {
        run(node, to);
      } else if (node.is("w:tr")) {
        row(node, to);
      } else if (node.is("w:p")) {
        paragraph(node, to);
      } else {
        to.push_back(copy(node));
      }
    }
    return to;
  }

 private:
  void add(const NumberedTag& one) {
    of_passage_[one.placed->passage].push_back(one);
    if (one.placed->reach == Reach::rows) of_row_[one.placed->passage->row].push_back(one);
  }

  Xml copy(const Xml& node) const {
    Xml result{node.name, node.attributes, {}, node.text, node.kind, node.place};
    result.children = nodes(node.children);
    return result;
  }

  /// Whether a paragraph can be removed. A cell keeps its only one.
  bool is_only_tags(const Xml& node) const {
    const auto found = passages_.find(&node);
    if (found == passages_.end() || !alone_.contains(found->second)) return false;
    const auto& all = of_passage_.at(found->second);
    const bool for_row = std::all_of(all.begin(), all.end(), [](const NumberedTag& one) {
      return one.placed->reach == Reach::rows || one.placed->tag.kind == TagKind::comment;
    });
    const bool stays = std::any_of(all.begin(), all.end(), [](const NumberedTag& one) {
      return is_section_tag(one.placed->tag) && one.placed->reach == Reach::text;
    });
    return !stays && !(for_row && is_only_paragraph(*found->second));
  }

  static bool is_only_paragraph(const Passage& passage) {
    if (!passage.parent) return true;
    const auto& siblings = passage.parent->children;
    const auto is_paragraph = [](const Xml& one) { return one.is("w:p"); };
    const auto first = std::find_if(siblings.begin(), siblings.end(), is_paragraph);
    return first == siblings.end() || std::none_of(first + 1, siblings.end(), is_paragraph);
  }

  /// The places of sections that repeat paragraphs from this one on, or up to it.
  void put_places(const Xml& node, bool begins, bool ends, Xml::Nodes& to) const {
    const auto passage = passages_.find(&node);
    const auto all =
        passage == passages_.end() ? of_passage_.end() : of_passage_.find(passage->second);
    if (all == of_passage_.end()) return;
    for (const auto& one : all->second)
      if (one.placed->reach == Reach::paragraphs &&
          (one.placed->tag.kind == TagKind::end ? ends : begins))
        to.push_back(placed_node(one.number));
  }

  void paragraph(const Xml& node, Xml::Nodes& to) const {
    put_places(node, true, false, to);
    to.push_back(copy(node));
    put_places(node, false, true, to);
  }

  void row(const Xml& node, Xml::Nodes& to) const {
    const auto found = of_row_.find(&node);
    const auto put = [&](bool ends) {
      if (found == of_row_.end()) return;
      for (const auto& one : found->second)
        if ((one.placed->tag.kind == TagKind::end) == ends) to.push_back(placed_node(one.number));
    };
    if (found != of_row_.end() && found->second.front().placed->alone_in_row) {
      for (const auto& one : found->second) to.push_back(placed_node(one.number));
      return;
    }
    put(false);
    to.push_back(copy(node));
    put(true);
  }

  void run(const Xml& node, Xml::Nodes& to) const {
    Xml::Nodes runs = {emptied_run(node)};
    for (const auto& child : node.children) {
      const auto piece = pieces_.find(&child);
      if (piece != pieces_.end())
        text(child, piece->second.first, piece->second.second, runs);
      else if (!child.is("w:rPr"))
        runs.back().children.push_back(copy(child));
    }
    for (auto& one : runs)
      if (!is_empty_run(one)) to.push_back(std::move(one));
  }

  /// Splits a `w:t` into the text between its tags and a place where one begins. A section ends the
  /// run and begins another of the same format.
  void text(const Xml& node, const Passage* passage, size_t offset, Xml::Nodes& runs) const {
    std::string all;
    for (const auto& part : node.children) all += part.text;
    size_t consumed = offset;
    const size_t end = offset + all.size();
    const auto keep = [&](size_t until) {
      if (until <= consumed) return;
      runs.back().children.push_back(text_node(all.substr(consumed - offset, until - consumed)));
      consumed = until;
    };
    const auto found = of_passage_.find(passage);
    if (found == of_passage_.end()) return keep(end);
    const auto first =
        std::partition_point(found->second.begin(), found->second.end(),
                             [&](const NumberedTag& one) { return one.end() <= offset; });
    for (auto at = first; at != found->second.end() && at->begin() < end; ++at) {
      const auto& one = *at;
      keep(one.begin());
      if (one.begin() >= offset) put(one, runs);
      consumed = std::min(one.end(), end);
    }
    keep(end);
  }

  static void put(const NumberedTag& one, Xml::Nodes& runs) {
    if (one.placed->tag.kind == TagKind::variable)
      runs.back().children.push_back(placed_node(one.number));
    if (!is_section_tag(one.placed->tag) || one.placed->reach != Reach::text) return;
    const auto next_run =
        emptied_run(*std::find_if(runs.rbegin(), runs.rend(),
                                  [](const auto& run) { return run.kind == Xml::Kind::element; }));
    runs.push_back(placed_node(one.number));
    runs.push_back(next_run);
  }

  std::unordered_map<const Xml*, const Passage*> passages_ = {};
  std::unordered_map<const Xml*, std::pair<const Passage*, size_t>> pieces_ = {};
  std::unordered_set<const Passage*> alone_;
  std::unordered_map<const Passage*, std::vector<NumberedTag>> of_passage_ = {};
  std::unordered_map<const Xml*, std::vector<NumberedTag>> of_row_ = {};
};

}  // namespace

Xml::Nodes marked(const Xml::Nodes& nodes, const std::deque<Passage>& passages,
                  const std::vector<PlacedTag>& tags) {
  return TagMarker(passages, tags).nodes(nodes);
}

}  // namespace campaign::form
