// Reads and writes packages in memory; the only file that includes libzip.
#include "ooxml/package.hpp"

#include <zip.h>

#include <algorithm>
#include <memory>
#include <set>
#include <stdexcept>

#include "base/message.hpp"
#include "base/text.hpp"

namespace campaign {
namespace {

/// Closes handles of libzip without writing anything.
struct Discard {
  void operator()(zip_t* archive) const { zip_discard(archive); }
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using OpenPart = std::unique_ptr<zip_file_t, Discard>;

constexpr std::string_view kContentTypes = "[Content_Types].xml";
constexpr zip_uint32_t kQuick = 3;              ///< a fast level, at which XML is nearly as small
constexpr zip_uint16_t kFirstDay = 1 << 5 | 1;  ///< 1980-01-01, the earliest day in a zip

/// Describes bytes that are no zip. Old and protected Word files have Microsoft's older container.
Message no_zip(std::string_view bytes) {
  if (is_encrypted(bytes)) return tr("is protected by a password");
  if (!is_of_old_office(bytes))
    return bytes.empty() ? tr("is empty") : tr("is no Word file (.docx)");
  return tr("is a file of an old Word (.doc)");
}

Archive opened(std::string_view bytes) {
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
  zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY, nullptr) : nullptr;
  if (source && !archive) zip_source_free(source);
  return Archive(archive);
}

/// Reads `size` bytes; nullopt when the part is damaged or has more.
std::optional<std::string> part_bytes(zip_t* archive, zip_uint64_t index, size_t size) {
  const OpenPart part(zip_fopen_index(archive, index, 0));
  if (!part) return std::nullopt;
  std::string bytes(size, '\0');
  size_t filled = 0;
  while (filled < size) {
    const auto count = zip_fread(part.get(), bytes.data() + filled, size - filled);
    if (count <= 0) return std::nullopt;
    filled += static_cast<size_t>(count);
  }
  char beyond = 0;  // reading to the end also verifies the checksum
  return zip_fread(part.get(), &beyond, 1) == 0 ? std::optional(std::move(bytes)) : std::nullopt;
}

/// Whether a part would be unpacked outside of the folder of its package.
bool leads_out(const std::string& name) {
  const auto folders = split(name, '/');
  return name.find_first_of("\\:") != std::string::npos || name.starts_with('/') ||
         std::find(folders.begin(), folders.end(), "..") != folders.end();
}

class PackageReader {
 public:
  explicit PackageReader(zip_t* archive) : archive_(archive) {}

  /// Reads a part; returns what is wrong with it, or an empty message.
  Message read(zip_uint64_t index) {
    zip_stat_t stat = {};
    constexpr zip_uint64_t kNeeded = ZIP_STAT_NAME | ZIP_STAT_SIZE;
    if (zip_stat_index(archive_, index, 0, &stat) != 0 || (stat.valid & kNeeded) != kNeeded)
      return tr("is a damaged file");
    const std::string name = stat.name;
    if (leads_out(name)) return tr("holds a file whose name leads out of it");
    if (name.ends_with('/')) return {};
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
      return tr("is protected by a password");
    if (stat.size > kLargestPackage - total_ || parts.size() == kMostParts)
      return tr("holds more than a Word file can");
    total_ += stat.size;
    auto bytes = part_bytes(archive_, index, stat.size);
    if (!bytes || !names_.insert(name).second) return tr("is a damaged file");
    parts.push_back({.name = name, .bytes = std::move(*bytes)});
    return {};
  }

  std::vector<PackagePart> parts = {};

 private:
  zip_t* archive_;
  size_t total_ = 0;
  std::set<std::string> names_ = {};
};

[[noreturn]] void throw_zip_error(zip_t* archive) {
  const std::string why = archive ? zip_strerror(archive) : "zip";
  if (archive) zip_discard(archive);
  throw std::runtime_error(why);
}

void add(zip_t* archive, const PackagePart& part) {
  zip_source_t* source = zip_source_buffer(archive, part.bytes.data(), part.bytes.size(), 0);
  const auto index =
      source ? zip_file_add(archive, part.name.c_str(), source, ZIP_FL_ENC_UTF_8) : -1;
  if (index < 0) {
    zip_source_free(source);
    throw_zip_error(archive);
  }
  const auto at = static_cast<zip_uint64_t>(index);
  zip_file_set_dostime(archive, at, 0, kFirstDay, 0);
  zip_file_set_external_attributes(archive, at, 0, ZIP_OPSYS_DOS, 0);
  zip_set_file_compression(archive, at, part.plain ? ZIP_CM_STORE : ZIP_CM_DEFLATE, kQuick);
}

std::string all_of(zip_source_t* source) {
  zip_stat_t stat = {};
  if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0) throw_zip_error(nullptr);
  std::string bytes(stat.size, '\0');
  const auto count = zip_source_read(source, bytes.data(), bytes.size());
  zip_source_close(source);
  if (count != static_cast<zip_int64_t>(bytes.size())) throw_zip_error(nullptr);
  return bytes;
}

}  // namespace

bool is_of_old_office(std::string_view bytes) {
  return bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

bool is_encrypted(std::string_view bytes) {
  constexpr std::string_view kMark("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e", 31);
  return is_of_old_office(bytes) && bytes.find(kMark) != std::string_view::npos;
}

std::optional<std::vector<PackagePart>> unzipped(std::string_view bytes, Message& why) {
  const auto archive = opened(bytes);
  if (!archive || bytes.empty()) {
    why = bytes.starts_with("PK") ? tr("is a damaged file") : no_zip(bytes);
    return std::nullopt;
  }
  PackageReader reader(archive.get());
  const auto count = static_cast<zip_uint64_t>(zip_get_num_entries(archive.get(), 0));
  for (zip_uint64_t index = 0; index < count; ++index) {
    if (auto wrong = reader.read(index); !wrong.empty()) {
      why = std::move(wrong);
      return std::nullopt;
    }
  }
  return std::move(reader.parts);
}

std::string zipped(const std::vector<PackagePart>& parts) {
  zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
  if (!target) throw_zip_error(nullptr);
  zip_source_keep(target);
  const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> kept(target, zip_source_free);
  zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
  if (!archive) throw_zip_error(nullptr);
  for (const bool first : {true, false})
    for (const auto& part : parts)
      if ((part.name == kContentTypes) == first) add(archive, part);
  if (zip_close(archive) != 0) throw_zip_error(archive);
  return all_of(target);
}

}  // namespace campaign
