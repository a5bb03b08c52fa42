// What libFuzzer calls: the target that the variable FUZZ_TARGET names.
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "fuzz/targets.hpp"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size) {
  static const auto* target = []() -> const campaign::fuzz::Target* {
    const char* name = std::getenv("FUZZ_TARGET");
    for (const auto& one : campaign::fuzz::targets())
      if (name && one.name == name) return &one;
    std::fputs("FUZZ_TARGET names no fuzz target\n", stderr);
    std::exit(2);
  }();
  try {
    target->run({reinterpret_cast<const char*>(bytes), size});
  } catch (const campaign::fuzz::Broken& broken) {
    std::fprintf(stderr, "broken: %s\n", broken.what());
    std::abort();
  }
  return 0;
}
