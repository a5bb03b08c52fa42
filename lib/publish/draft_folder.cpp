// Writes drafts into a folder without overwriting edited files.
#include "publish/draft_folder.hpp"

#include <algorithm>

#include "base/sha256.hpp"
#include "base/text.hpp"
#include "publish/recorded_file.hpp"
#include "system/files.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

constexpr const char* kList = ".campaign-drafts";
constexpr const char* kHead =
    "# campaign: what it wrote here, to know what people have edited since.\n"
    "# Keep this file with the drafts and reports.\n";
constexpr std::string_view kForeign = "-";
constexpr std::string_view kIndent = "  ";

std::string digest_of(std::string_view bytes) { return hexadecimal(sha256(bytes)); }

/// `to-trinh.moi.docx`, `to-trinh.moi-2.docx` …
std::string alternative_path(const Draft& draft, int number) {
  const std::string mark = number == 1 ? ".moi" : ".moi-" + std::to_string(number);
  return draft.name + mark + draft.extension;
}

/// Whether the path is one that `alternative_path` returns.
bool is_alternative_path(std::string_view path, const Draft& draft) {
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
    const auto name = std::string(trim(line.substr(path)));
    last = &known_[name];
    if (!last->bytes.empty()) earlier_.emplace(name, *last);
    *last = {std::string(parts[0]), std::string(parts[1])};
  }
}

std::string_view DraftFolder::list_name() { return kList; }

bool DraftFolder::can_record() const {
  const auto list = folder_ / kList;
  return !fs::exists(list) || (fs::is_regular_file(list) && is_writable(list));
}

/// The digest of the file on disk; empty when it does not exist.
std::string DraftFolder::digest_at(const std::string& path) const {
  return fs::exists(folder_ / path) ? digest_of(read_file(folder_ / path)) : std::string();
}

/// The record of an earlier draft with these bytes, of the file or of an alternative: the user may
/// have renamed an alternative to the file.
const DraftFolder::Known* DraftFolder::drafted(const Draft& draft, const std::string& bytes) const {
  for (const auto& [path, known] : known_)
    if (known.bytes == bytes &&
        (path == draft.name + draft.extension || is_alternative_path(path, draft)))
      return &known;
  for (auto [one, end] = earlier_.equal_range(draft.name + draft.extension); one != end; ++one)
    if (one->second.bytes == bytes) return &one->second;
  return nullptr;
}

std::optional<bool> DraftFolder::is_edited(const std::string& path) const {
  const auto known = known_.find(path);
  if (known == known_.end() || known->second.bytes == kForeign) return std::nullopt;
  const auto [begin, end] = earlier_.equal_range(path);
  const auto bytes = digest_at(path);
  return known->second.bytes != bytes &&
         std::none_of(begin, end, [&](const auto& one) { return one.second.bytes == bytes; });
}

std::string DraftFolder::record(const std::string& path, const Known& known) {
  std::string text = known.bytes + " " + known.content + " " + path + "\n";
  for (const auto& [name, value] : known.properties)
    text += std::string(kIndent) + name + ": " + value + "\n";
  return text;
}

void DraftFolder::write(const std::string& path, const Draft& draft) {
  if (!writes_) return;
  Known known{digest_of(draft.bytes), digest_of(draft.content), true, draft.properties};
  if (holds_) {
    const auto file = folder_ / path;
    files_held_.push_back({file, fs::exists(file) ? read_file(file) : std::string(), draft.bytes});
    records_held_ += record(path, known);
  } else {
    write_recorded_file(folder_ / path, draft.bytes, {folder_ / kList, kHead, record(path, known)});
  }
  known_[path] = std::move(known);
}

std::vector<FileChange> DraftFolder::held() const {
  auto changes = files_held_;
  const auto list = folder_ / kList;
  if (!changes.empty() && !fs::is_regular_file(list))
    changes.insert(changes.begin(), {list, {}, kHead + records_held_});
  return changes;
}

void DraftFolder::record_held() const {
  const auto list = folder_ / kList;
  if (!records_held_.empty() && fs::is_regular_file(list)) append_to_file(list, records_held_);
}

Drafted DraftFolder::put(const Draft& draft) {
  const std::string path = draft.name + draft.extension;
  const auto content = digest_of(draft.content);
  const auto existing = digest_at(path);
  if (const auto known = known_.find(path); known != known_.end()) known->second.seen = true;
  if (existing.empty()) {
    write(path, draft);
    return {DraftFate::written, path, {}};
  }
  const auto* ours = drafted(draft, existing);
  if (existing == digest_of(draft.bytes) || (ours && ours->content == content)) {
    known_[path] = {existing, content, true, draft.properties};
    return {DraftFate::unchanged, path, {}};
  }
  if (!ours) return put_edited(path, draft);
  write(path, draft);
  return {DraftFate::replaced, path, {}};
}

/// While an alternative with the same content exists, it has not been merged yet; once it is gone,
/// the user has merged or rejected it.
Drafted DraftFolder::put_edited(const std::string& edited, const Draft& draft) {
  const auto content = digest_of(draft.content);
  for (auto& [path, known] : known_) {
    if (known.content != content || !is_alternative_path(path, draft) || digest_at(path).empty())
      continue;
    known.seen = true;
    return {DraftFate::beside, path, edited};
  }
  auto& known = known_[edited];
  if (known.content == content) return {DraftFate::kept, edited, edited};
  if (known.bytes.empty()) known.bytes = kForeign;
  known.content = content;
  known.seen = true;
  return put_beside(edited, draft);
}

/// Writes the first alternative that does not exist or was not edited.
Drafted DraftFolder::put_beside(const std::string& edited, const Draft& draft) {
  for (int number = 1;; ++number) {
    const auto path = alternative_path(draft, number);
    const auto existing = digest_at(path);
    const auto known = known_.find(path);
    const bool same = existing == digest_of(draft.bytes);
    const bool ours = known != known_.end() && known->second.bytes == existing;
    if (!existing.empty() && !same && !ours) continue;
    if (same)
      known_[path] = {existing, digest_of(draft.content), true, draft.properties};
    else
      write(path, draft);
    return {DraftFate::beside, path, edited};
  }
}

bool DraftFolder::beside_one_put(const std::string& path) const {
  return std::any_of(known_.begin(), known_.end(), [&](const auto& one) {
    const size_t ending = one.first.rfind('.');
    const Draft draft{one.first.substr(0, ending), one.first.substr(ending), {}, {}};
    return one.second.seen && is_alternative_path(path, draft);
  });
}

std::vector<std::string> DraftFolder::left(bool everything) const {
  std::vector<std::string> paths;
  for (const auto& [path, known] : known_) {
    const bool is_draft = known.properties != kReport && known.properties != kSiteFile;
    const bool waits =
        !known.seen && is_draft && known.bytes != kForeign && fs::exists(folder_ / path);
    if (waits && (everything || beside_one_put(path))) paths.push_back(path);
  }
  return paths;
}

void DraftFolder::remember() const {
  if (!writes_ || known_.empty()) return;
  std::string text = kHead;
  for (const auto& [path, known] : known_) {
    if (!fs::exists(folder_ / path)) continue;
    text += record(path, known);
  }
  fs::create_directories(folder_);
  if (!fs::is_regular_file(folder_ / kList) || read_file(folder_ / kList) != text)
    write_file(folder_ / kList, text);
}

std::vector<std::string> DraftFolder::paths_with(const Properties& properties) const {
  std::vector<std::string> paths;
  for (const auto& [path, known] : known_)
    if (known.properties == properties && fs::exists(folder_ / path)) paths.push_back(path);
  return paths;
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
