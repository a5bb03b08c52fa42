// `campaign add`: one new entry, beside the others of its kind; asked for at a terminal.
#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "base/shell_word.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "command.hpp"
#include "data_change.hpp"
#include "entry/ask_entry.hpp"
#include "entry/entry_changes.hpp"
#include "entry/entry_remarks.hpp"
#include "system/folder_lock.hpp"

namespace campaign {
namespace {

std::vector<std::string_view> kinds_to_add() {
  std::vector<std::string_view> names;
  for (const auto& one : record_kinds()) names.push_back(one.one);
  return names;
}

std::vector<std::string_view> keys_of(const RecordKind& kind) {
  std::vector<std::string_view> keys;
  for (const auto& one : kind.fields) keys.push_back(one.key);
  return keys;
}

class Add final : public Command {
  Arguments arguments;
  bool dry_run = false;

  void declare(Options& options) override {
    options.arguments(arguments, tr("KIND FIELD=VALUE…"),
                      say("the fields of a new entry, as the data has them, of one of: {}",
                          listed_names(kinds_to_add())));
    options.known(kinds_to_add());
    options.flag(dry_run, "-n,--dry-run", tr("show what would change, and write nothing"));
    options.example("add person \"name=Lê Thị Hoa\" \"unit=Văn phòng\" class=direct sex=female",
                    tr("somebody new"));
    options.example("add achievement", tr("each field is asked for, where there is a terminal"));
    options.example("add absence subject=le-hoang-phi period=2022-01 kind=sick",
                    tr("somebody who is away"));
  }

  static const RecordKind& kind(const Arguments& given) {
    const auto words = listed_names(kinds_to_add());
    if (given.empty()) throw UsageError(say("say what to add: {}", words));
    if (const auto* found = find_kind_of_one(given.front())) return *found;
    throw UsageError(unknown_name(say("`campaign add` cannot add `{}`", given.front()),
                                  given.front(), kinds_to_add(), say("use one of: {}", words)));
  }

  /// The fields of the command line, each read as a cell of a table would be.
  static std::vector<ImportedField> fields(const Arguments& words, const RecordKind& kind_of,
                                           const FieldReader& reader) {
    std::vector<ImportedField> given;
    if (words.size() == 1)
      throw UsageError(say("say the fields as FIELD=VALUE: {}", listed_names(keys_of(kind_of))));
    for (size_t i = 1; i < words.size(); ++i) {
      const auto& word = words[i];
      const size_t sign = std::min(word.find('='), word.size());
      const auto key = word.substr(0, sign);
      const auto* field = kind_of.field(key == "subject" ? subject_key(kind_of) : key);
      if (sign == word.size() || !field)
        throw UsageError(unknown_name(say("`{}` is no field of {}", key, kind_of.one), key,
                                      keys_of(kind_of), tr("write FIELD=VALUE")));
      const auto text = std::string(trim(word.substr(sign + 1)));
      if (text.empty()) throw UsageError(say("`{}` has no value", key));
      add_value(given, *field, reader.read(*field, {.kind = TableCell::Kind::text, .text = text}));
    }
    return given;
  }

  static std::string_view subject_key(const RecordKind& kind_of) {
    return kind_of.field("subjects") ? "subjects" : "subject";
  }

  /// A field of a list may be named several times.
  static void add_value(std::vector<ImportedField>& given, const RecordField& field,
                        FieldValue value) {
    if (!value.problem.empty())
      throw UsageError(joined({std::string(field.key), value.problem}, ": "));
    for (auto& one : given)
      if (one.field == &field) {
        if (!field.is_list()) throw UsageError(say("`{}` is named twice", field.key));
        for (auto& text : value.texts) one.texts.push_back(std::move(text));
        return;
      }
    given.push_back({.field = &field, .texts = std::move(value.texts)});
  }

  /// The arguments as somebody at the terminal answers them; nobody else waits for that. Nullopt
  /// when he stops.
  std::optional<Arguments> asked(Environment& environment) const {
    const Workspace workspace(environment);
    if (!workspace.campaign().plan) return arguments;  // said where they are used
    const Conversation conversation{*environment.answers, environment.out};
    const auto word = arguments.empty() ? ask_kind(conversation) : arguments.front();
    if (!word) return std::nullopt;
    const ImportMap no_map;
    const FieldReader reader(workspace.evaluation(), environment.today, no_map);
    auto words = ask_entry(workspace.evaluation(), kind({*word}), reader, conversation);
    if (words) words->insert(words->begin(), *word);
    return words;
  }

  /// What was answered is not lost where it cannot be written.
  static void print_command(const Arguments& words, Environment& environment) {
    environment.out << tr("your answers, to be corrected and entered again:") << "\n  campaign add";
    for (const auto& one : words) environment.out << ' ' << shell_word(one);
    environment.out << '\n';
  }

  ExitCode run(Environment& environment) const override {
    if (!environment.answers || arguments.size() > 1) return add(arguments, environment);
    const auto words = asked(environment);
    if (!words)
      return environment.out << tr("stopped: nothing was written") << '\n', ExitCode::problems;
    try {
      const auto result = add(*words, environment);
      if (result != ExitCode::fine) print_command(*words, environment);
      return result;
    } catch (const std::exception&) {
      print_command(*words, environment);
      throw;
    }
  }

  ExitCode add(const Arguments& given, Environment& environment) const {
    const auto& kind_of = kind(given);
    const FolderLock lock(campaign_root(environment));
    Workspace workspace(environment);
    if (!workspace.campaign().plan) return workspace.sound(environment), ExitCode::problems;
    const ImportMap no_map;
    const FieldReader reader(workspace.evaluation(), environment.today, no_map);
    const SectionEntries entries(workspace.campaign(), kind_of.name, kind_of.pairs);
    EntryImport import(workspace.evaluation(), environment.today, kind_of, entries, reader, no_map);
    ImportedEntries table;
    table.rows.push_back(import.take(fields(given, kind_of, reader), std::string(kind_of.one)));
    const auto& entry = table.rows.front();
    if (!entry.problems.empty()) throw UsageError(joined(entry.problems, "; "));
    if (entry.before)
      throw UsageError(say("there is such an entry already: {}; give another one an id of its own",
                           described(*entry.before)));
    const auto changes = changes_of(kind_of, entries, {table});
    auto files = edited_files(workspace, changes.edits);
    if (!changes.new_file.empty())
      files.push_back({.path = unused_file(workspace.root(), std::string(kind_of.name)),
                       .after = changes.new_file});
    const auto result = change_data(workspace, files, dry_run, environment);
    if (const auto remark = remark_on_figure(kind_of, entry);
        result == ExitCode::fine && !remark.empty())
      environment.out << remark << '\n';
    if (result == ExitCode::fine && !dry_run)
      for (const auto& one : entry.fields)
        if (one.field->key == "id")
          environment.out << say("added {} `{}`", kind_of.one, one.texts.front()) << '\n';
    return result;
  }

  static std::string described(const FileEntry& entry) {
    const auto id = entry.text("id");
    return id.empty() ? std::string(entry.file->path()) : "`" + id + "`";
  }
};

}  // namespace

std::unique_ptr<Command> make_add() { return std::make_unique<Add>(); }

}  // namespace campaign
