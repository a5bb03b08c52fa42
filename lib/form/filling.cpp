// Copies a marked tree: variables become values, and sections are repeated or left out.
#include "form/filling.hpp"

#include "document/repetition.hpp"
#include "document/scope.hpp"
#include "document/wording.hpp"
#include "form/runs.hpp"

namespace campaign::form {
namespace {

/// Of a table of ten thousand people, with room to spare.
constexpr size_t kMostNodes = 3'000'000;

class FormFiller {
 public:
  FormFiller(const std::vector<PlacedTag>& tags, const Value& view, const TemplateWords& words,
             ListCopies& lists, Diagnostics& diagnostics)
      : tags_(tags),
        scope_(view, &words),
        words_(words),
        lists_(lists),
        diagnostics_(diagnostics) {}

  void range(const Xml::Nodes& from, size_t begin, size_t end, Xml::Nodes& to) {
    for (size_t i = begin; i < end && goes_on(from[i]); ++i) {
      const auto& node = from[i];
      if (node.kind != Xml::Kind::place) {
        to.push_back(node.kind == Xml::Kind::element ? element(node) : node);
        continue;
      }
      const Tag& tag = tags_[node.place].tag;
      if (tag.kind == TagKind::variable) variable(tag, to);
      if (tag.kind != TagKind::section && tag.kind != TagKind::inverted) continue;
      const size_t closing = end_of(from, i, tag.end);
      section(tags_[node.place], from, i + 1, closing, to);
      i = closing;
    }
  }

 private:
  /// False when nothing more is to be filled.
  bool goes_on(const Xml& node) {
    size_t bytes = node.text.size();
    for (const auto& [name, value] : node.attributes) bytes += name.size() + value.size();
    repetition_.count(1, bytes);
    if (stopped_ || !repetition_.too_large()) return !stopped_;
    diagnostics_.add(repetition_.problem(tags_.front().tag.span));
    stopped_ = true;
    return false;
  }

  Xml element(const Xml& node) {
    Xml copy{.name = node.name, .attributes = node.attributes};
    range(node.children, 0, node.children.size(), copy.children);
    mend_blocks(copy, node);
    return copy;
  }

  static size_t end_of(const Xml::Nodes& nodes, size_t begin, size_t place) {
    for (size_t i = begin; i < nodes.size(); ++i)
      if (nodes[i].kind == Xml::Kind::place && nodes[i].place == place) return i;
    return nodes.size();
  }

  void variable(const Tag& tag, Xml::Nodes& to) {
    const Value* value = scope_.find(tag.name);
    if (!value) return;
    const bool fills_in = tag.fills_in && value->missing();
    const auto text = fills_in ? words_.place_to_fill_in(tag.name) : worded(*value);
    repetition_.count(1, text.size());
    append_text(text, to);
  }

  void section(const PlacedTag& placed, const Xml::Nodes& from, size_t begin, size_t end,
               Xml::Nodes& to) {
    const Tag& tag = placed.tag;
    const Value* value = scope_.find(tag.name);
    const bool is_true = value && value->truthy();
    if (tag.kind == TagKind::inverted) {
      if (!is_true) range(from, begin, end, to);
      return;
    }
    if (!is_true) return;
    const auto* list = value->get<Value::List>();
    if (!list) return inside(*value, from, begin, end, to);
    repetition_.enter(tag, list);
    for (size_t i = 0; i < list->size() && !stopped_; ++i) {
      const size_t first = to.size();
      inside((*list)[i], from, begin, end, to);
      if (i > 0 && placed.reach == Reach::paragraphs) lists_.begin_anew(to, first);
    }
    repetition_.leave();
  }

  void inside(const Value& value, const Xml::Nodes& from, size_t begin, size_t end,
              Xml::Nodes& to) {
    scope_.push(&value);
    range(from, begin, end, to);
    scope_.pop();
  }

  const std::vector<PlacedTag>& tags_;
  Scope scope_;
  const TemplateWords& words_;
  ListCopies& lists_;
  Diagnostics& diagnostics_;
  Repetition repetition_{kMostNodes};
  bool stopped_ = false;  ///< more would be made than is allowed
};

}  // namespace

Xml::Nodes filled(const Xml::Nodes& marked, const std::vector<PlacedTag>& tags, const Value& view,
                  const TemplateWords& words, ListCopies& lists, Diagnostics& diagnostics) {
  FormFiller filler(tags, view, words, lists, diagnostics);
  Xml::Nodes to;
  filler.range(marked, 0, marked.size(), to);
  return to;
}

}  // namespace campaign::form
