// A folder of drafts that people go on writing.
#include "publish/draft_folder.hpp"

#include <algorithm>

#include "base/sha256.hpp"
#include "base/text.hpp"
#include "system/files.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

constexpr const char* kList = ".campaign-drafts";
constexpr const char* kHead =
    "# campaign propose: what was drafted here, to know what people have edited since.\n"
    "# Keep this file with the drafts.\n";
constexpr std::string_view kNotOurs = "-";
constexpr std::string_view kIndent = "  ";

std::string digest_of(std::string_view bytes) { return hexadecimal(sha256(bytes)); }

/// `to-trinh.moi.docx`, `to-trinh.moi-2.docx` …
std::string beside(const Draft& draft, int number) {
  const std::string mark = number == 1 ? ".moi" : ".moi-" + std::to_string(number);
  return draft.name + mark + draft.extension;
}

/// Whether the path is one that `beside` makes.
bool stands_beside(std::string_view path, const Draft& draft) {
  const auto start = draft.name + ".moi";
  if (!path.starts_with(start) || !path.ends_with(draft.extension)) return false;
  path.remove_prefix(start.size());
  path.remove_suffix(std::min(path.size(), draft.extension.size()));
  if (path.starts_with('-')) path.remove_prefix(1);
  return path.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

DraftFolder::DraftFolder(fs::path folder, bool writes)
    : folder_(std::move(folder)), writes_(writes) {
  if (!fs::is_regular_file(folder_ / kList)) return;
  const std::string text = read_file(folder_ / kList);
  Known* last = nullptr;
  for (const auto line : split(text, '\n')) {
    const size_t colon = line.find(": ");
    if (line.starts_with(kIndent) && last && colon != line.npos) {
      last->properties.emplace_back(trim(line.substr(0, colon)), trim(line.substr(colon + 2)));
      continue;
    }
    const auto parts = split(trim(line), ' ');
    if (line.starts_with('#') || parts.size() < 3) continue;
    const size_t path = static_cast<size_t>(parts[2].data() - line.data());
    last = &known_[std::string(trim(line.substr(path)))];
    *last = {std::string(parts[0]), std::string(parts[1])};
  }
}

/// Of the file as it is now; empty when there is none.
std::string DraftFolder::digest_at(const std::string& path) const {
  return fs::exists(folder_ / path) ? digest_of(read_file(folder_ / path)) : std::string();
}

/// The record of a draft of earlier runs that has these bytes, for the file or beside it: somebody
/// may have put the one from beside in its place.
const DraftFolder::Known* DraftFolder::drafted(const Draft& draft, const std::string& bytes) const {
  for (const auto& [path, known] : known_)
    if (known.bytes == bytes &&
        (path == draft.name + draft.extension || stands_beside(path, draft)))
      return &known;
  return nullptr;
}

void DraftFolder::write(const std::string& path, const Draft& draft) {
  if (!writes_) return;
  fs::create_directories((folder_ / path).parent_path());
  write_file(folder_ / path, draft.bytes);
  known_[path] = {digest_of(draft.bytes), digest_of(draft.content), true, draft.properties};
}

Drafted DraftFolder::put(const Draft& draft) {
  const std::string path = draft.name + draft.extension;
  const auto content = digest_of(draft.content);
  const auto there = digest_at(path);
  if (const auto known = known_.find(path); known != known_.end()) known->second.seen = true;
  if (there.empty()) {
    write(path, draft);
    return {DraftFate::written, path, {}};
  }
  const auto* ours = drafted(draft, there);
  if (there == digest_of(draft.bytes) || (ours && ours->content == content)) {
    known_[path] = {there, content, true, draft.properties};
    return {DraftFate::unchanged, path, {}};
  }
  if (!ours) return put_edited(path, draft);
  write(path, draft);
  return {DraftFate::replaced, path, {}};
}

/// As long as there is a draft beside it that says what this one does, that one waits to be taken
/// over; when it is gone, somebody has.
Drafted DraftFolder::put_edited(const std::string& edited, const Draft& draft) {
  const auto content = digest_of(draft.content);
  for (auto& [path, known] : known_) {
    if (known.content != content || !stands_beside(path, draft) || digest_at(path).empty())
      continue;
    known.seen = true;
    return {DraftFate::beside, path, edited};
  }
  auto& known = known_[edited];
  if (known.content == content) return {DraftFate::kept, edited, edited};
  if (known.bytes.empty()) known.bytes = kNotOurs;
  known.content = content;
  known.seen = true;
  return put_beside(edited, draft);
}

/// Beside it, in place of a draft that nobody has touched.
Drafted DraftFolder::put_beside(const std::string& edited, const Draft& draft) {
  for (int number = 1;; ++number) {
    const auto path = beside(draft, number);
    const auto there = digest_at(path);
    const auto known = known_.find(path);
    const bool same = there == digest_of(draft.bytes);
    const bool ours = known != known_.end() && known->second.bytes == there;
    if (!there.empty() && !same && !ours) continue;
    if (same)
      known_[path] = {there, digest_of(draft.content), true, draft.properties};
    else
      write(path, draft);
    return {DraftFate::beside, path, edited};
  }
}

bool DraftFolder::beside_one_put(const std::string& path) const {
  return std::any_of(known_.begin(), known_.end(), [&](const auto& one) {
    const size_t ending = one.first.rfind('.');
    const Draft draft{one.first.substr(0, ending), one.first.substr(ending), {}, {}};
    return one.second.seen && stands_beside(path, draft);
  });
}

std::vector<std::string> DraftFolder::left(bool everything) const {
  std::vector<std::string> paths;
  for (const auto& [path, known] : known_) {
    const bool waits = !known.seen && known.bytes != kNotOurs && fs::exists(folder_ / path);
    if (waits && (everything || beside_one_put(path))) paths.push_back(path);
  }
  return paths;
}

void DraftFolder::remember() const {
  if (!writes_ || known_.empty()) return;
  std::string text = kHead;
  for (const auto& [path, known] : known_) {
    if (!fs::exists(folder_ / path)) continue;
    text += known.bytes + " " + known.content + " " + path + "\n";
    for (const auto& [name, value] : known.properties)
      text += std::string(kIndent) + name + ": " + value + "\n";
  }
  fs::create_directories(folder_);
  if (!fs::is_regular_file(folder_ / kList) || read_file(folder_ / kList) != text)
    write_file(folder_ / kList, text);
}

Properties DraftFolder::properties(const std::string& path) const {
  const auto known = known_.find(path);
  return known == known_.end() ? Properties() : known->second.properties;
}

Properties remembered_properties(const fs::path& draft) {
  const auto file = fs::absolute(draft).lexically_normal();
  for (auto folder = file.parent_path(); folder != folder.parent_path();
       folder = folder.parent_path()) {
    if (!fs::is_regular_file(folder / kList)) continue;
    return DraftFolder(folder, false).properties(file.lexically_relative(folder).generic_string());
  }
  return {};
}

}  // namespace campaign
