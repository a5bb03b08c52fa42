// Work on many things at a time, on as many threads as there are processors.
#pragma once

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace campaign {

/// Calls `work(i)` for each i below `count`, in no order; back when all are done. `work` throws
/// nothing and changes only what belongs to its number.
template <class Work>
void in_parallel(size_t count, const Work& work) {
  std::atomic<size_t> next = 0;
  const auto work_on = [&] {
    for (size_t i; (i = next++) < count;) work(i);
  };
  const size_t threads = std::min<size_t>(std::thread::hardware_concurrency(), count);
  std::vector<std::jthread> helpers;
  for (size_t i = 1; i < threads; ++i) helpers.emplace_back(work_on);
  work_on();
}

}  // namespace campaign
