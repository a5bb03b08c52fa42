// Options that say whom and what a proposal is for.
#include "dossier_words.hpp"

#include "base/language.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "dossier/papers.hpp"
#include "subject_words.hpp"

namespace campaign {
namespace {

template <class Enum>
std::vector<std::string_view> all_words() {
  std::vector<std::string_view> list;
  for (const auto& [word, meaning] : words<Enum>) list.push_back(word);
  return list;
}

}  // namespace

std::string no_form_of_award(const Statute& statute, const std::string& name) {
  std::vector<std::string_view> known;
  for (const auto& one : statute.forms()) known.push_back(one.form->id->text);
  const auto near = did_you_mean(name, known);
  return say("there is no form of award `{}`", name) + ", " +
         (near.empty() ? tr("`campaign list award-forms` shows all") : near);
}

void DossierOptions::declare(Options& options) {
  options.value(award, "--award", tr("FORM"), tr("only this form of award, by id"));
  options.choice(way, "--way", all_words<Way>(),
                 tr("only this way of commendation, in a folder of its own"));
  options.flag(eligible, "--eligible",
               tr("also who is not nominated, for the highest form of the plan that is deserved"));
  options.flag(force, "--force",
               tr("draft also what must not be proposed, with the reasons on top"));
  options.choice(order, "--order", all_words<ListOrder>(),
                 tr("lists by unit and position, or by given name; without it as the plan's "
                    "`lists` says, else by unit"));
  options.choice(first, "--first", all_words<ListFirst>(),
                 tr("who comes first in lists; without it as the plan says, else collectives"));
  options.date(as_of, "--as-of",
               tr("the day of the decision, on which prize money depends; without it today"));
}

std::variant<DossierWish, std::string> DossierOptions::wish(
    const std::vector<std::string>& subjects, const Workspace& workspace,
    const Environment& environment) const {
  const auto& statute = workspace.evaluation().statute;
  if (award && !statute.form({*award})) return no_form_of_award(statute, *award);
  const auto& plan = *workspace.campaign().plan;
  auto wanted = wanted_subjects(subjects, workspace.campaign());
  if (auto* no = std::get_if<std::string>(&wanted)) return std::move(*no);
  return DossierWish{.day = as_of.value_or(environment.today),
                     .today = environment.today,
                     .eligible = eligible,
                     .force = force,
                     .form = award ? std::optional(AwardFormId{*award}) : std::nullopt,
                     .way = meant_by<Way>(way),
                     .subjects = std::get<std::vector<SubjectId>>(std::move(wanted)),
                     .style = {meant_by<ListOrder>(order).value_or(plan.lists.order),
                               meant_by<ListFirst>(first).value_or(plan.lists.first)}};
}

std::string words_of(const DossierWish& wish, const Campaign& campaign, const Date& today) {
  const auto& lists = campaign.plan->lists;
  std::vector<std::string> words;
  const bool for_all = !wish.eligible && !wish.force;  // then whom else it names is the same
  for (const auto& subject : wish.subjects)
    if (!for_all) words.push_back(subject.text);
  const auto add = [&](const char* option, std::string_view value) {
    words.push_back(option + (value.empty() ? "" : " " + std::string(value)));
  };
  if (wish.form && !for_all) add("--award", wish.form->text);
  if (wish.way) add("--way", word_of(*wish.way));
  if (wish.eligible) add("--eligible", {});
  if (wish.force) add("--force", {});
  if (wish.style.order != lists.order) add("--order", word_of(wish.style.order));
  if (wish.style.first != lists.first) add("--first", word_of(wish.style.first));
  if (wish.day != today) add("--as-of", wish.day.text());
  return join(words, " ");
}

DossierWish wish_of(std::string_view words, const Campaign& campaign, const Date& today) {
  const auto& lists = campaign.plan->lists;
  DossierWish wish{.day = today, .today = today, .style = {lists.order, lists.first}};
  const auto all = split(words, ' ');
  size_t i = 0;
  const auto value = [&] { return std::string(++i < all.size() ? all[i] : std::string_view()); };
  for (; i < all.size(); ++i) {
    const auto word = all[i];
    if (word == "--eligible")
      wish.eligible = true;
    else if (word == "--force")
      wish.force = true;
    else if (word == "--award")
      wish.form = AwardFormId{value()};
    else if (word == "--way")
      wish.way = meant_by<Way>(value());
    else if (word == "--order")
      wish.style.order = meant_by<ListOrder>(value()).value_or(lists.order);
    else if (word == "--first")
      wish.style.first = meant_by<ListFirst>(value()).value_or(lists.first);
    else if (word == "--as-of")
      wish.day = parse_date(value()).value_or(today);
    else if (!word.empty() && !word.starts_with("--"))
      wish.subjects.push_back({std::string(word)});
  }
  return wish;
}

std::string paper_list() {
  std::vector<std::string> names;
  for (const auto& one : paper_entries()) names.emplace_back(one.name);
  return join(names, ", ");
}

std::string wrong_paper(const std::vector<std::string>& names) {
  std::vector<std::string_view> known;
  for (const auto& one : paper_entries()) known.push_back(one.name);
  for (const auto& name : names) {
    if (find_paper(name)) continue;
    const auto near = did_you_mean(name, known);
    return say("there is no paper `{}`", name) + ", " +
           (near.empty() ? say("use one of: {}", paper_list()) : near);
  }
  return {};
}

}  // namespace campaign
