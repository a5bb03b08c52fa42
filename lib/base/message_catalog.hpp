// A gettext catalogue (.mo) read in place: English texts and their translations.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace campaign {

/// Refers to bytes that must outlive it. All offsets are validated when it is read.
class MessageCatalog {
 public:
  MessageCatalog() = default;  ///< empty
  /// Nullopt when the bytes are not a valid catalogue.
  static std::optional<MessageCatalog> read(std::string_view bytes);

  /// The translation, followed by a NUL; nullopt when there is none. Plural messages are found by
  /// their singular; their forms are separated by NUL.
  std::optional<std::string_view> find(std::string_view english) const;
  size_t size() const { return count_; }

 private:
  std::optional<std::string_view> text_at(uint32_t table, uint32_t index) const;
  bool sound() const;

  std::string_view bytes_ = {};
  uint32_t count_ = 0;
  uint32_t originals_ = 0;
  uint32_t translations_ = 0;
};

}  // namespace campaign
