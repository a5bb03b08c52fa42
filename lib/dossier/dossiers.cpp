// Dossiers: selects nominees and groups them by form of award and procedure.
#include "dossier/dossiers.hpp"

#include <algorithm>
#include <compare>
#include <map>

#include "award/assessment.hpp"
#include "award/progress.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

/// What is proposed together: of one form, by one procedure, for one time.
struct Key {
  size_t rank = 0;
  bool simplified = false;
  Date first = {}, last = {};
  auto operator<=>(const Key&) const = default;
};

class DossierBuilder {
 public:
  DossierBuilder(const Evaluation& evaluation, const ProposalRequest& request)
      : evaluation_(evaluation), request_(request), offered_(forms_offered(evaluation)) {}

  void add_nominations() {
    for (const auto& one : campaign().nominations) {
      const bool open = !one.withdrawn && !award_of(evaluation_, one) && is_requested(one);
      if (!open) continue;
      auto verdict = evaluation_.judge.verdict_now(one, request_.day);
      if (verdict)
        add(nominee_of(evaluation_, std::move(*verdict), request_.day));
      else if (request_.asks_for(*one.subject))
        unjudged_.push_back(&one);
    }
  }

  /// Subjects without a nomination, for the highest form they deserve; left out when this campaign
  /// already gave it to them.
  void add_eligible() {
    for (const auto& one : campaign().units) add_eligible({.unit = &one});
    for (const auto& one : campaign().people) add_eligible({.person = &one});
  }

  Dossiers build() && {
    Dossiers result{.refused = std::move(refused_), .unjudged = std::move(unjudged_)};
    for (auto& [key, nominees] : by_form_) {
      put_in_order(nominees, evaluation_.index, request_.style, request_.day);
      const auto* form = &nominees.front().form();
      const bool requested = std::any_of(nominees.begin(), nominees.end(), [&](const Nominee& one) {
        return request_.asks_for(one.who().id());
      });
      if (!requested) continue;
      result.dossiers.push_back({form, key.simplified, nominees.front().covers, request_.way,
                                 std::move(nominees), request_.style});
    }
    put_in_order(result.refused, evaluation_.index, request_.style, request_.day);
    return result;
  }

 private:
  const Campaign& campaign() const { return evaluation_.campaign; }

  bool is_requested(const Nomination& one) const {
    return (!request_.form || *request_.form == *one.form) &&
           (!request_.way || request_.way == one.way);
  }

  bool is_offered(const AwardForm& form) const {
    if (request_.form) return *request_.form == *form.id;
    return std::find(offered_.begin(), offered_.end(), &form) != offered_.end();
  }

  void add_eligible(const Participant& who) {
    const bool open = request_.asks_for(who.id()) &&
                      belongs(campaign(), who, {request_.day, request_.day}) &&
                      is_scored(evaluation_.index, who, {request_.day, request_.day}) &&
                      evaluation_.records.of(who.id()).nominations.empty();
    if (!open) return;
    for (const auto* form : evaluation_.laws.forms()) {
      if (!is_offered(*form)) continue;
      auto verdict = evaluation_.judge.verdict(who, *form->id, request_.way, request_.day);
      if (!verdict || !verdict->eligible() || verdict->out_of_time) continue;
      const Nomination as_if{.subject = {who.id(), {}}, .form = form->id};
      if (!award_of(evaluation_, as_if))
        add(nominee_of(evaluation_, std::move(*verdict), request_.day));
      return;
    }
  }

  void add(Nominee nominee) {
    check_meeting(nominee);
    const bool requested = request_.asks_for(nominee.who().id());
    if (!nominee.lacks.empty() && !(request_.force && requested)) {
      if (requested) refused_.push_back(std::move(nominee));
      return;
    }
    const auto rank = evaluation_.laws.rank(*nominee.form().id);
    const Key key{rank, nominee.simplified, nominee.covers ? nominee.covers->first : Date{},
                  nominee.covers ? nominee.covers->last : Date{}};
    by_form_[key].push_back(std::move(nominee));
  }

  /// A ballot may be entered before the council meets.
  void check_meeting(Nominee& nominee) const {
    const auto* vote = nominee.ballot;
    if (nominee.lacks.empty() && vote && request_.today && *request_.today < *vote->meeting->date)
      nominee.lacks = say("the meeting of {} is still to come", *vote->meeting->date);
  }

  const Evaluation& evaluation_;
  const ProposalRequest& request_;
  std::vector<const AwardForm*> offered_;
  std::map<Key, std::vector<Nominee>> by_form_ = {};
  std::vector<Nominee> refused_ = {};
  std::vector<const Nomination*> unjudged_ = {};
};

}  // namespace

bool ProposalRequest::asks_for(const SubjectId& id) const {
  return subjects.empty() || std::find(subjects.begin(), subjects.end(), id) != subjects.end();
}

Dossiers dossiers_of(const Evaluation& evaluation, const ProposalRequest& request) {
  DossierBuilder builder(evaluation, request);
  builder.add_nominations();
  if (request.eligible) builder.add_eligible();
  return std::move(builder).build();
}

}  // namespace campaign
