// Holds back the signals that end a program, so that it first removes what it made.
#include "system/held_signals.hpp"

namespace campaign {

HeldSignals::HeldSignals() {
  const auto held = ending_signals();
  pthread_sigmask(SIG_BLOCK, &held, &before_);
}

HeldSignals::~HeldSignals() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

sigset_t ending_signals() {
  sigset_t signals;
  sigemptyset(&signals);
  for (const int one : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&signals, one);
  return signals;
}

bool is_ending() {
  sigset_t pending;
  sigpending(&pending);
  for (const int one : {SIGINT, SIGTERM, SIGHUP})
    if (sigismember(&pending, one) == 1) return true;
  return false;
}

}  // namespace campaign
