// A parallel loop, on as many threads as there are processors.
#pragma once

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace campaign {

/// Calls `work(i)` for each i below `count`, in any order, and returns when all are done. `work(i)`
/// must change only what belongs to i. The first exception is rethrown.
template <class Work>
void in_parallel(size_t count, const Work& work) {
  std::atomic<size_t> next = 0;
  std::exception_ptr failure;
  std::mutex failing;
  const auto work_on = [&] {
    try {
      for (size_t i; (i = next++) < count;) work(i);
    } catch (...) {
      next = count;
      const std::lock_guard lock(failing);
      if (!failure) failure = std::current_exception();
    }
  };
  {
    const size_t threads = std::min<size_t>(std::thread::hardware_concurrency(), count);
    std::vector<std::jthread> helpers;
    try {
      for (size_t i = 1; i < threads; ++i) helpers.emplace_back(work_on);
    } catch (const std::system_error&) {  // no more threads available: continue with fewer
    }
    work_on();
  }
  if (failure) std::rethrow_exception(failure);
}

}  // namespace campaign
