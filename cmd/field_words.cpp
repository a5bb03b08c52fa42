// How the fields of a view are called on a screen.
#include "field_words.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/language.hpp"

namespace campaign {
namespace {

using Word = std::pair<std::string_view, const char*>;

auto field_words() {
  return std::to_array<Word>({
      {"achievements", tr("achievements")},
      {"applies-to", tr("applies to")},
      {"better", tr("better")},
      {"born", tr("born")},
      {"class", tr("class")},
      {"conditions", tr("conditions")},
      {"content", tr("content")},
      {"criteria", tr("criteria")},
      {"criterion", tr("criterion")},
      {"date", tr("date")},
      {"declared", tr("written in")},
      {"disqualifies", tr("disqualifies")},
      {"ending", tr("ending")},
      {"evidence", tr("evidence")},
      {"exemplar", tr("exemplar")},
      {"figures", tr("figures")},
      {"file", tr("file")},
      {"floor", tr("floor")},
      {"from", tr("from")},
      {"given-name", tr("given name")},
      {"grade", tr("grade")},
      {"group", tr("group")},
      {"head", tr("head")},
      {"id", tr("id")},
      {"indicator", tr("indicator")},
      {"indicators", tr("indicators")},
      {"inside-total", tr("inside the total")},
      {"joined", tr("joined")},
      {"kind", tr("kind")},
      {"limit", tr("limit")},
      {"marks", tr("marks")},
      {"meaning", tr("meaning")},
      {"mend", tr("how to mend it")},
      {"met", tr("met")},
      {"maximum", tr("maximum")},
      {"measure", tr("measure")},
      {"mentions", tr("named elsewhere")},
      {"name", tr("name")},
      {"nature", tr("nature")},
      {"once", tr("stands once")},
      {"order", tr("order")},
      {"people", tr("people")},
      {"period", tr("period")},
      {"plan", tr("plan")},
      {"points", tr("points")},
      {"position", tr("position")},
      {"provisional", tr("provisional")},
      {"quota", tr("quota")},
      {"quota-of", tr("quota of")},
      {"rank", tr("rank")},
      {"reach", tr("reach")},
      {"right", tr("right")},
      {"round", tr("round")},
      {"score-sheets", tr("score-sheets")},
      {"section", tr("section")},
      {"severity", tr("severity")},
      {"sex", tr("sex")},
      {"shared", tr("shared")},
      {"standings", tr("standings")},
      {"status", tr("status")},
      {"subject", tr("subject")},
      {"subjects", tr("subjects")},
      {"summary", tr("summary")},
      {"sums", tr("adds up")},
      {"target", tr("target")},
      {"text", tr("text")},
      {"times", tr("times")},
      {"title", tr("title")},
      {"total", tr("total")},
      {"unit", tr("unit")},
      {"until", tr("until")},
      {"used-by", tr("used by")},
      {"value", tr("value")},
      {"values", tr("values")},
      {"way", tr("way")},
      {"when-not-applicable", tr("when not applicable")},
      {"why", tr("why it matters")},
      {"women-share", tr("share of women")},
      {"addressed-to", tr("addressed to")},
      {"awarded-to", tr("awarded to")},
      {"base-salary", tr("base salary")},
      {"certainty", tr("certainty")},
      {"copies", tr("copies")},
      {"covers", tr("for the time")},
      {"decided-by", tr("decided by")},
      {"decision", tr("decision")},
      {"dossier", tr("dossier")},
      {"form", tr("form")},
      {"given", tr("given")},
      {"in-force", tr("in force")},
      {"level", tr("level")},
      {"money", tr("money in đồng")},
      {"prizes", tr("prizes")},
      {"public-notice", tr("public notice")},
      {"report-form", tr("number of the report's form")},
      {"report-forms", tr("forms of the report")},
      {"rule", tr("rule")},
      {"source", tr("source")},
      {"standard", tr("standard")},
      {"standards", tr("standards")},
      {"times-base-salary", tr("times the base salary")},
      {"wrong", tr("wrong")},
  });
}

}  // namespace

std::string field_word(std::string_view key) {
  const auto words = field_words();
  const auto found =
      std::find_if(words.begin(), words.end(), [&](const Word& one) { return one.first == key; });
  return found == words.end() ? std::string(key) : found->second;
}

}  // namespace campaign
