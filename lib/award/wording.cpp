// The words in which findings name levels and ratings.
#include "award/wording.hpp"

#include <fmt/core.h>

#include "base/language.hpp"

namespace campaign {

const char* reach_words(Reach reach) {
  switch (reach) {
    case Reach::agency:
      return tr("the agency");
    case Reach::field:
      return tr("a field of the province");
    case Reach::province:
      return tr("the whole province");
    case Reach::nation:
      return tr("the whole country");
  }
  return "";
}

const char* rating_words(Rating rating) {
  switch (rating) {
    case Rating::excellent:
      return tr("task fulfilled excellently");
    case Rating::good:
      return tr("task fulfilled well");
    case Rating::fulfilled:
      return tr("task fulfilled");
    case Rating::unfulfilled:
      return tr("task not fulfilled");
  }
  return "";
}

const char* initiative_words(InitiativeLevel level) {
  switch (level) {
    case InitiativeLevel::agency:
      return tr("recognised by the agency");
    case InitiativeLevel::province:
      return tr("recognised by the province");
    case InitiativeLevel::ministry:
      return tr("recognised by a ministry");
  }
  return "";
}

std::string form_words(const AwardForm* form, const AwardFormId& id) {
  return form ? form->title : id.text;
}

std::string majority_words(const Majority& majority) {
  const auto share = fmt::format("{}/{}", majority.share.numerator(), majority.share.denominator());
  return majority.strictly_more ? say("more than {}", share) : say("at least {}", share);
}

}  // namespace campaign
