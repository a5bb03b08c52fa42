// Certificates as rows: whose, for what, and the places of the texts on their paper.
#include "report/certificate_rows.hpp"

#include <algorithm>

#include "award/progress.hpp"
#include "base/collation.hpp"
#include "base/text.hpp"
#include "report/certificate_layout.hpp"
#include "report/pieces.hpp"
#include "report/posts.hpp"
#include "report/register_numbers.hpp"

namespace campaign::pieces {
namespace {

/// Blank A4 for forms of which the plan says nothing.
const CertificateStock kBlank = {};

const CertificateStock& stock_for(const Campaign& campaign, const AwardFormId& form) {
  const auto names = [&](const CertificateStock& stock) {
    return std::any_of(stock.forms.begin(), stock.forms.end(),
                       [&](const auto& one) { return *one == form; });
  };
  for (const auto& stock : campaign.certificates)
    if (names(stock)) return stock;
  for (const auto& stock : campaign.certificates)
    if (stock.forms.empty()) return stock;
  return kBlank;
}

/// `Giấy khen` of `Giấy khen của Giám đốc Sở`: who gives it stands above.
std::string short_title(const std::string& title) { return title.substr(0, title.find(" của ")); }

Value written(const std::string& text, bool capitals) {
  return Value(capitals ? in_capitals(text) : text);
}

/// What a certificate says, in the letters that one of its texts asks for.
struct Words {
  std::string name;
  std::string title;
  Value authority;
  std::string agency;
  Value on_behalf;
  Value position;
};

Value field_row(const CertificateField& field, const CertificateStock& stock, const Words& words) {
  const auto caps = [&](const Value& value) {
    const auto* text = value.get<std::string>();
    return text ? written(*text, field.capitals) : value;
  };
  return Value::Record{{"field", Value::word(field.text)},
                       {"x", Value::figure(field.x + stock.shift_x)},
                       {"y", Value::figure(field.y + stock.shift_y)},
                       {"width", Value::figure(field.width)},
                       {"size", Value::figure(field.size)},
                       {"lines", Value::count(field.lines)},
                       {"align", Value::word(field.align)},
                       {"bold", field.bold},
                       {"italic", field.italic},
                       {"capitals", field.capitals},
                       {"font", field.font ? Value(*field.font) : Value(stock.font)},
                       {"name", written(words.name, field.capitals)},
                       {"short-title", written(words.title, field.capitals)},
                       {"authority", caps(words.authority)},
                       {"agency-name", written(words.agency, field.capitals)},
                       {"signer-on-behalf", caps(words.on_behalf)},
                       {"signer-position", caps(words.position)}};
}

void set_paper(Value& row, const CertificateStock& stock, const Words& words) {
  const auto fields = stock.fields.empty() ? usual_fields(stock) : stock.fields;
  Value::List rows;
  for (const auto& one : fields) rows.push_back(field_row(one, stock, words));
  row.set("paper", Value::word(stock.paper));
  row.set("printed", stock.printed);
  row.set("stock", stock.id->text.empty() ? Value() : Value(stock.id->text));
  row.set("fields", std::move(rows));
}

Words words_of(const ReportContext& context, const std::string& name, const std::string& title) {
  const auto& agency = context.evaluation.campaign.agency;
  Words words{.name = name, .title = short_title(title)};
  if (!agency) return words;
  words.agency = *agency->name;
  words.authority = authority_of(agency);
  if (agency->signer) {
    words.on_behalf = Value(agency->signer->on_behalf);
    words.position = Value(agency->signer->position);
  }
  return words;
}

bool is_posthumous(const ReportContext& context, const Award& award) {
  const auto& nominations = context.evaluation.campaign.nominations;
  return std::any_of(nominations.begin(), nominations.end(), [&](const Nomination& one) {
    return one.posthumous && award_of(context.evaluation, one) == &award;
  });
}

Value achievement_titles(const ReportContext& context, const Award& award) {
  std::vector<std::string> titles;
  for (const auto& id : award.achievements)
    if (const auto* one = context.evaluation.index.achievement(*id)) titles.push_back(*one->title);
  return titles.empty() ? Value() : Value(join(titles, "; "));
}

/// Not `thematic` of an award from before the campaign, which was for another one.
Value way_of(const ReportContext& context, const Counted& one) {
  const auto& plan = context.evaluation.campaign.plan;
  const bool is_of_another =
      one.way == Way::thematic && plan && **one.award->date < plan->period->first;
  return is_of_another ? Value() : Value::word(one.way);
}

Value award_entry(const ReportContext& context, const Counted& one, int number) {
  const auto& award = *one.award;
  const auto* person = one.who.person;
  const auto& index = context.evaluation.index;
  return Value::Record{
      {"number", Value::count(number)},
      {"id", award.id->text},
      {"name", index.name(one.who.id(), one.day)},
      {"kind", Value::word(class_of(one.who))},
      {"sex", person && person->sex ? Value::word(**person->sex) : Value()},
      {"post", person ? post_of(index, *person, one.day) : Value()},
      {"form", Value::Record{{"id", one.form_id.text},
                             {"title", one.form ? one.form->title : one.form_id.text},
                             {"kind", one.form ? Value::word(one.form->kind) : Value()}}},
      {"decision", award.decision},
      {"date", **award.date},
      {"covers", award.covers},
      {"way", way_of(context, one)},
      {"achievements", achievement_titles(context, award)},
      {"posthumous", is_posthumous(context, award)},
      {"money", one.money ? Value::count(*one.money) : Value()}};
}

/// Those that stand in the book of awards, in its order.
std::vector<std::pair<int, const Counted*>> in_register(const ReportContext& context,
                                                        const std::vector<Counted>& list) {
  const auto numbers = register_numbers(context);
  std::vector<std::pair<int, const Counted*>> entries;
  for (const auto& one : list)
    if (const auto found = numbers.find(one.award); one.award && found != numbers.end())
      entries.emplace_back(found->second, &one);
  std::stable_sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) {
    return std::pair((**a.second->award->date).year, a.first) <
           std::pair((**b.second->award->date).year, b.first);
  });
  return entries;
}

}  // namespace

Value certificate_rows(const ReportContext& context, const std::vector<Counted>& list) {
  Value::List rows;
  for (const auto& [number, one] : in_register(context, list)) {
    Value row = award_entry(context, *one, number);
    const std::string title = one->form ? *one->form->title : one->form_id.text;
    const auto name = context.evaluation.index.name(one->who.id(), one->day);
    set_paper(row, stock_for(context.evaluation.campaign, one->form_id),
              words_of(context, name, title));
    rows.push_back(std::move(row));
  }
  return rows;
}

Value test_rows(const ReportContext& context) {
  Value::List rows;
  const auto add = [&](const CertificateStock& stock) {
    Value row = Value::Record{{"number", Value()}};
    set_paper(row, stock, words_of(context, {}, {}));
    rows.push_back(std::move(row));
  };
  for (const auto& stock : context.evaluation.campaign.certificates) add(stock);
  if (rows.empty()) add(kBlank);
  return rows;
}

Value register_rows(const ReportContext& context, const std::vector<Counted>& list) {
  Value::List rows;
  for (const auto& [number, one] : in_register(context, list))
    rows.push_back(award_entry(context, *one, number));
  return rows;
}

}  // namespace campaign::pieces
