// A gettext catalogue (.mo) read in place: English texts and their translations.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace campaign {

/// Looks into bytes that must outlive it. Every offset is checked before it is followed.
class MessageCatalog {
 public:
  MessageCatalog() = default;  ///< knows no text
  /// Nothing when the bytes are no sound catalogue.
  static std::optional<MessageCatalog> read(std::string_view bytes);

  /// The translation, with a NUL behind it; null when there is none. Of a text with a form for one
  /// and a form for many, ask for the one; the forms follow each other with a NUL between them.
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
