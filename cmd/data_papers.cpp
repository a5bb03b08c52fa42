// Drafts every paper again, with what the data gives marked, and finds the one that is meant.
#include "data_papers.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cstdio>

#include "base/text.hpp"
#include "drafts.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

/// Of words that a choice made those that say something of somebody; of others all but numbers of
/// rows and the reasons that the program words itself.
bool is_compared(const Fact& fact) {
  constexpr std::array<std::string_view, 6> kChosen = {"sex.",    "role.", "attendance.",
                                                       "rating.", "vote.", "council.signer."};
  const auto below = [&](std::string_view start) { return fact.name.starts_with(start); };
  if (fact.chosen) return std::any_of(kChosen.begin(), kChosen.end(), below);
  const bool numbers = fact.raw.find_first_not_of("0123456789IVX") == std::string::npos;
  return fact.name != "lacks" && !(numbers && (fact.name == "number" || fact.name == "place"));
}

/// The day on which a draft says that it was made; today when it does not say.
Date day_of(std::string_view draft, const Date& today) {
  std::string text(draft);
  std::replace(text.begin(), text.end(), '\n', ' ');
  constexpr std::string_view kMade = "ngày lập ";
  const size_t at = text.rfind(kMade);
  int day = 0, month = 0, year = 0;
  if (at == text.npos ||
      std::sscanf(text.c_str() + at + kMade.size(), "%d/%d/%d", &day, &month, &year) != 3)
    return today;
  return parse_date(fmt::format("{:04}-{:02}-{:02}", year, month, day)).value_or(today);
}

/// The longest line that is drawn, which is as wide as the text was made.
int width_of(std::string_view draft, int otherwise) {
  int widest = 0;
  for (const auto line : split(draft, '\n'))
    if (line.starts_with("─")) widest = std::max(widest, display_width(trim(line)));
  return widest > 0 ? widest : otherwise;
}

/// `giay-khen-so/to-trinh` of `…/giay-khen-so/to-trinh.moi-2.docx`, with what stands before.
std::string name_of(const fs::path& path) {
  auto name = fs::path(path).replace_extension().generic_string();
  const size_t mark = name.rfind(".moi");
  return mark == name.npos ? name : name.substr(0, mark);
}

const Renderer* renderer_of(const SourceFile& draft) {
  return find_renderer_by_extension(fs::path(draft.path()).extension().string());
}

}  // namespace

DataPapers::Made::Made(const Workspace& workspace, Environment& environment)
    : facts(is_compared), proposal(workspace, environment, &facts) {}

DataPapers::Made& DataPapers::made(const Wish& wish) {
  auto& known = made_[wish];
  if (known) return *known;
  known = std::make_unique<Made>(workspace_, environment_);
  known->proposal.gather({.day = wish.day,
                          .eligible = wish.eligible,
                          .force = wish.force,
                          .way = wish.way,
                          .style = {wish.order, wish.first}},
                         {});
  return *known;
}

std::string DataPapers::text_of(Made& made, const PaperDraft& paper,
                                const SourceFile& draft) const {
  const auto* renderer = renderer_of(draft);
  auto& known = made.texts[paper.name + std::string(renderer->extension)];
  if (!known.empty()) return known;
  const RenderOptions options{.width = width_of(draft.text(), environment_.width)};
  std::string why;
  auto text = draft_text(file_of(paper, *renderer, options).bytes, renderer->extension, why);
  return known = std::move(text).value_or("");
}

/// Keeps the paper that is most like the draft; true when some paper has the draft's name.
bool DataPapers::compare(const Wish& wish, const SourceFile& draft, bool by_name) {
  const auto path = name_of(fs::absolute(environment_.directory / draft.path()));
  const auto words = tokens_of(draft.text());
  auto& all = made(wish);
  bool named = false;
  for (const auto& paper : all.proposal.drafts()) {
    const bool same = path.ends_with("/" + paper.name);
    named |= same;
    if (by_name && !same) continue;
    auto text = text_of(all, paper, draft);
    const double likeness = campaign::likeness(tokens_of(text), words);
    if (likeness <= likeness_) continue;
    likeness_ = likeness;
    best_ = {std::move(text), &all.facts};
  }
  return named;
}

DataPaper DataPapers::paper_for(const SourceFile& draft) {
  constexpr double kAlike = 0.4;
  if (!renderer_of(draft)) return {};
  best_ = {};
  likeness_ = 0;
  Wish wish{.day = day_of(draft.text(), environment_.today)};
  bool named = compare(wish, draft, true);
  for (const auto& [word, way] : words<Way>) {
    if (named) break;
    wish.way = way;
    named = compare(wish, draft, true);
  }
  if (!named) wish.way = {};
  for (int i = 1; named && i < 16 && likeness_ < 1; ++i) {
    Wish other = wish;
    other.eligible = i & 1, other.force = i & 2;
    other.order = i & 4 ? ListOrder::name : ListOrder::unit;
    other.first = i & 8 ? ListFirst::people : ListFirst::collectives;
    named |= compare(other, draft, true);
  }
  if (named) return best_;
  wish = {.day = wish.day};
  compare(wish, draft, false);
  return likeness_ < kAlike ? DataPaper{} : best_;
}

}  // namespace campaign
