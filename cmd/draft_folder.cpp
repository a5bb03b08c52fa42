// A folder of drafts that people go on writing.
#include "draft_folder.hpp"

#include "base/files.hpp"
#include "base/sha256.hpp"
#include "base/text.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

constexpr const char* kList = ".campaign-drafts";
constexpr const char* kHead =
    "# campaign propose: what was drafted here, to know what people have edited since.\n"
    "# Keep this file with the drafts.\n";
constexpr std::string_view kNotOurs = "-";

std::string digest_of(std::string_view bytes) { return hexadecimal(sha256(bytes)); }

/// `to-trinh.moi.docx`, `to-trinh.moi-2.docx` …
std::string beside(const Draft& draft, int number) {
  const std::string mark = number == 1 ? ".moi" : ".moi-" + std::to_string(number);
  return draft.name + mark + draft.extension;
}

}  // namespace

DraftFolder::DraftFolder(fs::path folder, bool writes)
    : folder_(std::move(folder)), writes_(writes) {
  if (!fs::is_regular_file(folder_ / kList)) return;
  const std::string text = read_file(folder_ / kList);
  for (const auto line : split(text, '\n')) {
    const auto parts = split(trim(line), ' ');
    if (line.starts_with('#') || parts.size() < 3) continue;
    const size_t path = static_cast<size_t>(parts[2].data() - line.data());
    known_[std::string(trim(line.substr(path)))] = {std::string(parts[0]), std::string(parts[1])};
  }
}

DraftFolder::State DraftFolder::state_of(const std::string& path, const std::string& digest) const {
  if (!fs::exists(folder_ / path)) return State::absent;
  const auto there = digest_of(read_file(folder_ / path));
  if (there == digest) return State::same;
  const auto known = known_.find(path);
  return known != known_.end() && known->second.bytes == there ? State::ours : State::edited;
}

void DraftFolder::write(const std::string& path, const Draft& draft) {
  if (!writes_) return;
  fs::create_directories((folder_ / path).parent_path());
  write_file(folder_ / path, draft.bytes);
  known_[path] = {digest_of(draft.bytes), digest_of(draft.content), true};
}

Drafted DraftFolder::put(const Draft& draft) {
  const std::string path = draft.name + draft.extension;
  const auto digest = digest_of(draft.bytes);
  const auto content = digest_of(draft.content);
  auto known = known_.find(path);
  const bool says_the_same = known != known_.end() && known->second.content == content;
  if (known != known_.end()) known->second.seen = true;
  switch (state_of(path, digest)) {
    case State::absent:
      write(path, draft);
      return {DraftFate::written, path, {}};
    case State::same:
      known_[path] = {digest, content, true};
      return {DraftFate::unchanged, path, {}};
    case State::ours:
      if (says_the_same) return {DraftFate::unchanged, path, {}};
      write(path, draft);
      return {DraftFate::replaced, path, {}};
    case State::edited:
      break;
  }
  if (says_the_same) return {DraftFate::kept, path, path};
  return put_beside(path, draft, digest);
}

Drafted DraftFolder::put_beside(const std::string& edited, const Draft& draft,
                                const std::string& digest) {
  auto& known = known_[edited];
  if (known.bytes.empty()) known.bytes = kNotOurs;
  known.content = digest_of(draft.content);
  known.seen = true;
  for (int number = 1;; ++number) {
    const auto path = beside(draft, number);
    const auto state = state_of(path, digest);
    if (state == State::edited) continue;
    if (state != State::same) write(path, draft);
    return {DraftFate::beside, path, edited};
  }
}

std::vector<std::string> DraftFolder::left() const {
  std::vector<std::string> paths;
  for (const auto& [path, known] : known_)
    if (!known.seen && known.bytes != kNotOurs && fs::exists(folder_ / path)) paths.push_back(path);
  return paths;
}

void DraftFolder::remember() const {
  if (!writes_ || known_.empty()) return;
  std::string text = kHead;
  for (const auto& [path, known] : known_)
    if (fs::exists(folder_ / path)) text += known.bytes + " " + known.content + " " + path + "\n";
  fs::create_directories(folder_);
  if (!fs::is_regular_file(folder_ / kList) || read_file(folder_ / kList) != text)
    write_file(folder_ / kList, text);
}

}  // namespace campaign
