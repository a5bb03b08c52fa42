// Certificates: on which paper they are printed, and where each text stands on it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/id.hpp"
#include "base/located.hpp"
#include "base/points.hpp"
#include "base/words.hpp"

namespace campaign {

enum class CertificateText {
  nation,
  motto,
  authority,
  title,
  recipient,
  post,
  merit,
  decision,
  place_and_date,
  on_behalf,
  signer_position,
  signer_name,
  register_number,
};
template <>
inline constexpr std::array words<CertificateText> =
    std::to_array<Word<CertificateText>>({{"nation", CertificateText::nation},
                                          {"motto", CertificateText::motto},
                                          {"authority", CertificateText::authority},
                                          {"title", CertificateText::title},
                                          {"recipient", CertificateText::recipient},
                                          {"post", CertificateText::post},
                                          {"merit", CertificateText::merit},
                                          {"decision", CertificateText::decision},
                                          {"place-and-date", CertificateText::place_and_date},
                                          {"on-behalf", CertificateText::on_behalf},
                                          {"signer-position", CertificateText::signer_position},
                                          {"signer-name", CertificateText::signer_name},
                                          {"register-number", CertificateText::register_number}});

enum class CertificatePaper { a4, a3 };
template <>
inline constexpr std::array words<CertificatePaper> = std::to_array<Word<CertificatePaper>>(
    {{"A4", CertificatePaper::a4}, {"A3", CertificatePaper::a3}});

enum class TextAlign { left, center, right };
template <>
inline constexpr std::array words<TextAlign> = std::to_array<Word<TextAlign>>(
    {{"left", TextAlign::left}, {"center", TextAlign::center}, {"right", TextAlign::right}});

/// One text on the paper. Lengths are in millimetres from the upper left corner, sizes in points.
struct CertificateField {
  CertificateText text = CertificateText::recipient;
  Points x = {};
  Points y = {};
  Points width = {};
  Points size = {};
  int lines = 1;  ///< at most
  TextAlign align = TextAlign::center;
  bool bold = false;
  bool italic = false;
  bool capitals = false;
  std::optional<std::string> font = {};
};

/// A kind of paper: blank, or printed by a printer, with places for the texts that differ.
struct CertificateStock {
  Located<RecordId> id;
  std::vector<Located<AwardFormId>> forms = {};  ///< for which; none: for all the agency decides
  CertificatePaper paper = CertificatePaper::a4;
  bool printed = false;  ///< has the frame and the words that are always the same
  Points shift_x = {};   ///< how far the printer is off
  Points shift_y = {};
  std::optional<std::string> font = {};
  std::vector<CertificateField> fields = {};  ///< none: as usual for such paper
};

}  // namespace campaign
