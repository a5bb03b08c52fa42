// A nomination to be filled in, with the forms of the plan to choose from.
#include "award/labels.hpp"
#include "base/message.hpp"
#include "edit/yaml_lines.hpp"
#include "entry/blanks.hpp"

namespace campaign {

Blank blank::nominations(const Evaluation& evaluation, const BlankRequest& request,
                         Language language) {
  const auto text = [&](const Message& message) { return message.text(language); };
  std::string forms;
  bool titles = false;
  for (const auto& id : evaluation.campaign.award_forms) {
    const auto* form = evaluation.laws.form(*id);
    forms += "#   " + id->text + ": " + form_title(form, *id) + '\n';
    titles |= form && form->kind == AwardKind::title;
  }
  Blank blank{.name = request.period.text(), .places = 2};
  blank.yaml = comment_lines(
      0,
      text(tr("Nominations: write each value behind its colon; copy the entry for the next one")));
  if (!forms.empty()) blank.yaml += "# form:\n" + forms;
  blank.yaml +=
      "# way: regular, thematic, sudden, dedication, seniority, foreign\n"
      "nominations:\n  - subject:" +
      (request.unit ? " " + request.unit->text : "") + "\n    form:\n    way: thematic\n";
  if (request.unit) --blank.places;
  if (titles) blank.yaml += "    covers: " + std::to_string(request.period.last.year) + "\n";
  return blank;
}

}  // namespace campaign
