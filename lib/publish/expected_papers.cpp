// Drafts papers again, with facts of the data marked, and finds the one a file was drafted from.
#include "publish/expected_papers.hpp"

#include <algorithm>
#include <array>

#include "form/document_text.hpp"
#include "proof/compare/line_pairs.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

/// Of template text chosen by the data, only facts about subjects and votes are compared; of other
/// text, all but row numbers and the reasons that the program itself words.
bool is_compared(const Fact& fact) {
  constexpr std::array<std::string_view, 7> kChosen = {"sex.",    "role.", "attendance.",    "way.",
                                                       "rating.", "vote.", "council.signer."};
  const auto starts_with = [&](std::string_view start) { return fact.name.starts_with(start); };
  if (fact.chosen) return std::any_of(kChosen.begin(), kChosen.end(), starts_with);
  const bool numbers = fact.raw.find_first_not_of("0123456789IVX") == std::string::npos;
  return fact.name != "lacks" && !(numbers && (fact.name == "number" || fact.name == "place"));
}

/// `…/giay-khen-so/to-trinh` of `…/giay-khen-so/to-trinh.moi-2.docx`.
std::string name_of(const fs::path& path) {
  std::string name = path.stem().string();
  if (const size_t mark = name.rfind(".moi"); mark != name.npos) name.resize(mark);
  return (path.parent_path() / name).generic_string();
}

}  // namespace

ExpectedPapers::Drafted::Drafted(const Evaluation& evaluation, Query query, const fs::path& root)
    : facts(is_compared), proposal(evaluation, std::move(query), root, &facts) {}

ExpectedPapers::Drafted& ExpectedPapers::drafted(const ProposalRequest& request) {
  auto& known = by_request_[properties_of({.request = request})];
  if (known) return *known;
  auto query = query_;
  query.today = request.today.value_or(query.today);
  known = std::make_unique<Drafted>(evaluation_, std::move(query), root_);
  known->proposal.gather(request, {}, true);
  return *known;
}

/// Renders the paper and reads it back, so that its lines match those of the edited file.
const std::string& ExpectedPapers::text_of(Drafted& drafted, const PaperDraft& paper,
                                           const Renderer& renderer,
                                           const RenderOptions& options) const {
  auto& text = drafted.texts[paper.name + std::string(renderer.extension)];
  if (!text.empty()) return text;
  Message why;
  auto file = file_of(paper, &drafted.proposal.request(), renderer, options).bytes;
  if (auto read = document_text(std::move(file), renderer.extension, why))
    text = std::move(read->text);
  return text;
}

DataPaper ExpectedPapers::paper_for(const SourceFile& text, const fs::path& path,
                                    const Properties& properties) {
  const auto* renderer = find_renderer_by_extension(path.extension().string());
  if (!renderer) return {};
  const auto& planned = evaluation_.campaign.plan->lists;
  std::vector<ProposalRequest> requests;
  if (const auto record = record_of(properties, planned)) {
    auto& known = drafted(record->request);
    for (const auto& paper : known.proposal.drafts())
      if (paper.name == record->paper)
        return {text_of(known, paper, *renderer, {.width = record->width, .final = record->final}),
                &known.facts};
    requests.push_back(record->request);
  }
  for (const bool eligible : {false, true})
    requests.push_back(
        {.day = query_.today, .today = query_.today, .eligible = eligible, .style = planned});
  return most_alike(text, path, *renderer, requests);
}

DataPaper ExpectedPapers::most_alike(const SourceFile& text, const fs::path& path,
                                     const Renderer& renderer,
                                     const std::vector<ProposalRequest>& requests) {
  constexpr double kLeastLikeness = 0.4;
  const auto tokens = tokens_of(text.text());
  const auto name = name_of(path);
  DataPaper best;
  for (const bool by_name : {true, false}) {
    double highest = by_name ? 0 : kLeastLikeness;
    for (const auto& request : requests) {
      auto& known = drafted(request);
      for (const auto& paper : known.proposal.drafts()) {
        if (by_name && !name.ends_with("/" + paper.name)) continue;
        const auto& expected = text_of(known, paper, renderer, {});
        const double alike = likeness(tokens_of(expected), tokens);
        if (alike < highest) continue;
        highest = alike;
        best = {expected, &known.facts};
      }
    }
    if (best.facts) break;
  }
  return best;
}

}  // namespace campaign
