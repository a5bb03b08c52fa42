// Letters typed for an old font, TCVN3 (ABC) or VNI, and kept as the letters of Western Europe.
#include <algorithm>
#include <map>
#include <string>

#include "base/ascii.hpp"
#include "base/message.hpp"
#include "base/text.hpp"
#include "proof/slip.hpp"
#include "proof/syllable.hpp"

namespace campaign {
namespace {

/// What signs of a font mean; of signs that begin alike the longer counts.
using Font = std::map<std::string, std::string, std::less<>>;

Font of_pairs(std::string_view pairs) {
  Font font;
  for (const auto pair : split(pairs, ' ')) {
    const size_t between = pair.find('=');
    font.emplace(pair.substr(0, between), pair.substr(between + 1));
  }
  return font;
}

const Font& tcvn3() {
  static const Font font = of_pairs(
      "¸=á µ=à ¶=ả ·=ã ¹=ạ ¨=ă ¾=ắ »=ằ ¼=ẳ ½=ẵ Æ=ặ ©=â Ê=ấ Ç=ầ È=ẩ É=ẫ Ë=ậ ®=đ Ð=é Ì=è Î=ẻ Ï=ẽ Ñ=ẹ "
      "ª=ê Õ=ế Ò=ề Ó=ể Ô=ễ Ö=ệ Ý=í ×=ì Ø=ỉ Ü=ĩ Þ=ị ã=ó ß=ò á=ỏ â=õ ä=ọ «=ô è=ố å=ồ æ=ổ ç=ỗ é=ộ ¬=ơ "
      "í=ớ ê=ờ ë=ở ì=ỡ î=ợ ó=ú ï=ù ñ=ủ ò=ũ ô=ụ ø=ứ õ=ừ ö=ử ÷=ữ ù=ự ý=ý ú=ỳ û=ỷ ü=ỹ þ=ỵ ¡=Ă ¢=Â §=Đ "
      "£=Ê ¤=Ô ¥=Ơ ¦=Ư");
  return font;
}

const Font& vni() {
  static const Font font = of_pairs(
      "aâ=â aê=ă eâ=ê oâ=ô ô=ơ ö=ư ñ=đ í=í ì=ì æ=ỉ ó=ĩ ò=ị î=ỵ aù=á aø=à aû=ả aõ=ã aï=ạ aá=ấ aà=ầ "
      "aå=ẩ aã=ẫ aä=ậ aé=ắ aè=ằ aú=ẳ aü=ẵ aë=ặ eù=é eø=è eû=ẻ eõ=ẽ eï=ẹ eá=ế eà=ề eå=ể eã=ễ eä=ệ "
      "où=ó oø=ò oû=ỏ oõ=õ oï=ọ oá=ố oà=ồ oå=ổ oã=ỗ oä=ộ ôù=ớ ôø=ờ ôû=ở ôõ=ỡ ôï=ợ uù=ú uø=ù uû=ủ "
      "uõ=ũ uï=ụ öù=ứ öø=ừ öû=ử öõ=ữ öï=ự yù=ý yø=ỳ yû=ỷ yõ=ỹ Ô=Ơ Ö=Ư Ñ=Đ");
  return font;
}

/// The word in Unicode; unchanged where the font has no such signs.
std::string converted(std::string_view word, const Font& font) {
  std::string text;
  for (size_t at = 0; at < word.size();) {
    size_t one = at, two;
    next_character(word, one);
    two = one;
    if (one < word.size()) next_character(word, two);
    auto found = two > one ? font.find(word.substr(at, two - at)) : font.end();
    if (found == font.end()) found = font.find(word.substr(at, (two = one) - at));
    text += found == font.end() ? std::string(word.substr(at, one - at)) : found->second;
    at = found == font.end() ? one : two;
  }
  return text;
}

bool is_of_word(std::string_view word, size_t at) {
  const char c = word[at];
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// A letter or sign beyond the plain ones.
bool has_sign(std::string_view word) {
  return std::any_of(word.begin(), word.end(),
                     [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

bool is_syllable_in(std::string_view word, const Font& font) {
  const auto meant = converted(word, font);
  return meant != word && is_syllable(meant);
}

/// No word of Vietnamese, but one in the font.
bool was_typed_for(std::string_view word, const Font& font) {
  return has_sign(word) && !is_syllable(word) && is_syllable_in(word, font);
}

bool has_plain_letter(std::string_view word) {
  return std::any_of(word.begin(), word.end(),
                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

/// A word that is none of Vietnamese. Signs that names of other languages have too, as `Loïc` has,
/// do not count.
bool may_be_sure(std::string_view word) {
  constexpr std::string_view kElsewhere[] = {"aï", "oï", "aë", "où", "oû", "aù",
                                             "ñ",  "ö",  "µm", "î",  "ó",  "æ"};
  const auto has = [&](std::string_view part) { return word.find(part) != word.npos; };
  return has_sign(word) && has_plain_letter(word) && !is_syllable(word) &&
         std::none_of(std::begin(kElsewhere), std::end(kElsewhere), has);
}

struct FontPhrase {
  size_t from = 0;
  size_t to = 0;
  std::string meant = {};
  int sure = 0;
  bool clear = true;  ///< every word has a meaning
};

/// Words with a blank between them, from `at` on, in a font.
FontPhrase phrase_in(std::string_view text, size_t at, const Font& font) {
  FontPhrase phrase{at, at};
  while (at < text.size() && is_of_word(text, at)) {
    const size_t start = at;
    while (at < text.size() && is_of_word(text, at)) ++at;
    const auto word = text.substr(start, at - start);
    const bool typed = was_typed_for(word, font);
    phrase.sure += typed && may_be_sure(word);
    phrase.clear &= typed || is_syllable(word);
    phrase.meant +=
        (start > phrase.from ? " " : "") + (typed ? converted(word, font) : std::string(word));
    phrase.to = at;
    if (at < text.size() && text[at] == ' ') ++at;
  }
  return phrase;
}

/// A phrase that has no sure word is none; of the fonts the one counts that explains more.
FontPhrase better(FontPhrase one, FontPhrase other) {
  return one.sure > other.sure || (one.sure == other.sure && one.clear) ? one : other;
}

/// Of the letters and signs that the fonts are written with.
bool is_western(std::string_view word) {
  constexpr unsigned char kAfter = 0xC4;  // the first byte of what follows U+00FF
  return std::all_of(word.begin(), word.end(),
                     [](char c) { return static_cast<unsigned char>(c) < kAfter; });
}

/// Most texts have none, and need no closer look.
bool has_sure_word(std::string_view text) {
  for (size_t at = skip_ascii(text, 0); at < text.size(); at = skip_ascii(text, at)) {
    size_t start = at;
    while (start > 0 && is_of_word(text, start - 1)) --start;
    while (at < text.size() && is_of_word(text, at)) ++at;
    const auto word = text.substr(start, at - start);
    if (!is_western(word) || !may_be_sure(word)) continue;
    if (is_syllable_in(word, tcvn3()) || is_syllable_in(word, vni())) return true;
  }
  return false;
}

}  // namespace

Slips texts::old_font(std::string_view text, const Names&) {
  Slips slips;
  if (!has_sure_word(text)) return slips;
  for (size_t at = 0; at < text.size();) {
    const bool behind_digit = at > 0 && text[at - 1] >= '0' && text[at - 1] <= '9';
    if (behind_digit)
      while (at < text.size() && is_of_word(text, at)) ++at;
    if (at == text.size() || !is_of_word(text, at)) {
      ++at;
      continue;
    }
    const auto old = phrase_in(text, at, tcvn3());
    const auto other = phrase_in(text, at, vni());
    const auto phrase = better(old, other);
    const auto where = text.substr(at, phrase.to - at);
    at = phrase.to;
    if (phrase.sure == 0) continue;
    const bool first = phrase.meant == old.meant;
    slips.push_back({where,
                     say("`{}` was typed for a font of {}, and is not in Unicode", where,
                         first ? "TCVN3 (ABC)" : "VNI"),
                     phrase.clear ? say("write `{}`", phrase.meant)
                                  : tr("type it again in Unicode, or convert it")});
  }
  return slips;
}

}  // namespace campaign
