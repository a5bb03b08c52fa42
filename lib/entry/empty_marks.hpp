// Places of score sheets that are still to be filled in, as `campaign new sheet` writes them.
#pragma once

#include <deque>
#include <map>
#include <optional>
#include <utility>

#include "entry/mark_edit.hpp"
#include "yaml/tree.hpp"

namespace campaign {

/// The places in the sheets of one period and round.
class EmptyMarks {
 public:
  EmptyMarks(const Campaign& campaign, const Period& period, Round round);

  /// The edit that fills a place; nullopt where the sheets have no empty one.
  std::optional<MarkEdit> fill(const SubjectId& subject, const CriterionId& criterion,
                               const GivenMark& given) const;

 private:
  struct Place {
    const SourceFile* file;
    yaml::View marks;  ///< of the subject, in one of the documents
  };

  std::deque<yaml::Document> documents_ = {};
  std::map<std::pair<std::string, std::string>, Place> places_ = {};
};

}  // namespace campaign
