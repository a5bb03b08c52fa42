// Computes standings of a campaign written in a test, and writes them as short text.
#include "score/scored.hpp"

#include <fmt/core.h>

#include <stdexcept>

#include "base/text.hpp"
#include "english.hpp"
#include "load/load.hpp"

namespace campaign::test {
namespace {

std::deque<SourceFile> as_sources(std::string text) {
  if (text.find("campaign:") == std::string::npos)
    text.insert(0, "campaign: {id: c, title: C, period: 2021-09..2021-12}\n");
  // Sheets are joined from files of their own, since a section stands once in a file.
  std::deque<SourceFile> sources;
  for (size_t begin = 0; begin < text.size();) {
    const size_t end = text.find("\nscore-sheets:", begin + 1);
    const size_t length = end == std::string::npos ? text.size() - begin : end + 1 - begin;
    sources.emplace_back(fmt::format("{:03}.yaml", sources.size()), text.substr(begin, length));
    begin += length;
  }
  return sources;
}

Campaign loaded(const std::deque<SourceFile>& sources, Diagnostics& diagnostics) {
  Campaign campaign = load(sources, diagnostics);
  if (!diagnostics.list().empty())
    throw std::runtime_error(english(diagnostics.list().front().message));
  return campaign;
}

std::string text_of(const GradeObstacle& obstacle) {
  const auto& grade = obstacle.grade->id->text;
  switch (obstacle.kind) {
    case GradeObstacle::Kind::below_floor:
      return fmt::format("{}: {} at {}%", grade, obstacle.criterion->id->text,
                         (obstacle.share * Ratio(100)).rounded().text());
    case GradeObstacle::Kind::quota_full:
      return fmt::format("{}: {} for {}", grade, obstacle.places, obstacle.candidates);
    case GradeObstacle::Kind::tie_at_quota:
      return fmt::format("{}: tie, {} for {}", grade, obstacle.places, obstacle.candidates);
  }
  return "";
}

std::string notes(const Standing& one) {
  std::vector<std::string> list;
  if (one.provisional) list.push_back("provisional");
  if (const auto* by = one.disqualified_by())
    list.push_back("disqualified by " + by->adjustment->id->text);
  for (const auto& period : one.unscored) list.push_back("no " + period.text());
  for (const auto& obstacle : one.obstacles) list.push_back(text_of(obstacle));
  return list.empty() ? "" : " (" + join(list, "; ") + ")";
}

std::string line(const Standing& one) {
  const std::string rank = one.rank ? std::to_string(*one.rank) : "-";
  return fmt::format("{}{} {} {}{}{}", rank, one.shared_rank ? "=" : "", one.who.id().text,
                     one.total ? one.total->text() : "-",
                     one.grade ? " " + one.grade->id->text : "", notes(one));
}

}  // namespace

Scored::Scored(std::string text)
    : sources_(as_sources(std::move(text))),
      campaign_(loaded(sources_, diagnostics_)),
      index_(campaign_),
      scores_(campaign_, index_) {}

std::string Scored::standings(std::string_view period, AppliesTo kind) const {
  std::vector<std::string> lines;
  for (const auto& one : scores_.standings(kind, *parse_period(period))) lines.push_back(line(one));
  return join(lines, "\n");
}

std::string Scored::total(std::string_view period) const {
  const auto& list = scores_.standings(AppliesTo::unit, *parse_period(period));
  return list.empty() || !list[0].total ? "-" : list[0].total->text();
}

std::string Scored::part(std::string_view criterion, std::string_view period) const {
  for (const auto& standing : scores_.standings(AppliesTo::unit, *parse_period(period)))
    for (const auto& one : standing.periods.at(0).criteria)
      if (one.criterion->id->text == criterion)
        return fmt::format("{}/{}{}{}", one.earned.rounded().text(), one.possible.rounded().text(),
                           one.scaled ? " scaled" : "", one.capped ? " capped" : "");
  return "";
}

std::string units(std::string_view ids) {
  std::string text = "units:\n";
  for (const auto id : split(ids, ' '))
    text += fmt::format("  - {{id: {0}, name: Unit {0}}}\n", id);
  return text;
}

std::string sheet(std::string_view lines, std::string_view period, std::string_view round) {
  std::string text =
      fmt::format("\nscore-sheets:\n  - period: {}\n    round: {}\n    scores:\n", period, round);
  for (const auto one : split(lines, '\n')) text += fmt::format("      {}\n", one);
  return text;
}

}  // namespace campaign::test
