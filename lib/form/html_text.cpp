// Strips the tags of a page and decodes its entities; line breaks are kept.
#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "base/text.hpp"
#include "form/document_text.hpp"

namespace campaign {
namespace {

using Entity = std::pair<std::string_view, std::string_view>;
constexpr std::array<Entity, 6> kEntities = {Entity{"amp", "&"},  Entity{"lt", "<"},
                                             Entity{"gt", ">"},   Entity{"quot", "\""},
                                             Entity{"apos", "'"}, Entity{"nbsp", "\u00A0"}};

/// `#8211` or `#x2013` as its character.
std::optional<std::string> numbered_entity(std::string_view name) {
  if (!name.starts_with('#') || name.size() < 2 || name.size() > 8) return std::nullopt;
  const bool hexadecimal = name[1] == 'x' || name[1] == 'X';
  const std::string digits(name.substr(hexadecimal ? 2 : 1));
  const auto* known = hexadecimal ? "0123456789abcdefABCDEF" : "0123456789";
  if (digits.empty() || digits.find_first_not_of(known) != digits.npos) return std::nullopt;
  const auto code = std::stoul(digits, nullptr, hexadecimal ? 16 : 10);
  if (code < 0x20 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) return std::nullopt;
  std::string text;
  append_character(text, static_cast<char32_t>(code));
  return text;
}

std::optional<std::string> entity(std::string_view name) {
  for (const auto& [known, text] : kEntities)
    if (known == name) return std::string(text);
  return numbered_entity(name);
}

/// The value in the quotes that `start` opens.
std::string_view attribute(std::string_view tag, std::string_view start) {
  const size_t at = tag.find(start);
  if (at == tag.npos) return {};
  const auto rest = tag.substr(at + start.size());
  return rest.substr(0, rest.find('"'));
}

std::string decoded(std::string_view text) {
  std::string plain;
  for (size_t at = 0; at < text.size(); ++at) {
    const size_t end = text[at] == '&' ? text.find(';', at) : text.npos;
    const auto known = end == text.npos ? std::nullopt : entity(text.substr(at + 1, end - at - 1));
    plain += known.value_or(std::string(1, text[at]));
    if (known) at = end;
  }
  return plain;
}

class PageReader {
 public:
  explicit PageReader(std::string_view page) : page_(page) {}

  DocumentText read() && {
    while (at_ < page_.size()) {
      if (page_[at_] == '<')
        tag();
      else if (page_[at_] == '&')
        reference();
      else
        text_ += page_[at_++];
    }
    return {std::move(text_), std::move(properties_)};
  }

 private:
  /// Skips text except its line ends.
  void skip_to(size_t end) {
    end = std::min(end, page_.size());
    text_.append(static_cast<size_t>(std::count(page_.begin() + static_cast<long>(at_),
                                                page_.begin() + static_cast<long>(end), '\n')),
                 '\n');
    at_ = end;
  }

  void tag() {
    if (page_.substr(at_).starts_with("<!--")) {
      const size_t end = page_.find("-->", at_);
      return skip_to(end == page_.npos ? end : end + 3);
    }
    const size_t start = at_ + 1;
    const auto name = page_.substr(start, page_.find_first_of(" \t\r\n/>", start + 1) - start);
    if (name == "style" || name == "script" || name == "title")
      skip_to(page_.find("</" + std::string(name), at_));
    const size_t end = page_.find('>', at_);
    if (name == "meta") property(page_.substr(at_, end - at_));
    skip_to(end == page_.npos ? end : end + 1);
    if (name == "/td" || name == "/th") text_ += '\t';
    if (name == "ol" || name == "ul") number_ = name == "ol" ? 1 : 0;
    if (name == "li" && number_ > 0) text_ += std::to_string(number_++) + ". ";
    if (name == "li" && number_ == 0) text_ += "- ";
    if (name == "br") text_ += ' ';
  }

  /// `<meta name="…" content="…">`
  void property(std::string_view tag) {
    const auto name = attribute(tag, " name=\""), value = attribute(tag, " content=\"");
    if (!name.empty()) properties_.emplace_back(name, decoded(value));
  }

  void reference() {
    const size_t end = page_.find(';', at_);
    const auto known =
        end == page_.npos ? std::nullopt : entity(page_.substr(at_ + 1, end - at_ - 1));
    text_ += known.value_or("&");
    at_ = known ? end + 1 : at_ + 1;
  }

  std::string_view page_;
  size_t at_ = 0;
  int number_ = 0;  ///< of the next item; 0 in a list without numbers
  std::string text_ = {};
  Properties properties_ = {};
};

}  // namespace

DocumentText html_text(std::string_view page) { return PageReader(page).read(); }

}  // namespace campaign
