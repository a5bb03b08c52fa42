// `campaign template vars`: lists the tags of a report with meanings and current values.
#include "arguments/report_name.hpp"
#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "base/text.hpp"
#include "command.hpp"
#include "document/wording.hpp"
#include "publish/report_document.hpp"
#include "publish/tag_reference.hpp"
#include "publish/template_pages.hpp"
#include "screen/screen_table.hpp"
#include "template/actions.hpp"

namespace campaign {
namespace {

Value::Record row_of(const TagEntry& row) {
  std::string section;
  for (const auto& name : row.section) section += "{{#" + name + "}}";
  return {{"section", section.empty() ? Value() : Value(section)},
          {"tag", row.tag},
          {"meaning", row.meaning.empty() ? Value("") : Value(row.meaning)},
          {"example", row.example}};
}

/// Two columns, so that no tag is wrapped: the example is below the meaning.
Block table_of_tags(const Value::List& rows, Language language) {
  Table table{.columns = {Align::left, Align::left},
              .head = {{{Text{tr("tag").text(language)}}},
                       {{Text{tr("meaning, and = its value now").text(language)}}}},
              .rows = {}};
  for (const auto& row : rows) {
    Inlines meaning = {{Text{plain(*row.find("meaning"), language)}}};
    const auto example = plain(*row.find("example"));
    if (!example.empty()) meaning.insert(meaning.end(), {{LineBreak{}}, {Text{"= " + example}}});
    table.rows.push_back({{{Text{plain(*row.find("tag"))}}}, std::move(meaning)});
  }
  return {std::move(table)};
}

/// The additional parts of dates, periods, numbers, lists and choices.
Value::List parts(const Date& date, const Period& period) {
  const auto part = [](const char* tag, const Message& meaning, const Value& example) {
    return Value::Record{{"tag", tag}, {"meaning", meaning}, {"example", worded(example)}};
  };
  return {part("{{….long}}", tr("of a day: in words"), long_date(date)),
          part("{{….short}}", tr("of a period: for the head of a column"), short_period(period)),
          part("{{….first}}", tr("of a period: its first day"), period.first),
          part("{{….last}}", tr("of a period: its last day"), period.last),
          part("{{….words}}", tr("of a whole number: in words, as money is given"),
               "Hai triệu hai trăm ba mươi lăm nghìn"),
          part("{{….count}}", tr("of a list: how many elements it has"), Value::count(3)),
          part("{{#….any}}", tr("of a list: once, when it has elements"), true),
          part("{{….word}}", tr("of a choice: as `words.yaml` calls it"), "đột xuất"),
          part("{{?…}}", tr("the value, or a place to fill in, which `words.yaml` names"),
               "[… quê quán]"),
          part("{{.}}", tr("in the section of a list: the element itself"), "…")};
}

/// A heading for each section, with the tags in it.
Document tag_document(const ReportEntry& entry, const std::vector<TagEntry>& rows,
                      const Query& query, Language language) {
  Document document;
  document.blocks.push_back(
      screen_heading(say("tags of {}, {}", entry.name, query.period), language));
  for (size_t i = 0; i < rows.size();) {
    const auto& section = rows[i].section;
    Value::List list;
    for (; i < rows.size() && rows[i].section == section; ++i) list.push_back(row_of(rows[i]));
    std::string name;
    for (const auto& one : section) name += (name.empty() ? "{{#" : " {{#") + one + "}}";
    if (!section.empty())
      document.blocks.push_back({Heading{2, {{Text{say("in every {}", name).text(language)}}}}});
    document.blocks.push_back(table_of_tags(list, language));
  }
  document.blocks.push_back({Heading{2, {{Text{tr("parts of a value").text(language)}}}}});
  document.blocks.push_back(table_of_tags(parts(query.today, query.period), language));
  return document;
}

/// Tags of the requested view and of the whole campaign, where lists are rarely empty.
std::vector<TagEntry> tag_entries(const ReportEntry& entry, const Workspace& workspace,
                                  const Query& query) {
  Query whole = query;
  whole.period = *workspace.campaign().plan->period;
  return tag_reference(
      {entry.view({workspace.evaluation(), query}), entry.view({workspace.evaluation(), whole})});
}

}  // namespace

ExitCode template_action::vars(const TemplateRequest& request, Environment& environment) {
  if (request.words.size() != 1) throw UsageError(say("say which one report: {}", report_list()));
  const auto& entry = page_named(request.words.front());
  const auto& renderer = renderer_named(request.output);
  require_file(renderer, request.output, environment);
  const Workspace workspace(environment, CheckScope::errors);
  if (!workspace.sound(environment)) return ExitCode::problems;
  const auto query = request.question.query({}, workspace, environment);
  const auto rows = tag_entries(entry, workspace, query);
  Report report{.schema = "campaign.template.vars/1",
                .view = {},
                .table = "rows",
                .document = tag_document(entry, rows, query, environment.language)};
  Value::List list;
  for (const auto& row : rows) list.push_back(row_of(row));
  report.view = Value::Record{{"report", entry.name}, {"rows", std::move(list)}};
  return write_output(request.output, renderer, "tags-" + std::string(entry.name),
                      rendered(renderer, report, screen_options(environment), environment),
                      environment);
}

}  // namespace campaign
