// Ids must be unique within their namespace.
#include <algorithm>
#include <map>

#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

template <class T>
std::string kind_title(const T& one) {
  if constexpr (requires { one.name; })
    return *one.name;
  else if constexpr (requires { one.title; })
    return one.title;
  else
    return {};
}

/// Versions of a criterion or a grade share an id in different times.
template <class T>
Period version_time(const T& one) {
  if constexpr (requires { one.in_force; })
    return one.in_force;
  else
    return kAlways;
}

/// The ids of one namespace, with the span of each one's first declaration.
class Namespace {
 public:
  explicit Namespace(const CheckContext& context) : context_(context) {}

  template <class T>
  Namespace& add(const std::vector<T>& list) {
    for (const auto& one : list) claim(*one.id, one.id.span, kind_title(one), version_time(one));
    if constexpr (std::is_same_v<T, Unit>)
      for (const auto& one : list)
        for (size_t i = 1; i < one.names.size(); ++i)
          claim(*one.names[i].id, one.names[i].id.span, *one.names[i].name, kAlways);
    return *this;
  }

  void report() {
    for (auto& [files, problems] : found_)
      if (files.first != files.second && problems.size() > 1 &&
          2 * problems.size() > declared_[files.second])
        context_.diagnostics.add(file_taken(files, std::move(problems)));
      else
        for (auto& one : problems) context_.diagnostics.add(std::move(one));
  }

 private:
  /// A declaration and when it stands.
  struct Claim {
    Span span;
    Period time;
  };

  /// The file of the first declaration, and that of the second.
  using Files = std::pair<const SourceFile*, const SourceFile*>;

  template <class Id>
  void claim(const Id& id, const Span& span, Message record, const Period& time) {
    ++declared_[span.file];
    auto& claims = claims_[id.text];
    const auto first = std::find_if(claims.begin(), claims.end(),
                                    [&](const Claim& one) { return one.time.overlaps(time); });
    if (first == claims.end()) return claims.push_back({span, time});
    const bool in_versions = time != kAlways || first->time != kAlways;
    found_[{first->span.file, span.file}].push_back(
        {.check = check_names::duplicate_id,
         .span = span,
         .message = in_versions
                        ? say("the id `{}` is already taken in a part of this time", id.text)
                        : say("the id `{}` is already taken", id.text),
         .record = std::move(record),
         .help = in_versions ? tr("let one version end before the other begins, or give one of the "
                                  "two another id")
                             : tr("give one of the two another id, also where it is named"),
         .notes = {{first->span, tr("first here")}}});
  }

  /// Most ids of a file stand in another one too.
  static Diagnostic file_taken(const Files& files, std::vector<Diagnostic> problems) {
    auto& problem = problems.front();
    problem.message =
        say("{} ids of this file are already taken in `{}`", problems.size(), files.first->path());
    problem.record = {};
    problem.help =
        tr("if one file is a copy, move it out of the campaign's folder; else give each "
           "record an id of its own");
    return std::move(problem);
  }

  const CheckContext& context_;
  std::map<std::string, std::vector<Claim>> claims_;
  std::map<Files, std::vector<Diagnostic>> found_;
  std::map<const SourceFile*, size_t> declared_;
};

}  // namespace

void checks::duplicate_id(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  Namespace(context).add(campaign.units).add(campaign.people).report();
  Namespace(context).add(campaign.criteria).add(campaign.bonuses).add(campaign.penalties).report();
  Namespace(context).add(campaign.blocks).report();
  Namespace(context).add(campaign.contents).report();
  Namespace(context).add(campaign.indicators).report();
  Namespace(context).add(campaign.grades).report();
  Namespace(context).add(campaign.achievements).report();
  Namespace(context).add(campaign.initiatives).report();
  Namespace(context).add(campaign.awards).report();
  Namespace(context).add(campaign.meetings).report();
  Namespace(context).add(campaign.runs).report();
  Namespace(context).add(campaign.certificates).report();
}

}  // namespace campaign
