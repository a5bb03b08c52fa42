// The section of runs: the files that an office makes of every period.
#include "load/section.hpp"

namespace campaign {

template <>
RunOutput decode(Fields& fields) {
  return {
      .report = fields.required<Located<std::string>>("report"),
      .name = fields.required<Located<std::string>>("name"),
      .format = fields.optional<Located<std::string>>("format"),
      .form = fields.optional<Located<std::string>>("form"),
      .filters = fields.one_or_list<Located<std::string>>("filters"),
      .table = fields.optional<Located<std::string>>("table"),
      .by = fields.optional_or<Step>("by", Step::month),
      .excel = fields.optional_or<bool>("excel", false),
      .final = fields.optional_or<bool>("final", false),
  };
}

template <>
Run decode(Fields& fields) {
  Run run{
      .id = fields.required<Located<RecordId>>("id"),
      .needs = fields.optional_or<RunNeeds>("needs", RunNeeds::appraised),
      .outputs = fields.records<RunOutput>("outputs"),
  };
  if (run.outputs.empty() && !fields.broken()) fields.missing("outputs");
  return run;
}

void sections::runs(Section& section) { section.list(section.campaign.runs); }

}  // namespace campaign
