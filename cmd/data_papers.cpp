// Drafts every paper again, with what the data gives marked, and finds the one that is meant.
#include "data_papers.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cstdio>

#include "base/text.hpp"
#include "dossier_words.hpp"
#include "drafts.hpp"
#include "proof/line_pairs.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

/// Of words that a choice made those that say something of somebody; of others all but numbers of
/// rows and the reasons that the program words itself.
bool is_compared(const Fact& fact) {
  constexpr std::array<std::string_view, 7> kChosen = {"sex.",    "role.", "attendance.",    "way.",
                                                       "rating.", "vote.", "council.signer."};
  const auto below = [&](std::string_view start) { return fact.name.starts_with(start); };
  if (fact.chosen) return std::any_of(kChosen.begin(), kChosen.end(), below);
  const bool numbers = fact.raw.find_first_not_of("0123456789IVX") == std::string::npos;
  return fact.name != "lacks" && !(numbers && (fact.name == "number" || fact.name == "place"));
}

/// What stands in a draft between two words that its last line has; empty when it does not.
std::string between(std::string_view draft, std::string_view before, std::string_view behind) {
  std::string text(draft);
  std::erase(text, '\\');
  std::replace(text.begin(), text.end(), '\n', ' ');
  const size_t start = text.rfind(before);
  const size_t end = start == text.npos ? start : text.find(behind, start);
  if (end == text.npos) return {};
  return text.substr(start + before.size(), end - start - before.size());
}

/// The day on which a draft says that it was made; today when it does not say.
Date day_of(std::string_view draft, const Date& today) {
  int day = 0, month = 0, year = 0;
  const auto made = between(draft, "ngày lập ", ".");
  if (std::sscanf(made.c_str(), "%d/%d/%d", &day, &month, &year) != 3) return today;
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
  std::string name = path.stem().string();
  if (const size_t mark = name.rfind(".moi"); mark != name.npos) name.resize(mark);
  return (path.parent_path() / name).generic_string();
}

const Renderer* renderer_of(const SourceFile& draft) {
  return find_renderer_by_extension(fs::path(draft.path()).extension().string());
}

}  // namespace

DataPapers::Made::Made(const Workspace& workspace, Environment& environment)
    : facts(is_compared), proposal(workspace, environment, &facts) {}

DataPapers::Made& DataPapers::made_with(const std::string& options, const SourceFile& draft) {
  const auto day = day_of(draft.text(), environment_.today);
  auto& known = made_[day.text() + options];
  if (known) return *known;
  known = std::make_unique<Made>(workspace_, environment_);
  known->proposal.gather(wish_of(options, workspace_.campaign(), day), {});
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

DataPaper DataPapers::paper_for(const SourceFile& draft) {
  constexpr double kAlike = 0.4;
  if (!renderer_of(draft)) return {};
  const auto path = name_of(fs::absolute(environment_.directory / draft.path()));
  const auto options = between(draft.text(), "Lập bằng campaign propose ", " từ dữ liệu");
  for (const auto& one : {options, std::string()}) {
    auto& made = made_with(one, draft);
    for (const auto& paper : made.proposal.drafts())
      if (path.ends_with("/" + paper.name)) return {text_of(made, paper, draft), &made.facts};
  }
  auto& all = made_with(options, draft);
  const auto words = tokens_of(draft.text());
  DataPaper best;
  double likeness = kAlike;
  for (const auto& paper : all.proposal.drafts()) {
    auto text = text_of(all, paper, draft);
    const double own = campaign::likeness(tokens_of(text), words);
    if (own < likeness) continue;
    likeness = own;
    best = {std::move(text), &all.facts};
  }
  return best;
}

}  // namespace campaign
