// The list of problems: joining, sorting, counting.
#include "base/diagnostic.hpp"

#include <algorithm>
#include <iterator>

namespace campaign {

const std::string* Diagnostic::replacement() const {
  return span && !help.right.empty() && span.text() == help.wrong ? &help.right : nullptr;
}

void Diagnostics::append(Diagnostics other) {
  list_.insert(list_.end(), std::make_move_iterator(other.list_.begin()),
               std::make_move_iterator(other.list_.end()));
}

void Diagnostics::sort() {
  std::stable_sort(list_.begin(), list_.end(), [](const Diagnostic& a, const Diagnostic& b) {
    return a.follows != b.follows ? b.follows : stands_before(a.span, b.span);
  });
}

size_t Diagnostics::errors() const {
  return static_cast<size_t>(std::count_if(list_.begin(), list_.end(), [](const Diagnostic& one) {
    return one.check.severity == Severity::error;
  }));
}

}  // namespace campaign
