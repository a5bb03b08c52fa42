// Reads entries in JSON: a list of them, or an object with one list, or one entry a line.
#include <algorithm>
#include <charconv>
#include <map>

#include "base/cell_text.hpp"
#include "base/message.hpp"
#include "base/text.hpp"
#include "table/table.hpp"

namespace campaign {
namespace {

constexpr size_t kMostEntries = 200'000, kMostKeys = 1'000;

struct WrongJson {
  Message why;
};

/// Reads entries into the rows of a table, whose first one has their keys.
class JsonEntries {
 public:
  explicit JsonEntries(std::string_view text) : text_(text) { table_.rows.emplace_back(); }

  CellTable document() && {
    if (next() == '{') {
      take('{');
      string();
      take(':');
      list();
      take('}');
    } else {
      list();
    }
    end();
    return std::move(table_);
  }

  CellTable lines() && {
    while (next() != '\0') entry();
    end();
    return std::move(table_);
  }

 private:
  [[noreturn]] void fail(const Message& why) const {
    const auto lines = std::count(text_.begin(), text_.begin() + static_cast<long>(at_), '\n') + 1;
    throw WrongJson{say("is no list of entries in JSON: {}, in line {}", why, lines)};
  }

  char next() {
    at_ = std::min(text_.find_first_not_of(" \n\r\t", at_), text_.size());
    return at_ < text_.size() ? text_[at_] : '\0';
  }

  bool took(char c) {
    if (next() != c) return false;
    ++at_;
    return true;
  }

  void take(char c) {
    if (!took(c)) fail(say("`{}` is missing", std::string(1, c)));
  }

  void end() {
    if (next() != '\0') fail(tr("there is more behind the end"));
  }

  void list() {
    take('[');
    if (took(']')) return;
    do entry();
    while (took(','));
    take(']');
  }

  void entry() {
    if (table_.rows.size() > kMostEntries) fail(say("there are more than {}", kMostEntries));
    take('{');
    std::vector<TableCell> row;
    if (!took('}')) {
      do field(row);
      while (took(','));
      take('}');
    }
    table_.rows.push_back(std::move(row));
  }

  void field(std::vector<TableCell>& row) {
    const auto key = string();
    take(':');
    const auto [known, is_new] = columns_.try_emplace(key, columns_.size());
    if (is_new) table_.rows.front().push_back({TableCell::Kind::text, key});
    if (columns_.size() > kMostKeys) fail(say("there are more than {} keys", kMostKeys));
    if (row.size() <= known->second) row.resize(known->second + 1);
    auto& cell = row[known->second];
    if (cell.kind != TableCell::Kind::empty) fail(say("`{}` stands there twice", key));
    cell = value();
  }

  static TableCell cell_of_text(const std::string& text) {
    const auto kind = trim(text).empty() ? TableCell::Kind::empty : TableCell::Kind::text;
    return {kind, escaped_text(std::string(trim(text)))};
  }

  TableCell value() {
    switch (next()) {
      case '"':
        return cell_of_text(string());
      case '[':
        return cell_of_text(list_cell(texts(), ";,\n"));
      case '{':
        fail(tr("a value is an object"));
      default:
        break;
    }
    return scalar();
  }

  TableCell scalar() {
    const size_t end = std::min(text_.find_first_of(",]} \n\r\t", at_), text_.size());
    const auto word = std::string(text_.substr(at_, end - at_));
    double number = 0;
    const auto [rest, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    const bool is_number = error == std::errc() && rest == word.data() + word.size();
    if (!is_number && word != "null" && word != "true" && word != "false")
      fail(say("`{}` is no value", word));
    at_ = end;
    if (word == "null") return {};
    return {is_number ? TableCell::Kind::number : TableCell::Kind::text, word};
  }

  std::vector<std::string> texts() {
    std::vector<std::string> list;
    take('[');
    if (took(']')) return list;
    do list.push_back(next() == '"' ? string() : scalar().text);
    while (took(','));
    take(']');
    return list;
  }

  std::string string() {
    std::string text;
    take('"');
    for (; at_ < text_.size() && text_[at_] != '"'; ++at_) {
      if (static_cast<unsigned char>(text_[at_]) < ' ') fail(tr("a text does not end in its line"));
      if (text_[at_] == '\\')
        escape(text);
      else
        text += text_[at_];
    }
    take('"');
    return text;
  }

  /// From the backslash to the last character of the escape.
  void escape(std::string& text) {
    constexpr std::string_view kSigns = "\"\\/bfnrt", kMeant = "\"\\/\b\f\n\r\t";
    const char sign = ++at_ < text_.size() ? text_[at_] : '\0';
    if (const size_t known = kSigns.find(sign); known != kSigns.npos) {
      text += kMeant[known];
      return;
    }
    char32_t letter = sign == 'u' ? unit() : 0;
    if (letter >= 0xD800 && letter < 0xDC00 && text_.substr(at_ + 1).starts_with("\\u")) {
      at_ += 2;
      const char32_t low = unit();
      letter =
          low >= 0xDC00 && low < 0xE000 ? 0x10000 + ((letter - 0xD800) << 10) + (low - 0xDC00) : 0;
    }
    if (letter == 0 || (letter >= 0xD800 && letter < 0xE000))
      fail(tr("a sign behind a backslash is not known"));
    append_character(text, letter);
  }

  /// The four digits behind `\u`; ends at the last one. 0 for others.
  char32_t unit() {
    const auto digits = text_.substr(std::min(at_ + 1, text_.size()), 4);
    uint32_t number = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), number, 16);
    if (error != std::errc() || end != digits.data() + 4) return 0;
    at_ += 4;
    return number;
  }

  std::string_view text_;
  size_t at_ = 0;
  CellTable table_ = {};
  std::map<std::string, size_t> columns_ = {};
};

std::optional<std::vector<CellTable>> read_json(std::string_view bytes, bool in_lines,
                                                Message& why) {
  constexpr std::string_view kMark = "\xEF\xBB\xBF";
  if (bytes.starts_with(kMark)) bytes.remove_prefix(kMark.size());
  if (first_invalid_utf8(bytes) != bytes.npos) return why = tr("is not in UTF-8"), std::nullopt;
  try {
    JsonEntries entries(bytes);
    auto table = in_lines ? std::move(entries).lines() : std::move(entries).document();
    if (table.rows.size() == 1) return std::vector<CellTable>();  // no entries, and no heads
    return std::vector<CellTable>{std::move(table)};
  } catch (const WrongJson& wrong) {
    return why = wrong.why, std::nullopt;
  }
}

}  // namespace

std::optional<std::vector<CellTable>> tables::json(std::string_view bytes, Message& why) {
  return read_json(bytes, false, why);
}

std::optional<std::vector<CellTable>> tables::ndjson(std::string_view bytes, Message& why) {
  return read_json(bytes, true, why);
}

}  // namespace campaign
