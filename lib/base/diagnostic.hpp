// A problem in an input file, as a value: what is wrong, where, why, and how to fix it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/advice.hpp"
#include "base/date.hpp"
#include "base/message.hpp"
#include "base/source.hpp"

namespace campaign {

enum class Severity { warning, error };

/// A second place that explains the first, such as the line of the plan that sets the rule.
struct Note {
  Span span;
  Message message;
};

/// The name and severity of a kind of problem, defined by an entry of a `.def` file.
struct CheckName {
  std::string_view name;  ///< as users write it: `score-above-maximum`
  Severity severity = Severity::error;
};

struct Diagnostic {
  CheckName check;
  Span span = {};
  Message message = {};  ///< one sentence, no capital, no full stop
  Message label = {};    ///< beside the caret: `at most 40`
  Message record = {};   ///< the record concerned: `Văn phòng, 2021-10, self-score`
  Advice help = {};      ///< how to fix it
  std::vector<Note> notes = {};
  std::string subject = {};  ///< id of the unit or person concerned; waivers match it
  std::vector<std::string> more_subjects = {};  ///< ids of others whom the record is about
  Date day = {};         ///< the last day of the record; waivers until then or later cover it
  bool follows = false;  ///< may follow from another problem, after which it is shown

  /// What to write in place of the span to mend it; null where no one text is meant.
  const std::string* replacement() const;
};

/// All problems found so far; every stage adds to the same list.
class Diagnostics {
 public:
  void add(Diagnostic diagnostic) { list_.push_back(std::move(diagnostic)); }
  void append(Diagnostics other);
  void sort();  ///< by file and place, those that may follow last; equal places keep their order
  template <class Predicate>
  void remove_if(Predicate unwanted) {
    std::erase_if(list_, unwanted);
  }

  const std::vector<Diagnostic>& list() const { return list_; }
  std::vector<Diagnostic>& list() { return list_; }
  size_t errors() const;
  size_t warnings() const { return list_.size() - errors(); }

 private:
  std::vector<Diagnostic> list_;
};

}  // namespace campaign
