// Reads and writes files with system calls, whose error codes streams do not report.
#include "system/files.hpp"

#include <fcntl.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <optional>
#include <set>
#include <utility>

#include "base/collation.hpp"
#include "base/message.hpp"
#include "system/held_signals.hpp"
#include "system/world_error.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

bool is_broken_link(const fs::path& path) {
  std::error_code error;
  return fs::is_symlink(fs::symlink_status(path, error)) && !fs::exists(path, error);
}

[[noreturn]] void cannot_read(const fs::path& path, int reason) {
  throw WorldError(
      say("cannot read {}: {}", path.lexically_normal().string(), system_reason(reason)),
      is_broken_link(path) ? tr("it is a link to nowhere: remove or correct it")
                           : system_help(reason));
}

[[noreturn]] void cannot_write(const fs::path& path, int reason) {
  throw WorldError(
      say("cannot write {}: {}", path.lexically_normal().string(), system_reason(reason)),
      system_help(reason));
}

/// Owns a file descriptor.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  int number() const { return number_; }
  bool close() {
    const int closing = number_;
    number_ = -1;
    return ::close(closing) == 0;
  }

 private:
  int number_;
};

bool write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno != EINTR) return false;
    if (written > 0) bytes.remove_prefix(static_cast<size_t>(written));
  }
  return true;
}

/// Cuts off what was appended, unless somebody else has appended something meanwhile.
void take_back(int descriptor, off_t size, std::string_view bytes) {
  std::string added(bytes.size() + 1, '\0');
  const auto count = ::pread(descriptor, added.data(), added.size(), size);
  if (count > 0 && bytes.starts_with({added.data(), static_cast<size_t>(count)}) &&
      ::ftruncate(descriptor, size) != 0)
    return;  // a reader passes over half a line
}

void write_directly(const fs::path& path, std::string_view bytes) {
  Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
  if (file.number() < 0 || !write_all(file.number(), bytes) || !file.close())
    cannot_write(path, errno);
}

/// Writes and syncs a new file; returns 0 or an `errno`.
int write_new(const fs::path& path, std::string_view bytes, std::optional<mode_t> mode) {
  Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
  const bool written = file.number() >= 0 && write_all(file.number(), bytes) &&
                       (!mode || ::fchmod(file.number(), *mode) == 0) &&
                       ::fsync(file.number()) == 0 && file.close();
  return written ? 0 : errno;
}

/// A hidden name that is short, whatever the name of the file, and that no earlier run left behind.
fs::path temporary_beside(const fs::path& path) {
  uint64_t random = 0;
  if (::getentropy(&random, sizeof random) != 0) cannot_write(path, errno);
  return path.parent_path() / (".campaign-" + std::to_string(random));
}

/// Keeps a renamed file after a loss of power, where the file system can; else it is there all the
/// same.
void sync_folder(const fs::path& folder) {
  const Descriptor opened(
      ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (opened.number() >= 0) ::fsync(opened.number());
}

void replace(const fs::path& path, std::string_view bytes, std::optional<mode_t> mode) {
  const auto temporary = temporary_beside(path);
  const HeldSignals held;
  int reason = write_new(temporary, bytes, mode);
  if (reason == 0 && ::rename(temporary.c_str(), path.c_str()) != 0) reason = errno;
  if (reason == 0) return sync_folder(path.parent_path());
  if (reason != EEXIST) ::unlink(temporary.c_str());
  cannot_write(path, reason);
}

[[noreturn]] void not_ordinary(const fs::path& path, Message help) {
  throw WorldError(say("cannot read {}: it is no ordinary file", path.lexically_normal().string()),
                   std::move(help));
}

/// Throws for files that would block, such as pipes. Broken links pass; reading them fails later.
const fs::path& readable(const fs::path& path, fs::file_type type) {
  const bool blocks = type == fs::file_type::fifo || type == fs::file_type::socket ||
                      type == fs::file_type::character || type == fs::file_type::block;
  if (blocks) not_ordinary(path, tr("give it another ending than .yaml, or remove it"));
  return path;
}

bool is_hidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

/// What is found below a folder, and which folders were.
struct Search {
  bool yaml = true;
  std::set<fs::path> visited = {};
  std::vector<fs::path> found = {};
};

void collect(const fs::path& folder, Search& search) {
  std::error_code error;
  const auto real = fs::canonical(folder, error);
  if (error) cannot_read(folder, error.value());
  if (!search.visited.insert(real).second) return;
  const fs::directory_iterator entries(folder, error);
  if (error) cannot_read(folder, error.value());
  for (const auto& entry : entries) {
    if (is_hidden(entry.path())) continue;
    const auto type = entry.status(error).type();
    if (type == fs::file_type::directory)
      collect(entry.path(), search);
    else if (search.yaml && is_data_file(entry.path()))
      search.found.push_back(readable(entry.path(), type));
    else if (!search.yaml && !is_data_file(entry.path()) && type == fs::file_type::regular)
      search.found.push_back(entry.path());
  }
}

std::vector<fs::path> sorted(Search search, const fs::path& folder) {
  collect(folder, search);
  std::sort(search.found.begin(), search.found.end(),
            [](const auto& a, const auto& b) { return a.generic_string() < b.generic_string(); });
  return std::move(search.found);
}

}  // namespace

std::string read_file(const fs::path& path) {
  // O_NONBLOCK: a pipe opens without a writer.
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  const auto not_a_file = tr("remove it, or name another file");
  if (file.number() < 0 && errno == ENXIO) not_ordinary(path, not_a_file);
  struct stat status = {};
  if (file.number() < 0 || ::fstat(file.number(), &status) != 0) cannot_read(path, errno);
  if (!S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode)) not_ordinary(path, not_a_file);
  std::string text(static_cast<size_t>(std::max<off_t>(status.st_size, 0)) + 1, '\0');
  size_t size = 0;
  while (true) {
    const auto count = ::read(file.number(), text.data() + size, text.size() - size);
    if (count == 0) break;
    if (count < 0 && errno != EINTR) cannot_read(path, errno);
    if (count > 0) size += static_cast<size_t>(count);
    if (size == text.size()) text.resize(size * 2);
  }
  text.resize(size);
  return text;
}

void write_file(const fs::path& path, std::string_view bytes) {
  struct stat status = {};
  if (::stat(path.c_str(), &status) != 0) return replace(path, bytes, std::nullopt);
  if (S_ISDIR(status.st_mode)) cannot_write(path, EISDIR);
  if (!S_ISREG(status.st_mode)) return write_directly(path, bytes);
  if (::access(path.c_str(), W_OK) != 0) cannot_write(path, errno);
  // Resolves links, so that the file is replaced and not the link.
  replace(fs::canonical(path), bytes, status.st_mode & 07777);
}

void append_to_file(const fs::path& path, std::string_view bytes) {
  const Descriptor file(::open(path.c_str(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0666));
  struct stat status = {};
  if (file.number() < 0 || ::fstat(file.number(), &status) != 0) cannot_write(path, errno);
  if (write_all(file.number(), bytes) && ::fsync(file.number()) == 0) return;
  const int reason = errno;
  take_back(file.number(), status.st_size, bytes);
  cannot_write(path, reason);
}

bool is_writable(const fs::path& path) { return ::access(path.c_str(), W_OK) == 0; }

fs::path as_on_disk(const fs::path& path) {
  fs::path found;
  for (const auto& part : path) {
    auto next = found / part;
    std::error_code error;
    if (!fs::exists(next, error) && fs::is_directory(found, error))
      for (const auto& entry : fs::directory_iterator(found))
        if (composed(entry.path().filename().string()) == composed(part.string()))
          next = entry.path();
    found = std::move(next);
  }
  return found;
}

bool is_data_file(const fs::path& path) {
  const auto ending = path.extension().string();
  return ::strcasecmp(ending.c_str(), ".yaml") == 0 || ::strcasecmp(ending.c_str(), ".yml") == 0;
}

std::vector<fs::path> yaml_files(const fs::path& folder) { return sorted({.yaml = true}, folder); }

std::vector<fs::path> other_files(const fs::path& folder) {
  return sorted({.yaml = false}, folder);
}

}  // namespace campaign
