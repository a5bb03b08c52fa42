// The papers of a dossier: which the law requires, and their files and views.
#include "dossier/papers.hpp"

#include <algorithm>
#include <map>

#include "base/registry.hpp"
#include "dossier/view.hpp"

namespace campaign {
namespace {

constexpr const char* kUsual[] = {"submission", "nominee-list", "achievement-report",
                                  "council-minutes"};

/// The templates of reports of achievements.
constexpr const char* kOfUnit = "dossier-report-unit";
constexpr const char* kOfPerson = "dossier-report-person";
constexpr const char* kThematic = "dossier-report-thematic";
constexpr const char* kSudden = "dossier-report-sudden";

bool has_name(const std::vector<std::string>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

std::vector<std::string> named_by_law(const Statute& statute, const Dossier& dossier) {
  const auto* procedure = statute.simplified();
  const bool simplified = dossier.simplified && procedure && *procedure;
  std::vector<std::string> names;
  for (const auto& one : simplified ? (*procedure)->dossier : dossier.form->dossier)
    if (!has_name(names, *one)) names.push_back(*one);
  if (names.empty()) names.assign(std::begin(kUsual), std::end(kUsual));
  return names;
}

/// The template for the way and the kind of subject; empty when no form of report is known.
std::string report_page(const Nominee& nominee) {
  if (!nominee.way) return {};
  switch (*nominee.way) {
    case Way::regular:
      return nominee.who().unit ? kOfUnit : kOfPerson;
    case Way::thematic:
      return kThematic;
    case Way::sudden:
      return kSudden;
    case Way::foreign:
    case Way::dedication:
    case Way::seniority:
      break;
  }
  return {};
}

/// The suffix of a folder name; ids do not contain `_`.
const char* way_in_path(Way way) {
  switch (way) {
    case Way::regular:
      return "_cong-trang";
    case Way::thematic:
      return "_chuyen-de";
    case Way::sudden:
      return "_dot-xuat";
    case Way::foreign:
      return "_doi-ngoai";
    case Way::dedication:
      return "_cong-hien";
    case Way::seniority:
      return "_nien-han";
  }
  return "";
}

class PaperBuilder {
 public:
  PaperBuilder(const DossierView& view, const Dossier& dossier, const ProposalRequest& request)
      : view_(view), dossier_(dossier), request_(request) {}

  void add(const std::string& name) {
    const auto* entry = find_paper(name);
    const Paper paper{
        .kind = name, .page = "dossier-" + name, .file = entry ? std::string(entry->file) : name};
    if (!entry || entry->each == PaperFor::dossier) return add_one(paper);
    if (entry->each == PaperFor::meeting) return add_meetings(paper);
    add_subjects(paper);
  }

  /// Makes file names unique: a paper defined by a pack may have the file name of another.
  std::vector<Paper> build() && {
    std::map<std::string, int> times;
    for (auto& one : papers_)
      if (const int time = ++times[one.file]; time > 1) one.file += "_" + std::to_string(time);
    return std::move(papers_);
  }

 private:
  void add_one(Paper paper) {
    paper.view = view_.whole();
    if (is_on_request(paper.kind)) paper.view.set("unverified", Value::List());  // cites no law
    papers_.push_back(std::move(paper));
  }

  /// One for each meeting that voted, and an empty one for nominees without a vote.
  void add_meetings(const Paper& paper) {
    const auto& meetings = view_.meetings();
    const auto voted = std::count_if(meetings.begin(), meetings.end(),
                                     [](const Meeting* one) { return one != nullptr; });
    for (const auto* meeting : meetings) {
      Paper one = paper;
      if (!meeting && voted > 0) one.file += "_chua-bo-phieu";  // ids do not contain `_`
      if (meeting && voted > 1) one.file += "-" + meeting->id->text;
      one.view = view_.of_meeting(meeting);
      if (paper.kind == "ballot-paper" || is_on_request(paper.kind))
        one.view.set("unverified", Value::List());  // cites no law
      papers_.push_back(std::move(one));
    }
  }

  void add_subjects(const Paper& paper) {
    for (const auto& nominee : dossier_.nominees) {
      Paper one = paper;
      const auto& id = nominee.who().id().text;
      if (!request_.asks_for(nominee.who().id())) continue;
      one.file += "/" + id;
      one.whose = nominee.who().name();
      if (paper.kind == "achievement-report") one.page = report_page(nominee);
      one.view = view_.of_subject(nominee);
      papers_.push_back(std::move(one));
    }
  }

  const DossierView& view_;
  const Dossier& dossier_;
  const ProposalRequest& request_;
  std::vector<Paper> papers_ = {};
};

}  // namespace

const std::vector<PaperEntry>& paper_entries() {
  static const std::vector<PaperEntry> entries = {
#define ENTRY(name, file, each, summary) {user_name<#name>, file, PaperFor::each, summary},
#include "dossier/papers.def"
  };
  return entries;
}

const PaperEntry* find_paper(std::string_view name) { return find_entry(paper_entries(), name); }

std::vector<std::string> pages_of(const PaperEntry& paper) {
  if (paper.name == "achievement-report") return {kOfUnit, kOfPerson, kThematic, kSudden};
  return {"dossier-" + std::string(paper.name)};
}

std::string folder_of(const Dossier& dossier) {
  const auto year = dossier.covers ? "_" + std::to_string(dossier.covers->last.year) : "";
  return dossier.form->id->text + year + (dossier.way ? way_in_path(*dossier.way) : "") +
         (dossier.simplified ? "_don-gian" : "");
}

std::vector<std::string> paper_names(const Statute& statute, const Dossier& dossier) {
  const bool by_agency = dossier.form->level == AwardLevel::agency;
  std::vector<std::string> names;
  const auto add = [&](std::string_view name) {
    if (!has_name(names, name) && (by_agency || name != "decision")) names.emplace_back(name);
  };
  for (const auto& name : named_by_law(statute, dossier)) {
    add(name);
    if (name != "council-minutes") continue;
    add("vote-count");
    add("ballot-paper");
  }
  add("decision");
  return names;
}

bool is_on_request(std::string_view name) {
  constexpr std::string_view kOnRequest[] = {"invitation", "public-notice", "result-notice",
                                             "opinion-letter"};
  return std::find(std::begin(kOnRequest), std::end(kOnRequest), name) != std::end(kOnRequest);
}

std::vector<Paper> papers_of(const ReportContext& context, const Dossier& dossier,
                             const ProposalRequest& request,
                             const std::vector<std::string>& names) {
  const DossierView view(context, dossier, request.day);
  PaperBuilder builder(view, dossier, request);
  for (const auto& name : names) builder.add(name);
  return std::move(builder).build();
}

}  // namespace campaign
