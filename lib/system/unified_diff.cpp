// What changes between two texts, as git shows it.
#include "system/unified_diff.hpp"

#include <git2.h>

#include <memory>

namespace campaign {
namespace {

int add_line(const git_diff_delta*, const git_diff_hunk*, const git_diff_line* line, void* text) {
  auto& out = *static_cast<std::string*>(text);
  const bool is_line = line->origin == GIT_DIFF_LINE_CONTEXT ||
                       line->origin == GIT_DIFF_LINE_ADDITION ||
                       line->origin == GIT_DIFF_LINE_DELETION;
  if (is_line) out += line->origin;
  out.append(line->content, line->content_len);
  return 0;
}

}  // namespace

std::string unified_diff(const std::string& name, std::string_view before, std::string_view after) {
  git_libgit2_init();
  git_patch* made = nullptr;
  git_diff_options options = GIT_DIFF_OPTIONS_INIT;
  options.flags = GIT_DIFF_FORCE_TEXT;
  const char* old_name = before.empty() ? nullptr : name.c_str();
  const int failed =
      git_patch_from_buffers(&made, before.empty() ? nullptr : before.data(), before.size(),
                             old_name, after.data(), after.size(), name.c_str(), &options);
  const std::unique_ptr<git_patch, void (*)(git_patch*)> patch(made, git_patch_free);
  std::string text;
  if (!failed && patch) git_patch_print(patch.get(), add_line, &text);
  return text;
}

}  // namespace campaign
