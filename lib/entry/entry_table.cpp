// The entries of a kind as a table that import takes back.
#include "entry/entry_table.hpp"

#include <map>

#include "base/collation.hpp"
#include "base/text.hpp"
#include "entry/entered_texts.hpp"
#include "entry/titled_values.hpp"
#include "model/word_labels.hpp"

namespace campaign {
namespace {

WrittenCell::Kind written_kind(const RecordField& field, const std::string& text) {
  switch (field.type) {
    case FieldType::number:
    case FieldType::money:
    case FieldType::figure:
    case FieldType::year:
      return WrittenCell::Kind::number;
    case FieldType::truth:
      return WrittenCell::Kind::truth;
    case FieldType::date:
      return WrittenCell::Kind::day;
    case FieldType::months:
      return WrittenCell::Kind::text;
    case FieldType::period:
      return parse_date(text)   ? WrittenCell::Kind::day
             : text.size() == 4 ? WrittenCell::Kind::number
                                : WrittenCell::Kind::text;
    default:
      return field.is_list() ? WrittenCell::Kind::list : WrittenCell::Kind::text;
  }
}

/// Writes the values of one kind.
class CellWriter {
 public:
  CellWriter(const Evaluation& evaluation, const Date& day, bool for_people)
      : evaluation_(evaluation),
        day_(day),
        for_people_(for_people),
        reader_(evaluation, day, no_map_) {
    if (!for_people) return;
    for (const auto type : {FieldType::form, FieldType::content, FieldType::criterion,
                            FieldType::indicator, FieldType::unit_kind})
      for (auto& one : titled_values(evaluation, type))
        titles_[type].emplace(std::move(one.id), std::move(one.title));
  }

  WrittenCell cell(const RecordField& field, std::vector<std::string> texts) const {
    for (auto& one : texts) one = std::string(trim(composed(one)));
    std::erase(texts, std::string());
    if (texts.empty()) return {};
    if (for_people_)
      for (auto& one : texts) one = shown(field, one);
    const auto kind = written_kind(field, texts.front());
    return {.kind = kind, .texts = std::move(texts), .separators = separators_of(field)};
  }

 private:
  /// The name or title, where it means the same when it is read.
  std::string shown(const RecordField& field, const std::string& text) const {
    const auto [known, is_new] = shown_.try_emplace({&field, text}, text);
    if (!is_new) return known->second;
    const auto name = name_of(field, text);
    if (name.empty() || name == text) return text;
    const auto read = reader_.read(field, {.kind = TableCell::Kind::text, .text = name});
    if (read.problem.empty() && read.texts == std::vector{text}) known->second = name;
    return known->second;
  }

  std::string name_of(const RecordField& field, const std::string& text) const {
    if (field.names_subjects()) {
      auto who = participant(evaluation_.index, SubjectId{text});
      if (!who) return {};
      who->day = day_;
      return who->name();
    }
    if (field.type == FieldType::truth) return word_of_truth(text);
    if (field.type == FieldType::word) return word_label(text).text(Language::vietnamese);
    const auto titles = titles_.find(field.type);
    if (titles == titles_.end()) return {};
    const auto title = titles->second.find(text);
    return title == titles->second.end() ? std::string() : title->second;
  }

  static std::string word_of_truth(const std::string& text) {
    return text == "true" ? "có" : text == "false" ? "không" : "";
  }

  const Evaluation& evaluation_;
  Date day_;
  bool for_people_;
  ImportMap no_map_ = {};
  FieldReader reader_;
  std::map<FieldType, std::map<std::string, std::string>> titles_ = {};
  mutable std::map<std::pair<const RecordField*, std::string>, std::string> shown_ = {};
};

/// How many entries have each field that the kind does not know.
std::vector<Message> fields_left_out(const RecordKind& kind, const SectionEntries& entries) {
  std::map<std::string, size_t> counts;
  for (const auto& one : entries.entries())
    for (auto key = one.node.first_child(); key; key = key.next().next()) {
      const auto name = key.text();
      const bool is_subject = name == "subject" && kind.field("subjects");
      if (!kind.field(name) && !is_subject && name != kind.pairs.mapping)
        ++counts[std::string(name)];
    }
  std::vector<Message> messages;
  for (const auto& [name, count] : counts)
    messages.push_back(
        name == "posts" || name == "heads"
            ? say("`{}` of {} entries: the table has that of the day only", name, count)
            : say("`{}` of {} entries is not in the table", name, count));
  return messages;
}

}  // namespace

EntryTable entry_table(const Evaluation& evaluation, const RecordKind& kind,
                       const SectionEntries& entries, const Date& day, bool for_people) {
  EntryTable result{.table = {.name = std::string(kind.name),
                              .sheet = std::string(kind.title),
                              .for_people = for_people}};
  auto& table = result.table;
  const auto& plan = evaluation.campaign.plan;
  table.title = std::string(kind.title) + " (" + (plan ? *plan->title : std::string()) + ", " +
                Message(Period{day, day}).text(Language::vietnamese) + ")";
  for (const auto& field : kind.fields)
    table.columns.push_back({std::string(field.key), std::string(field.head())});
  const CellWriter writer(evaluation, day, for_people);
  for (const auto& entry : entries.entries()) {
    auto& row = table.rows.emplace_back();
    for (const auto& field : kind.fields)
      row.push_back(writer.cell(field, entered_texts(evaluation, kind, entry, field, day)));
  }
  result.left_out = fields_left_out(kind, entries);
  return result;
}

}  // namespace campaign
