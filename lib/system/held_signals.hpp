// Holds back the signals that end a program, so that it first removes what it made.
#pragma once

#include <csignal>

namespace campaign {

/// Until the end of its scope, an interruption is held back; then it is delivered.
class HeldSignals {
 public:
  HeldSignals();
  HeldSignals(const HeldSignals&) = delete;
  HeldSignals& operator=(const HeldSignals&) = delete;
  ~HeldSignals();

 private:
  sigset_t before_ = {};
};

sigset_t ending_signals();
bool is_ending();  ///< whether one of them is held back

}  // namespace campaign
