// The displayed names of rounds.
#include "model/score.hpp"

#include "base/message.hpp"

namespace campaign {

Message round_name(Round round) {
  switch (round) {
    case Round::self:
      return tr("self-score");
    case Round::appraised:
      return tr("appraised score");
    case Round::final:
      return tr("final score");
  }
  return {};
}

}  // namespace campaign
