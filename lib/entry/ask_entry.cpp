// Asks somebody at a terminal for a new entry, field by field.
#include "entry/ask_entry.hpp"

#include <algorithm>

#include "base/message.hpp"
#include "base/text.hpp"
#include "entry/titled_values.hpp"
#include "model/word_labels.hpp"

namespace campaign {
namespace {

constexpr size_t kMostChoices = 60;

struct Choice {
  std::string word;
  Message label = {};  ///< empty where the word says all
};

std::vector<Choice> choices_of(const Evaluation& evaluation, const RecordField& field) {
  std::vector<Choice> choices;
  for (const auto word : field.words) choices.push_back({std::string(word), word_label(word)});
  for (const auto& one : titled_values(evaluation, field.type))
    choices.push_back({one.id, Message(one.title)});
  if (field.type == FieldType::unit)
    for (const auto& one : evaluation.campaign.units)
      if (!one.until) choices.push_back({one.id->text, Message(*one.name)});
  if (choices.size() > kMostChoices) choices.clear();
  return choices;
}

void print_choices(const std::vector<Choice>& choices, std::ostream& out) {
  for (size_t i = 0; i < choices.size(); ++i) {
    const auto& [word, label] = choices[i];
    const bool says_more = !label.empty() && label.text(language_of(out)) != word;
    out << "  " << i + 1 << " " << word;
    if (says_more) out << " (" << label << ")";
    out << '\n';
  }
}

Message hint_of(const RecordField& field) {
  switch (field.type) {
    case FieldType::date:
      return tr("a day, such as 15/9/2021");
    case FieldType::period:
      return tr("a day or a period, such as 15/9/2021 or 9/2021");
    case FieldType::months:
      return tr("a month, quarter or year, such as 9/2021");
    case FieldType::year:
      return tr("a year");
    case FieldType::truth:
      return tr("yes or no");
    case FieldType::share:
      return tr("such as 43%");
    case FieldType::number:
    case FieldType::money:
      return tr("a whole number");
    case FieldType::figure:
      return tr("a number");
    case FieldType::subject:
      return tr("a name or an id");
    case FieldType::subjects:
      return tr("names or ids, with `;` between them");
    case FieldType::texts:
    case FieldType::achievements:
    case FieldType::awards:
      return tr("several with `;` between them");
    default:
      return {};
  }
}

/// What an entry cannot be without; the rest is reported when it is tried on the campaign.
bool is_needed(const RecordKind& kind, const RecordField& field) {
  const bool is_of_key = std::find(kind.key.begin(), kind.key.end(), field.key) != kind.key.end();
  const bool may_lack = (kind.name == "figures" && field.key == "unit") || field.key == "covers";
  return (is_of_key && !may_lack) || field.key == kind.pairs.value;
}

std::optional<std::string> next_answer(const Conversation& at) {
  std::string line;
  at.out << "> " << std::flush;
  if (!std::getline(at.in, line)) return std::nullopt;
  return std::string(trim(line));
}

/// The word of a choice that is named by its number; else the answer.
std::string chosen(const std::vector<Choice>& choices, const std::string& answer) {
  const bool is_number = !answer.empty() && answer.size() < 4 &&
                         answer.find_first_not_of("0123456789") == std::string::npos;
  const size_t number = is_number ? std::stoul(answer) : 0;
  return number > 0 && number <= choices.size() ? choices[number - 1].word : answer;
}

/// The texts of one field, none where it is left out; nullopt when the answers end.
std::optional<std::vector<std::string>> ask_field(const Evaluation& evaluation,
                                                  const RecordField& field, bool needed,
                                                  const FieldReader& reader,
                                                  const Conversation& at) {
  const auto choices = choices_of(evaluation, field);
  at.out << '\n' << field.key << " (" << field.head() << ")";
  if (const auto hint = hint_of(field); !hint.empty()) at.out << ": " << hint;
  at.out << '\n';
  print_choices(choices, at.out);
  while (const auto answer = next_answer(at)) {
    if (answer->empty() && !needed) return std::vector<std::string>();
    if (answer->empty()) {
      at.out << say("`{}` is needed", field.key) << '\n';
      continue;
    }
    auto value = reader.read(field, {TableCell::Kind::text, chosen(choices, *answer)});
    if (value.problem.empty()) return std::move(value.texts);
    at.out << value.problem << '\n';
  }
  return std::nullopt;
}

/// Enter is yes.
bool is_agreed(const std::string& answer) {
  const auto word = lower_case(answer);
  return word.empty() || word == "y" || word == "yes" || word == "c" || word == "có" ||
         word == "co";
}

}  // namespace

std::optional<std::string> ask_kind(const Conversation& at) {
  std::vector<Choice> choices;
  for (const auto& one : record_kinds())
    choices.push_back({std::string(one.one), Message(one.title)});
  at.out << tr("What is to be added?") << '\n';
  print_choices(choices, at.out);
  while (const auto answer = next_answer(at)) {
    const auto word = chosen(choices, *answer);
    if (find_kind_of_one(word)) return word;
    at.out << tr("write a number or a word of the list") << '\n';
  }
  return std::nullopt;
}

std::optional<std::vector<std::string>> ask_entry(const Evaluation& evaluation,
                                                  const RecordKind& kind, const FieldReader& reader,
                                                  const Conversation& at) {
  at.out << say("A new {} ({}): Enter leaves a field out; Ctrl-D stops, and writes nothing",
                kind.one, kind.title)
         << '\n';
  std::vector<std::string> words;
  for (const auto& field : kind.fields) {
    if (field.type == FieldType::id && field.key == "id") continue;
    const auto texts = ask_field(evaluation, field, is_needed(kind, field), reader, at);
    if (!texts) return std::nullopt;
    for (const auto& one : *texts) words.push_back(std::string(field.key) + "=" + one);
  }
  at.out << '\n';
  for (const auto& one : words) at.out << "  " << one << '\n';
  at.out << tr("Is this right? Enter writes it, `no` stops") << '\n';
  const auto answer = next_answer(at);
  return answer && is_agreed(*answer) ? std::optional(std::move(words)) : std::nullopt;
}

}  // namespace campaign
