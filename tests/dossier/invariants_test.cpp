// What holds of every dossier: names, counts, forms and money agree between all of its papers.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

#include "base/text.hpp"
#include "document/wording.hpp"
#include "dossier/generated.hpp"
#include "files.hpp"
#include "workplace.hpp"

using namespace campaign;
using namespace campaign::testing;

namespace {

namespace fs = std::filesystem;
using Names = std::vector<std::string>;

/// A name without `Ông` or `Bà` before it and without what stands behind it.
std::string bare(std::string_view text) {
  text = trim(text);
  text = text.substr(0, std::min(text.find(','), text.find(" (")));
  if (text.ends_with('.')) text.remove_suffix(1);
  for (const std::string_view title : {"Ông ", "Bà "})
    if (text.starts_with(title)) text.remove_prefix(title.size());
  return std::string(text);
}

bool is_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// The names in the numbered rows of all tables, or behind the numbers of lists.
Names names_in(const std::string& text) {
  Names names;
  for (const auto& line : lines_of(text)) {
    const auto cells = split(line, '|');
    if (cells.size() > 3 && is_number(trim(cells[1]))) names.push_back(bare(cells[2]));
    const size_t dot = line.find(". ");
    if (dot != std::string::npos && is_number(std::string_view(line).substr(0, dot)))
      names.push_back(bare(std::string_view(line).substr(dot + 2)));
  }
  return names;
}

/// 1490000 of `1.490.000`; -1 for anything else.
double money_of(std::string_view text) {
  const auto digits = replace_all(std::string(trim(text)), ".", "");
  return is_number(digits) ? std::stod(digits) : -1;
}

/// The money in the last column of rows of people and units.
double money_in(const std::string& text) {
  double sum = 0;
  for (const auto& line : lines_of(text)) {
    const auto cells = split(line, '|');
    if (cells.size() > 3 && is_number(trim(cells[1]))) sum += money_of(cells[cells.size() - 2]);
  }
  return sum;
}

std::string between(const std::string& text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  REQUIRE_MESSAGE(at != std::string::npos, from);
  const auto begin = at + from.size();
  return text.substr(begin, text.find(to, begin) - begin);
}

size_t count(const Names& names, std::string_view start) {
  return static_cast<size_t>(std::count_if(
      names.begin(), names.end(), [&](const std::string& one) { return one.starts_with(start); }));
}

/// `02 tập thể và 05 cá nhân`
std::string counted(const Names& names) {
  const auto told = [](size_t number, const char* kind) {
    return (number < 10 ? "0" : "") + std::to_string(number) + " " + kind;
  };
  const size_t units = count(names, "Phòng"), people = names.size() - units;
  if (people == 0) return told(units, "tập thể");
  return (units > 0 ? told(units, "tập thể") + " và " : "") + told(people, "cá nhân");
}

void hold(const fs::path& folder, const std::string& form) {
  const auto letter = read_text(folder / "to-trinh.md");
  const auto names = names_in(letter);
  REQUIRE(!names.empty());
  CHECK(names_in(read_text(folder / "danh-sach.md")) == names);
  const auto minutes = read_text(folder / "bien-ban-hop.md");
  const auto voted = names_in(minutes.substr(minutes.find("Kết quả bỏ phiếu")));
  // What tells of the vote also has those who were voted down, among the others.
  auto passed = voted;
  std::erase_if(passed, [&](const std::string& one) {
    return std::find(names.begin(), names.end(), one) == names.end();
  });
  CHECK(passed == names);
  for (const auto* paper : {"bien-ban-kiem-phieu.md", "phieu-bau.md"})
    CHECK_MESSAGE(names_in(read_text(folder / paper)) == voted, paper);
  for (const auto* paper : {"to-trinh.md", "danh-sach.md", "bien-ban-hop.md"}) {
    const auto text = read_text(folder / paper);
    CHECK_MESSAGE(text.find(counted(names)) != std::string::npos, paper << ": " << counted(names));
    CHECK(text.find(form) != std::string::npos);
  }
  if (!fs::exists(folder / "quyet-dinh.md")) return;
  const auto decision = read_text(folder / "quyet-dinh.md");
  if (names.size() == 1) {
    CHECK(names_in(decision).empty());  // one is named in the decision, without a list
    CHECK(decision.find(" cho ") < decision.find(names.front()));
    return;
  }
  CHECK(names_in(decision) == names);
  CHECK(decision.find(counted(names)) != std::string::npos);
  const auto total = money_of(between(decision, "Tiền thưởng kèm theo " + form + " là ", " đồng"));
  CHECK(total == money_in(decision));
  const auto units = static_cast<double>(count(names, "Phòng"));
  CHECK(money_in(decision) ==
        900000.0 * units + 450000.0 * (static_cast<double>(names.size()) - units));
}

}  // namespace

TEST_CASE("all papers of a dossier agree, whoever is proposed") {
  for (unsigned seed = 1; seed <= 12; ++seed) {
    CAPTURE(seed);
    const Workplace place({.fixture = "empty", .today = {2022, 6, 15}});
    write_text(place.folder() / "campaign.yaml", generated_campaign(seed));
    const auto shown = place.run_campaign({"propose", "-f", "markdown"});
    CHECK_MESSAGE(shown.err == "", shown.err);
    const auto folder = place.folder() / "de-nghi";
    if (fs::exists(folder / "bang-khen")) hold(folder / "bang-khen", "Bằng khen");
    if (fs::exists(folder / "giay-khen")) hold(folder / "giay-khen", "Giấy khen");
    CHECK_FALSE(fs::exists(folder / "bang-khen/quyet-dinh.md"));
  }
}

TEST_CASE("the same campaign gives the same bytes in every form") {
  for (const auto* form : {"docx", "html", "json", "xlsx", "csv"}) {
    std::string told[2];
    for (auto& bytes : told) {
      const Workplace place({.fixture = "de-nghi", .today = {2022, 6, 15}});
      place.run_campaign({"propose", "-f", form});
      for (const auto& file : files_below(place.folder() / "de-nghi")) bytes += read_text(file);
    }
    CHECK_MESSAGE(told[0] == told[1], form);
    CHECK(!told[0].empty());
  }
}
