// The section of certificates: kinds of paper, and where the texts stand on them.
#include <doctest/doctest.h>

#include "load/loading.hpp"

using namespace campaign;
using campaign::test::Loaded;

TEST_CASE("certificates: kinds of paper, and places in millimetres") {
  const Loaded text(
      "certificates:\n  - id: phoi\n    forms: giay-khen-so\n    paper: A3\n    printed: true\n"
      "    shift-x: -1.5\n    fields: [{text: recipient, x: 60, y: 92.5, width: 200, capitals: "
      "true}]\n");
  REQUIRE(text.problems() == "");
  const auto& stock = text.campaign.certificates.at(0);
  CHECK(stock.forms.at(0)->text == "giay-khen-so");
  CHECK(stock.paper == CertificatePaper::a3);
  CHECK(stock.printed);
  CHECK(stock.shift_x == Points::hundredths(-150));
  CHECK(stock.fields.at(0).y == Points::hundredths(9250));
  CHECK(stock.fields.at(0).capitals);
  const Loaded nowhere(
      "certificates: [{id: phoi, fields: [{text: merit, y: 9}, {text: post, x: 1, y: -2}]}]\n");
  CHECK(nowhere.diagnostics.errors() == 2);
}
