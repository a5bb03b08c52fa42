// The files built into the program: the assembler copies each one in, byte for byte.
#include "base/embedded.hpp"

#include <algorithm>

// `embedded.inc` is written by CMake: one EMBED(path, place on disk) a file.
namespace {
struct Range {
  const char* path;
  const char* begin;
  const char* end;
};
}  // namespace

// The assembler builds the table itself: path, begin and end of each file, then three zeros.
#define EMBED(path, place)                       \
  asm(".pushsection .rodata\n"                   \
      "91: .incbin \"" place                     \
      "\"\n"                                     \
      "92: .byte 0\n"                            \
      "93: .asciz \"" path                       \
      "\"\n"                                     \
      ".popsection\n"                            \
      ".pushsection campaign_embedded, \"aw\"\n" \
      ".balign 8\n"                              \
      ".quad 93b, 91b, 92b\n"                    \
      ".popsection\n");
#include "embedded.inc"

extern "C" const Range __start_campaign_embedded[];
extern "C" const Range __stop_campaign_embedded[];

namespace campaign {

const std::vector<EmbeddedFile>& embedded_files() {
  static const std::vector<EmbeddedFile> files = [] {
    std::vector<EmbeddedFile> list;
    for (const Range* range = __start_campaign_embedded; range != __stop_campaign_embedded; ++range)
      list.push_back({range->path, {range->begin, range->end}});
    std::sort(list.begin(), list.end(),
              [](const auto& a, const auto& b) { return a.path < b.path; });
    return list;
  }();
  return files;
}

const EmbeddedFile* find_embedded(std::string_view path) {
  const auto& files = embedded_files();
  const auto found =
      std::lower_bound(files.begin(), files.end(), path,
                       [](const auto& file, auto wanted) { return file.path < wanted; });
  return found != files.end() && found->path == path ? &*found : nullptr;
}

}  // namespace campaign
