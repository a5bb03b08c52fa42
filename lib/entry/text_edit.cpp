// Changes of a text at given places; everything else stays byte for byte.
#include "entry/text_edit.hpp"

#include <git2.h>

#include <algorithm>
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

std::string edited(std::string_view text, std::vector<TextEdit> edits) {
  std::sort(edits.begin(), edits.end(),
            [](const TextEdit& a, const TextEdit& b) { return a.offset < b.offset; });
  std::string result;
  size_t at = 0;
  for (const auto& one : edits) {
    result.append(text.substr(at, one.offset - at)).append(one.text);
    at = one.offset + one.length;
  }
  return result.append(text.substr(at));
}

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
