// Campaigns made up by chance, with nominations of a form of the agency's own and of the province.
#pragma once

#include <string>

namespace campaign::testing {

/// A whole campaign as one file; the same seed gives the same campaign.
inline std::string generated_campaign(unsigned seed) {
  const auto next = [&seed](unsigned below) {
    seed = seed * 1103515245U + 12345U;
    return (seed >> 16) % below;
  };
  std::string text =
      "campaign: {id: thu, title: Thi đua thử, period: 2021-09-01..2022-05-31, rule-pack: thu}\n"
      "agency: {name: Sở Thử, symbol: ST, place: Thử, signer: {position: Giám đốc, name: Lê A}}\n"
      "award-forms: [bang-khen, giay-khen]\n"
      "rule-pack:\n  id: thu\n  title: Luật thử\n  in-force: 2017..2030\n"
      "  documents: [{id: nd, kind: Nghị định, number: 1/NĐ, certainty: read}]\n"
      "  base-salary: [{from: 2019-07-01, amount: 1490000, certainty: read}]\n"
      "  prize-rounding: {to: 10000, mode: up, source: {document: nd, certainty: read}}\n"
      "  award-forms:\n";
  for (const auto* form :
       {"bang-khen, title: Bằng khen, level: province, prize: {person: 1, unit: 2",
        "giay-khen, title: Giấy khen, level: agency, prize: {person: 0.3, unit: 0.6"})
    text += std::string("    - {id: ") + form +
            "}, awarded-to: [unit, person],\n"
            "       dossier: [submission, nominee-list, council-minutes],\n"
            "       source: {document: nd, certainty: read}, standards: [\n"
            "         {id: " +
            std::string(form, 9) +
            "-p, for: person, source: {document: nd, certainty: read},\n"
            "          conditions: [{rule: no-open-conduct}]},\n"
            "         {id: " +
            std::string(form, 9) +
            "-u, for: unit, source: {document: nd, certainty: read},\n"
            "          conditions: [{rule: no-open-conduct}]}]}\n";
  std::string units = "units:\n", people = "people:\n", nominations = "nominations:\n";
  std::string ballots, members;
  const auto nominate = [&](const std::string& id) {
    const char* form = next(2) == 0 ? "bang-khen" : "giay-khen";
    nominations += "  - {subject: " + id + ", form: " + form + ", way: thematic}\n";
    ballots += "      - {subject: " + id + ", form: " + form +
               ", issued: 5, returned: 5, valid: 5, agree: " + std::to_string(2 + next(4)) + "}\n";
  };
  for (unsigned i = 0; i < 2 + next(12); ++i) {
    const auto id = "u" + std::to_string(i);
    units += "  - {id: " + id + ", name: Phòng số " + std::to_string(i) +
             ", order: " + std::to_string(next(9)) + "}\n";
    if (next(3) > 0) nominate(id);
  }
  for (unsigned i = 0; i < 6 + next(40); ++i) {
    const auto id = "p" + std::to_string(i);
    people += "  - {id: " + id + ", name: Trần Thị Ngọc " + std::to_string(i) +
              ", unit: u0, sex: " + (next(2) == 0 ? "male" : "female") +
              ", position: Chuyên viên}\n";
    if (i < 5) members += (i > 0 ? ", " : "") + ("{person: " + id + ", role: member}");
    if (i == 0 || next(3) > 0) nominate(id);
  }
  return text + units + people + nominations + "council:\n  members: [" + members +
         "]\n  threshold: {bang-khen: at-least 4/5, giay-khen: more-than 1/2}\nmeetings:\n"
         "  - id: hop\n    date: 2022-06-08\n    present: [p0, p1, p2, p3, p4]\n    ballots:\n" +
         ballots;
}

}  // namespace campaign::testing
