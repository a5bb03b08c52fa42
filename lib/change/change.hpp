// What is another result than before: one thing that was added, is gone, or has another value.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/value.hpp"

namespace campaign {

enum class ChangeKind { result, points, achievement, participant, award, record, figure, plan };
template <>
inline constexpr std::array words<ChangeKind> =
    std::to_array<Word<ChangeKind>>({{"result", ChangeKind::result},
                                     {"points", ChangeKind::points},
                                     {"achievement", ChangeKind::achievement},
                                     {"participant", ChangeKind::participant},
                                     {"award", ChangeKind::award},
                                     {"record", ChangeKind::record},
                                     {"figure", ChangeKind::figure},
                                     {"plan", ChangeKind::plan}});

struct Change {
  ChangeKind kind = ChangeKind::result;
  std::string id = {};                 ///< of the unit, person, achievement, criterion …
  Message name = {};                   ///< of it, in words
  std::string field = {};              ///< `total`, `maximum`; empty: all of it
  Message label = {};                  ///< what changed, in words; empty: as the field says
  std::optional<Period> period = {};   ///< none for what belongs to no period
  Value before = {}, after = {};       ///< missing: not there
  Span where = {};                     ///< where the data has it now; none when it is gone
  Span was = {};                       ///< of what is gone: where it was
  std::string was_key = {};            ///< its key, as close/deciding_value has it
  std::optional<std::string> by = {};  ///< who wrote or removed the line; empty: in no commit
  std::optional<Date> on = {};
};

struct Changes {
  Period period = {};
  std::vector<Change> list = {};  ///< by kind, then by id
  size_t elsewhere = 0;           ///< entries of other periods that changed
};

}  // namespace campaign
