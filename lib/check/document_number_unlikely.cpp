// Numbers of documents in a form that no document has: `QĐ 12`, `1O1/QĐ-STTTT`, `12/QD-STTTT`.
#include <optional>

#include "base/collation.hpp"
#include "base/letter_case.hpp"
#include "base/message.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "check/check.hpp"
#include "proof/characters.hpp"

namespace campaign {
namespace {

struct NumberWritten {
  const Located<std::string>& number;
  Message record;
  std::string_view symbol = {};  ///< that it must hold: `QĐ` of a decision; empty: any
  std::optional<Date> date = {};
  bool free = false;    ///< a text in which the document is described may stand as well
  bool within = false;  ///< likewise, with the number in it: `Chỉ thị số 11/CT-UBND`
};

struct NumberObjection {
  Message message, help;
  std::vector<Note> notes = {};
};

/// `101` for `1O1`, where letters that look like digits stand among them.
std::string digits_meant(std::string_view number) {
  const auto first = number.substr(0, number.find_first_of("/-"));
  std::string digits;
  bool letters = false;
  for (const char c : first) {
    const bool zero = c == 'O' || c == 'o', one = c == 'l' || c == 'I';
    if (!is_digit(c) && !zero && !one) return {};
    letters |= zero || one;
    digits += zero ? '0' : one ? '1' : c;
  }
  const bool some = first.find_first_of("0123456789") != first.npos;
  return letters && some ? digits + std::string(number.substr(first.size())) : std::string();
}

/// `12/QĐ-STTTT` for `12/QD-STTTT`; empty where no kind lost its accent.
std::string accents_meant(std::string_view number) {
  for (const auto& [written, meant] : {std::pair("QD", "QĐ"), std::pair("ND-CP", "NĐ-CP")})
    for (const char before : {'/', '-'}) {
      const auto part = before + std::string(written);
      const size_t at = number.find(part);
      const size_t end = at + part.size();
      if (at == number.npos || (end < number.size() && number[end] != '-')) continue;
      return std::string(number.substr(0, at + 1)) + meant + std::string(number.substr(end));
    }
  return {};
}

/// `12/QĐ-STTTT` for `12 / QĐ-STTTT` and `12-QĐ-STTTT`; empty where it has no such slip.
std::string signs_meant(std::string_view number) {
  std::string meant(number);
  for (const auto* dash : {"\u2011", "\u2013", "\u2014"}) meant = replace_all(meant, dash, "-");
  for (const auto sign : {"/", "-"})
    for (const auto& wrong : {std::string(" ") + sign, std::string(sign) + " "})
      meant = replace_all(meant, wrong, sign);
  size_t behind = meant.find("/QĐ");
  if (behind != meant.npos) behind += std::string_view("/QĐ").size();
  if (behind < meant.size() && begins_with_capital(meant.substr(behind))) meant.insert(behind, "-");
  const size_t digits = digits_at(meant, 0);
  if (digits == 0 || meant.find(' ') != meant.npos) return {};
  if (meant.find('/') == meant.npos && meant[digits] == '-' &&
      meant.find('-', digits + 1) != meant.npos && !looks_like_date(meant))
    meant[digits] = '/';
  return meant == number ? std::string() : meant;
}

/// `12/QĐ-STTTT` for `12/qđ-stttt`; empty where not all letters are small.
std::string capitals_meant(std::string_view number) {
  const size_t slash = number.find('/');
  if (digits_at(number, 0) != slash || number.find(' ') != number.npos) return {};
  const auto meant = in_capitals(number);
  const bool small = number.find('-') != number.npos && in_small_letters(number) == number;
  return small && meant != number ? meant : std::string();
}

/// The number without any of these slips: one may hide another.
std::string number_meant(std::string number) {
  for (const auto mend : {digits_meant, accents_meant, signs_meant, capitals_meant})
    if (auto meant = mend(number); !meant.empty()) number = std::move(meant);
  return number;
}

/// The year within the number of a legal document: `152/2025/NĐ-CP`.
std::optional<int> year_within(std::string_view number) {
  const size_t slash = number.find('/');
  if (slash == number.npos || digits_at(number, slash + 1) != 4) return std::nullopt;
  return std::stoi(std::string(number.substr(slash + 1, 4)));
}

bool has_form(std::string_view number) {
  if (number.find_first_not_of("0123456789/-., ") == number.npos ||
      number.find_first_of("?!;:\"'<>*#=+@") != number.npos)
    return false;
  const size_t digits = digits_at(number, 0);
  const size_t sign = number.find_first_of("/-", digits);
  return digits > 0 && sign != number.npos && sign <= digits + 1 && sign + 1 < number.size();
}

/// The symbol of the own agency with one letter wrong.
std::string symbol_meant(const CheckContext& context, std::string_view number) {
  constexpr size_t kShortSymbol = 3;
  const auto& agency = context.evaluation.campaign.agency;
  const size_t dash = number.rfind('-');
  if (!agency || !agency->symbol || dash == number.npos) return {};
  const std::string own = **agency->symbol;
  const auto written = number.substr(dash + 1);
  if (own.size() <= kShortSymbol || edit_distance(own, written) != 1) return {};
  return std::string(number.substr(0, dash + 1)) + own;
}

/// A day is no number, whatever signs it is written with.
bool has_form_within(std::string_view text) {
  for (size_t at = 0; at < text.size(); ++at) {
    const bool begins = digits_at(text, at) > 0 && (at == 0 || !is_digit(text[at - 1]));
    if (begins && has_form(text.substr(at, text.find(' ', at) - at))) return true;
  }
  return false;
}

/// False for a text in place of a number: `Biên bản họp ngày 5/6`.
bool is_meant_as_number(const NumberWritten& one) {
  const std::string& text = *one.number;
  if (one.within) return !has_form_within(text);
  if (one.free) return digits_at(text, 0) > 0;
  return !one.symbol.empty() || digits_at(text, 0) > 0 || text.find("QĐ") != text.npos;
}

/// `00/QĐ-STTTT`: a place that was left open in a text that was copied.
bool is_left_open(std::string_view number) {
  const size_t digits = digits_at(number, 0);
  return digits > 0 && digits < number.size() && number.find_first_not_of('0') >= digits &&
         (number[digits] == '/' || number[digits] == '-');
}

std::optional<NumberObjection> objection_to_number(const CheckContext& context,
                                                   const NumberWritten& one) {
  const std::string& number = *one.number;
  if (is_left_open(number))
    return NumberObjection{say("no document has the number `{}`", number),
                           tr("write the number that the document got when it was issued")};
  if (const auto meant = number_meant(number); std::string_view(meant) != number)
    return NumberObjection{say("`{}` is not the number of a document", number),
                           say("write `{}`", meant)};
  if (!has_form(number) && is_meant_as_number(one))
    return NumberObjection{
        say("`{}` is not the number of a document", number),
        tr("write the number and its symbol, as in `12/QĐ-STTTT`, without the kind before it")};
  if (!one.symbol.empty() && number.find(one.symbol) == number.npos)
    return NumberObjection{say("the number `{}` is not that of a document of this kind", number),
                           say("write it as it stands in the document, with `{}`", one.symbol)};
  if (const auto year = year_within(number); year && one.date && *year != one.date->year)
    return NumberObjection{
        say("the number `{}` is of {}, and the date of {}", number, *year, one.date->year),
        tr("correct the number or the date")};
  if (const auto meant = symbol_meant(context, number); !meant.empty())
    return NumberObjection{say("`{}` seems to be a number of your own agency", number),
                           say("write `{}`; where it is right, add a waiver", meant),
                           {{context.evaluation.campaign.agency->symbol->span, tr("set here")}}};
  return std::nullopt;
}

void check_document_number(const CheckContext& context, const NumberWritten& one,
                           std::string subject = {}) {
  auto found = objection_to_number(context, one);
  if (!found) return;
  context.diagnostics.add({.check = check_names::document_number_unlikely,
                           .span = one.number.span,
                           .message = std::move(found->message),
                           .record = one.record,
                           .help = std::move(found->help),
                           .notes = std::move(found->notes),
                           .subject = std::move(subject)});
}

/// What stands beside a record: its number, or words such as `Đơn khiếu nại ngày 04/5/2022`.
template <class Record>
void check_document_beside(const CheckContext& context, const Record& one) {
  if (one.document)
    check_document_number(context,
                          {.number = *one.document,
                           .record = context.evaluation.index.name(*one.subject),
                           .free = true},
                          one.subject->text);
}

/// The letters that the number of such a document must have; empty when it need none.
std::string_view symbol_of_kind(std::string_view kind) {
  if (kind == "Quyết định") return "QĐ";
  if (kind == "Kế hoạch") return "KH";
  if (kind == "Nghị định") return "NĐ";
  return {};
}

std::optional<Date> day_of_document(const std::optional<Located<Date>>& date) {
  return date ? std::optional(**date) : std::nullopt;
}

}  // namespace

void checks::document_number_unlikely(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  const auto& index = context.evaluation.index;
  for (const auto& one : campaign.basis)
    if (*one.kind != "Luật" || year_within(*one.number))
      check_document_number(
          context, {one.number, *one.kind, symbol_of_kind(*one.kind), day_of_document(one.date)});
  for (const auto& one : campaign.awards)
    if (one.decision)
      check_document_number(
          context, {*one.decision, index.name(*one.subject), "QĐ", day_of_document(one.date)},
          one.subject->text);
  for (const auto& one : campaign.initiatives)
    if (one.document)
      check_document_number(context, {*one.document, *one.title, {}, day_of_document(one.date)},
                            one.subjects.empty() ? "" : one.subjects.front()->text);
  for (const auto& one : campaign.conduct) check_document_beside(context, one);
  for (const auto& one : campaign.absences) check_document_beside(context, one);
  for (const auto& one : campaign.registrations)
    if (one.document)
      check_document_number(context, {*one.document, tr("registration"), {}, {}, true});
  for (const auto& one : campaign.spending)
    if (one.document)
      check_document_number(context, {.number = *one.document, .record = one.about, .free = true});
  if (campaign.plan)
    for (const auto& one : campaign.plan->linked)
      if (one.document)
        check_document_number(context, {.number = *one.document,
                                        .record = one.title,
                                        .date = day_of_document(one.date),
                                        .within = true});
  for (const auto& pack : campaign.rule_packs)
    for (const auto& one : pack.documents)
      if (year_within(*one.citation.number) || !symbol_of_kind(*one.citation.kind).empty())
        check_document_number(context, {.number = one.citation.number,
                                        .record = *one.citation.kind,
                                        .symbol = symbol_of_kind(*one.citation.kind),
                                        .date = day_of_document(one.citation.date)});
  if (const auto& council = campaign.council; council && council->decision)
    check_document_number(context, {*council->decision, tr("council"), "QĐ"});
}

}  // namespace campaign
