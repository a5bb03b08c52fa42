// Reads the .mo format: a header, two tables of (length, offset), the first sorted by its texts.
#include "base/message_catalog.hpp"

namespace campaign {
namespace {

constexpr uint32_t kMagic = 0x950412de;
constexpr size_t kHeaderSize = 28;
constexpr size_t kEntrySize = 8;

/// Little-endian, as msgfmt writes; the caller has checked that there are four bytes.
uint32_t number_at(std::string_view bytes, size_t offset) {
  uint32_t number = 0;
  for (size_t i = 4; i-- > 0;) number = number << 8 | static_cast<unsigned char>(bytes[offset + i]);
  return number;
}

std::string_view first_form(std::string_view text) { return text.substr(0, text.find('\0')); }

}  // namespace

std::optional<MessageCatalog> MessageCatalog::read(std::string_view bytes) {
  if (bytes.size() < kHeaderSize || number_at(bytes, 0) != kMagic) return std::nullopt;
  MessageCatalog catalog;
  catalog.bytes_ = bytes;
  catalog.count_ = number_at(bytes, 8);
  catalog.originals_ = number_at(bytes, 12);
  catalog.translations_ = number_at(bytes, 16);
  return catalog.sound() ? std::optional(catalog) : std::nullopt;
}

bool MessageCatalog::sound() const {
  const size_t table_size = size_t{count_} * kEntrySize;
  if (originals_ + table_size > bytes_.size() || translations_ + table_size > bytes_.size())
    return false;
  std::string_view before;
  for (uint32_t i = 0; i < count_; ++i) {
    const auto original = text_at(originals_, i);
    if (!original || !text_at(translations_, i)) return false;
    if (i > 0 && first_form(*original) <= before) return false;
    before = first_form(*original);
  }
  return true;
}

std::optional<std::string_view> MessageCatalog::text_at(uint32_t table, uint32_t index) const {
  const size_t entry = table + size_t{index} * kEntrySize;
  const size_t length = number_at(bytes_, entry);
  const size_t offset = number_at(bytes_, entry + 4);
  if (offset + length >= bytes_.size() || bytes_[offset + length] != '\0') return std::nullopt;
  return bytes_.substr(offset, length);
}

std::optional<std::string_view> MessageCatalog::find(std::string_view english) const {
  uint32_t low = 0;
  for (uint32_t high = count_; low < high;) {
    const uint32_t middle = low + (high - low) / 2;
    const auto original = first_form(*text_at(originals_, middle));
    if (original == english) return text_at(translations_, middle);
    if (original < english)
      low = middle + 1;
    else
      high = middle;
  }
  return std::nullopt;
}

}  // namespace campaign
