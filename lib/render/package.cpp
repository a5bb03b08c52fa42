// A zip of named parts, by libzip, which only this file knows.
#include "render/package.hpp"

#include <zip.h>

#include <memory>
#include <stdexcept>

namespace campaign::render {
namespace {

/// More than any document of an office; a few bytes can claim to be terabytes.
constexpr size_t kMostBytes = size_t{256} << 20;
/// A zip has no time zone and begins in 1980.
constexpr zip_uint16_t kFirstDay = (1 << 5) | 1;
/// Documents are repetitive: the fast levels pack them almost as small.
constexpr zip_uint32_t kQuick = 3;

[[noreturn]] void fail(const std::string& why) { throw std::runtime_error("zip: " + why); }

using Source = std::unique_ptr<zip_source_t, decltype(&zip_source_free)>;
using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;

Source memory(std::string_view bytes) {
  zip_error_t error;
  return {zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error), zip_source_free};
}

/// The archive in the source, which it keeps alive; null when there is none.
Archive open(zip_source_t* source, int flags) {
  zip_error_t error;
  auto* archive = zip_open_from_source(source, flags, &error);
  if (archive) zip_source_keep(source);
  return {archive, zip_discard};
}

void add(zip_t* archive, const PackagePart& part) {
  auto* source = zip_source_buffer(archive, part.bytes.data(), part.bytes.size(), 0);
  const auto index =
      source ? zip_file_add(archive, part.name.c_str(), source, ZIP_FL_ENC_UTF_8) : -1;
  if (index < 0) {
    if (source) zip_source_free(source);
    fail(zip_strerror(archive));
  }
  const auto at = static_cast<zip_uint64_t>(index);
  zip_file_set_dostime(archive, at, 0, kFirstDay, 0);
  zip_set_file_compression(archive, at, part.plain ? ZIP_CM_STORE : ZIP_CM_DEFLATE, kQuick);
}

std::string bytes_of(zip_source_t* source) {
  std::string bytes;
  zip_stat_t facts;
  if (zip_source_stat(source, &facts) < 0 || zip_source_open(source) < 0) fail("no output");
  bytes.resize(facts.size);
  const auto count = zip_source_read(source, bytes.data(), bytes.size());
  zip_source_close(source);
  if (count < 0 || static_cast<size_t>(count) != bytes.size()) fail("output cut short");
  return bytes;
}

/// Nothing when the part is damaged or longer than `most`.
std::optional<std::string> read(zip_t* archive, zip_uint64_t index, size_t most) {
  zip_stat_t facts;
  if (zip_stat_index(archive, index, 0, &facts) < 0 || facts.size > most) return std::nullopt;
  const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(zip_fopen_index(archive, index, 0),
                                                                zip_fclose);
  if (!file) return std::nullopt;
  std::string bytes(facts.size, '\0');
  const auto count = zip_fread(file.get(), bytes.data(), bytes.size());
  const bool whole = count >= 0 && static_cast<size_t>(count) == bytes.size();
  char beyond = 0;  // reading to the end checks the sum
  return whole && zip_fread(file.get(), &beyond, 1) == 0 ? std::optional(bytes) : std::nullopt;
}

}  // namespace

std::string zipped(const std::vector<PackagePart>& parts) {
  const auto source = memory({});
  if (!source) fail("out of memory");
  auto archive = open(source.get(), ZIP_TRUNCATE);
  if (!archive) fail("cannot begin");
  for (const auto& part : parts) add(archive.get(), part);
  if (zip_close(archive.get()) < 0) fail(zip_strerror(archive.get()));
  archive.release();  // closed
  return bytes_of(source.get());
}

std::optional<std::vector<PackagePart>> unzipped(std::string_view bytes) {
  if (bytes.empty()) return std::nullopt;  // libzip takes it for a zip without parts
  const auto source = memory(bytes);
  const auto archive = source ? open(source.get(), ZIP_RDONLY) : Archive(nullptr, zip_discard);
  if (!archive) return std::nullopt;
  std::vector<PackagePart> parts;
  size_t left = kMostBytes;
  const auto count = zip_get_num_entries(archive.get(), 0);
  for (zip_int64_t i = 0; i < count; ++i) {
    const auto index = static_cast<zip_uint64_t>(i);
    const char* name = zip_get_name(archive.get(), index, 0);
    if (!name) return std::nullopt;
    if (std::string_view(name).ends_with('/')) continue;
    auto part = read(archive.get(), index, left);
    if (!part) return std::nullopt;
    left -= part->size();
    parts.push_back({.name = name, .bytes = std::move(*part)});
  }
  return parts;
}

}  // namespace campaign::render
