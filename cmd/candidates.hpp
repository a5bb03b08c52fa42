// What a word that is being typed on the command line may become.
#pragma once

#include <string>
#include <vector>

#include "arguments/options.hpp"
#include "environment.hpp"

namespace campaign {

struct Candidate {
  std::string text;
  Message meaning = {};
};

struct Candidates {
  std::vector<Candidate> list = {};
  bool files = false;  ///< any file may stand there
};

/// `words`: those behind `campaign`, the one being typed last. Ids are those of the data, also when
/// it has errors; where there is no campaign, there are none.
Candidates candidates(const Arguments& words, const Environment& environment);

}  // namespace campaign
