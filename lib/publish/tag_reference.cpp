// Collects the tags of views by walking their values.
#include "publish/tag_reference.hpp"

#include <algorithm>
#include <map>

#include "base/message.hpp"
#include "base/text.hpp"
#include "document/wording.hpp"

namespace campaign {
namespace {

using Values = std::vector<const Value*>;
using Names = std::vector<std::string>;

constexpr size_t kLongestExample = 48;

std::string shortened(const std::string& text) {
  size_t at = 0;
  for (size_t count = 0; at < text.size() && count < kLongestExample; ++count)
    next_character(text, at);
  return printable(text.substr(0, at)) + (at < text.size() ? "…" : "");
}

std::string tag(const std::string& sign, const std::string& name) {
  return "{{" + sign + name + "}}";
}

/// A position of the walk: the enclosing lists, and the records inside the innermost one.
struct Place {
  Names section = {};
  std::string path = {};  ///< empty, or ending with a dot
  std::string name = {};  ///< `agency.`, relative to the section
};

class TagCollector {
 public:
  void records(const Values& all, const Place& place) {
    for (const auto& key : keys_of(all)) {
      Values values;
      for (const auto* one : all)
        if (const auto* value = one->find(key)) values.push_back(value);
      values_of(values, place, key);
    }
  }

  /// Sections are walked after the tags next to them.
  std::vector<TagEntry> rows() && {
    for (size_t i = 0; i < pending_.size(); ++i) {
      const auto [values, place] = pending_[i];
      records(values, place);
    }
    return std::move(rows_);
  }

 private:
  static Names keys_of(const Values& all) {
    Names keys;
    for (const auto* one : all) {
      const auto* record = one->get<Value::Record>();
      for (size_t i = 0; record && i < record->size(); ++i)
        if (std::find(keys.begin(), keys.end(), (*record)[i].first) == keys.end())
          keys.push_back((*record)[i].first);
    }
    return keys;
  }

  void add(const Place& place, const std::string& key, const std::string& tag,
           const std::string& example) {
    rows_.push_back(
        {place.path + key, place.section, tag, meaning_of(place.path + key), shortened(example)});
  }

  void values_of(const Values& values, const Place& place, const std::string& key) {
    const auto found = std::find_if(values.begin(), values.end(), [](const Value* one) {
      const auto* list = one->get<Value::List>();
      return !one->missing() && !(list && list->empty());
    });
    const Value& first = found == values.end() ? *values.front() : **found;
    const auto name = place.name + key;
    if (first.get<Value::Record>()) return record(values, place, key);
    if (first.get<Value::List>()) return list(values, place, key);
    if (const auto* choice = first.get<Choice>()) return choice_tags(*choice, place, key);
    add(place, key, tag(first.get<bool>() ? "#" : "", name), worded(first));
  }

  void record(const Values& values, const Place& place, const std::string& key) {
    add(place, key, tag("#", place.name + key), "");
    records(values, {place.section, place.path + key + ".", place.name + key + "."});
  }

  void choice_tags(const Choice& choice, const Place& place, const std::string& key) {
    for (const auto word : choice.all) {
      add(place, key, tag("#", place.name + key + "." + std::string(word)),
          worded(choice.word == word));
      rows_.back().meaning += " — " + std::string(word);
    }
  }

  void list(const Values& values, const Place& place, const std::string& key) {
    Values elements;
    for (const auto* one : values)
      if (const auto* list = one->get<Value::List>())
        for (const auto& element : *list) elements.push_back(&element);
    const bool plain = !elements.empty() && !elements.front()->get<Value::Record>();
    add(place, key, tag("#", place.name + key), plain ? worded(*elements.front()) : "");
    if (plain || elements.empty()) return;
    Place inside{place.section, place.path + key + ".", ""};
    inside.section.push_back(place.name + key);
    pending_.emplace_back(std::move(elements), std::move(inside));
  }

  std::vector<TagEntry> rows_ = {};
  std::vector<std::pair<Values, Place>> pending_ = {};
};

/// `by-code.06.total` as `by-code.#.total`.
std::string without_codes(const std::string& path) {
  std::string list;
  for (const auto part : split(path, '.')) {
    const bool digits = part.find_first_not_of("0123456789") == std::string_view::npos;
    list += (list.empty() ? "" : ".") + (digits ? "#" : std::string(part));
  }
  return list;
}

}  // namespace

Message meaning_of(const std::string& tag) {
  const auto path = without_codes(tag);
  static const std::map<std::string_view, const char*> meanings = {
#define ENTRY(path, meaning) {path, meaning},
#include "publish/tag_meanings.def"
  };
  std::string_view rest = path;
  while (true) {
    const auto found = meanings.find(rest);
    if (found != meanings.end()) return tr(found->second);
    const size_t dot = rest.find('.');
    if (dot == std::string_view::npos) return {};
    rest.remove_prefix(dot + 1);
  }
}

std::vector<TagEntry> tag_reference(const std::vector<Value>& views) {
  Values all;
  for (const auto& view : views) all.push_back(&view);
  TagCollector collector;
  collector.records(all, {});
  return std::move(collector).rows();
}

}  // namespace campaign
