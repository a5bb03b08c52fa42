// Labels of the fields of a view, for output on a terminal.
#include "screen/field_labels.hpp"

#include <algorithm>
#include <map>

#include "base/message.hpp"

namespace campaign {
namespace {

/// Fields whose English label equals the key.
constexpr const char* kSame[] = {
    translatable("achievements"), translatable("agree"),        translatable("ballots"),
    translatable("better"),       translatable("born"),         translatable("certainty"),
    translatable("chair"),        translatable("class"),        translatable("conditions"),
    translatable("content"),      translatable("copies"),       translatable("counters"),
    translatable("criteria"),     translatable("criterion"),    translatable("date"),
    translatable("decision"),     translatable("disqualifies"), translatable("document"),
    translatable("dossier"),      translatable("end"),          translatable("ending"),
    translatable("evidence"),     translatable("exemplar"),     translatable("figures"),
    translatable("file"),         translatable("floor"),        translatable("form"),
    translatable("from"),         translatable("given"),        translatable("grade"),
    translatable("group"),        translatable("head"),         translatable("heads"),
    translatable("id"),           translatable("in-writing"),   translatable("indicator"),
    translatable("indicators"),   translatable("issued"),       translatable("joined"),
    translatable("kind"),         translatable("level"),        translatable("limit"),
    translatable("marks"),        translatable("maximum"),      translatable("meaning"),
    translatable("measure"),      translatable("met"),          translatable("name"),
    translatable("nature"),       translatable("order"),        translatable("people"),
    translatable("period"),       translatable("plan"),         translatable("points"),
    translatable("position"),     translatable("posts"),        translatable("present"),
    translatable("prizes"),       translatable("provisional"),  translatable("quota"),
    translatable("rank"),         translatable("reach"),        translatable("returned"),
    translatable("right"),        translatable("round"),        translatable("rule"),
    translatable("score-sheets"), translatable("secretary"),    translatable("section"),
    translatable("severity"),     translatable("sex"),          translatable("shared"),
    translatable("source"),       translatable("standard"),     translatable("standards"),
    translatable("standings"),    translatable("start"),        translatable("status"),
    translatable("subject"),      translatable("subjects"),     translatable("summary"),
    translatable("target"),       translatable("text"),         translatable("times"),
    translatable("title"),        translatable("total"),        translatable("unit"),
    translatable("until"),        translatable("valid"),        translatable("value"),
    translatable("values"),       translatable("way"),          translatable("weight"),
    translatable("wrong"),        translatable("rounding"),     translatable("block"),
    translatable("place"),        translatable("revoked"),      translatable("stage"),
    translatable("submitted"),    translatable("verdict"),      translatable("closed"),
    translatable("targets"),
};

/// Labels of the other fields.
const std::map<std::string_view, const char*>& other_labels() {
  static const std::map<std::string_view, const char*> labels = {
      {"addressed-to", translatable("addressed to")},
      {"also", translatable("second post")},
      {"at-least", translatable("at least")},
      {"at-most", translatable("at most")},
      {"default", translatable("without a mark")},
      {"names", translatable("all names")},
      {"of", translatable("whose")},
      {"succeeded-by", translatable("succeeded by")},
      {"applies-to", translatable("applies to")},
      {"awarded-to", translatable("awarded to")},
      {"base-salary", translatable("base salary")},
      {"covers", translatable("for the time")},
      {"day", translatable("at the latest")},
      {"deadline", translatable("step")},
      {"deadlines", translatable("terms set by the law")},
      {"decided-by", translatable("decided by")},
      {"declared", translatable("written in")},
      {"given-name", translatable("given name")},
      {"held-at", translatable("held at")},
      {"in-force", translatable("in force")},
      {"inside-total", translatable("inside the total")},
      {"mend", translatable("how to mend it")},
      {"mentions", translatable("named elsewhere")},
      {"money", translatable("money in đồng")},
      {"once", translatable("stands once")},
      {"public-notice", translatable("public notice")},
      {"quota-of", translatable("quota of")},
      {"rule-packs", translatable("rule packs")},
      {"takes-part", translatable("takes part")},
      {"report-form", translatable("number of the report's form")},
      {"report-forms", translatable("forms of the report")},
      {"sums", translatable("adds up")},
      {"times-base-salary", translatable("times the base salary")},
      {"used-by", translatable("used by")},
      {"when-not-applicable", translatable("when not applicable")},
      {"why", translatable("why it matters")},
      {"women-share", translatable("share of women")},
      {"working-days", translatable("working days")},
  };
  return labels;
}

}  // namespace

Message field_label(std::string_view key) {
  const auto other = other_labels().find(key);
  if (other != other_labels().end()) return tr(other->second);
  const auto* same = std::find(std::begin(kSame), std::end(kSame), key);
  return same == std::end(kSame) ? Message(key) : tr(*same);
}

}  // namespace campaign
