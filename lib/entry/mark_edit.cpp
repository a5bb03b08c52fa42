// One mark, set where it stands or where it belongs.
#include "entry/mark_edit.hpp"

#include "edit/list_edits.hpp"
#include "yaml/extent.hpp"
#include "yaml/parse.hpp"

namespace campaign {
namespace {

/// The last sheet of the period and round, preferably one that has the subject.
const ScoreSheet* sheet_for(const Campaign& campaign, const MarkPlacement& place) {
  const ScoreSheet* found = nullptr;
  bool has_subject = false;
  for (const auto& sheet : campaign.sheets) {
    if (*sheet.period != place.period || *sheet.round != place.round) continue;
    bool has = false;
    for (const auto& one : sheet.subjects) has |= *one.subject == place.subject;
    if (found && has_subject && !has) continue;
    found = &sheet, has_subject = has;
  }
  return found;
}

bool contains(yaml::View node, const Span& place) {
  const auto span = node.span();
  return span.offset <= place.offset && place.offset < span.offset + span.length;
}

/// The marks of a sheet: the mapping from subjects to theirs.
yaml::View marks_of_sheet(yaml::View root, const ScoreSheet& sheet) {
  const auto sheets = field_of(root, "score-sheets");
  if (!sheets || sheets.kind() != yaml::Kind::sequence) return {};
  for (auto one = sheets.first_child(); one; one = one.next())
    if (contains(one, sheet.period.span)) return field_of(one, "scores");
  return {};
}

/// `# Nguyễn Văn An` behind a new line of the sheet, where the line above has a comment too.
std::string name_behind(yaml::View subjects, const std::string& name) {
  const auto last = last_of(subjects);
  if (!last || is_flow(subjects) || name.empty()) return {};
  const auto text = source_of(last);
  const auto rest = text.substr(end_of(last), yaml::end_of_line(text, end_of(last)) - end_of(last));
  return rest.find('#') == rest.npos ? "" : "  # " + name;
}

}  // namespace

const Mark* entered_mark(const Scores& scores, const MarkPlacement& place, const CriterionId& id) {
  return scores.marks().sheets(place.subject, place.period).find(id, place.round);
}

std::optional<MarkEdit> edit_mark(const Scores& scores, const MarkPlacement& place,
                                  const CriterionId& id, const GivenMark& given) {
  const auto written = mark_text(given);
  if (const auto* mark = entered_mark(scores, place, id)) {
    const Span& at = mark->given.span;
    return MarkEdit{at.file, {.offset = at.offset, .length = at.length, .text = written}};
  }
  const auto* sheet = sheet_for(scores.campaign(), place);
  if (!sheet) return std::nullopt;
  const SourceFile& file = *sheet->period.span.file;
  Diagnostics ignored;  // the file was read without errors before
  const auto document = yaml::parse(file, ignored);
  const auto subjects = marks_of_sheet(document.root(), *sheet);
  if (!subjects || subjects.kind() != yaml::Kind::mapping) return std::nullopt;
  const auto marks = field_of(subjects, place.subject.text);
  if (marks && marks.kind() == yaml::Kind::mapping)
    return MarkEdit{&file, set_field(marks, id.text, written)};
  return MarkEdit{&file, set_field(subjects, place.subject.text,
                                   flow_mapping({{id.text, written}}) +
                                       (marks ? "" : name_behind(subjects, place.name)))};
}

std::string mark_line(const Participant& who, const std::string& marks) {
  return "      " + who.id().text + ": {" + marks + "}  # " + who.name() + '\n';
}

}  // namespace campaign
