// Where the texts of a certificate stand when the plan does not say it.
#include "report/certificate_layout.hpp"

#include <algorithm>

namespace campaign::pieces {
namespace {

/// On A4 on its side; A3 is the same in 1.4 times the size.
struct Usual {
  CertificateText text;
  int x, y, width, size, lines;
  bool bold, italic, capitals, printed;
};

constexpr Usual kUsual[] = {
    {CertificateText::nation, 30, 22, 237, 15, 1, true, false, true, true},
    {CertificateText::motto, 30, 30, 237, 15, 1, true, false, false, true},
    {CertificateText::authority, 30, 43, 237, 18, 2, true, false, true, true},
    {CertificateText::title, 30, 55, 237, 32, 2, true, false, true, true},
    {CertificateText::recipient, 30, 85, 237, 26, 2, true, false, true, false},
    {CertificateText::post, 30, 98, 237, 16, 2, false, true, false, false},
    {CertificateText::merit, 40, 114, 217, 18, 3, false, false, false, false},
    {CertificateText::decision, 24, 150, 110, 13, 2, false, true, false, false},
    {CertificateText::register_number, 24, 164, 110, 13, 1, false, true, false, false},
    {CertificateText::place_and_date, 150, 142, 120, 14, 1, false, true, false, false},
    {CertificateText::on_behalf, 150, 150, 120, 15, 1, true, false, true, false},
    {CertificateText::signer_position, 150, 157, 120, 15, 1, true, false, true, false},
    {CertificateText::signer_name, 150, 185, 120, 15, 1, true, false, false, false},
};

Points scaled(int number, CertificatePaper paper) {
  return Points::hundredths(number * (paper == CertificatePaper::a3 ? 140 : 100));
}

}  // namespace

std::vector<CertificateField> usual_fields(const CertificateStock& stock) {
  std::vector<CertificateField> fields;
  for (const auto& one : kUsual) {
    if (stock.printed && one.printed) continue;
    fields.push_back({.text = one.text,
                      .x = scaled(one.x, stock.paper),
                      .y = scaled(one.y, stock.paper),
                      .width = scaled(one.width, stock.paper),
                      .size = scaled(one.size, stock.paper),
                      .lines = one.lines,
                      .bold = one.bold,
                      .italic = one.italic,
                      .capitals = one.capitals});
  }
  return fields;
}

}  // namespace campaign::pieces
