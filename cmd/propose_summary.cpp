// Prints the summary of `campaign propose`.
#include "propose_summary.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "base/diagnostic.hpp"
#include "base/message.hpp"
#include "base/text.hpp"

namespace campaign {
namespace {

class SummaryPrinter {
 public:
  SummaryPrinter(const ProposalSummary& summary, std::ostream& out)
      : summary_(summary), out_(out) {}

  void files() {
    if (summary_.folder.empty()) return;  // the papers went to standard output
    int widest = 0;
    for (const auto& one : summary_.drafts)
      widest = std::max(widest, display_width(text(fate_word(one.drafted.fate))));
    for (const auto& one : summary_.drafts) {
      out_ << pad(text(fate_word(one.drafted.fate)), widest) << "  " << summary_.folder
           << one.drafted.path << '\n';
      const auto indent = std::string(static_cast<size_t>(widest) + 2, ' ');
      if (one.drafted.fate == DraftFate::kept)
        out_ << indent << tr("somebody has edited it, and the data has nothing new for it") << '\n';
      if (one.drafted.fate == DraftFate::beside)
        out_ << wrap(
                    indent + text(say("somebody has edited {}, so it stays: take over what is new, "
                                      "then delete this",
                                      summary_.folder + one.drafted.edited)),
                    summary_.width, widest + 2)
             << '\n';
    }
  }

  void list(const Message& head, const std::vector<Message>& items) {
    if (items.empty()) return;
    out_ << '\n' << head << '\n';
    for (const auto& one : items) out_ << wrap("  " + text(one), summary_.width, 6) << '\n';
  }

  void left() {
    std::vector<Message> paths;
    for (const auto& one : summary_.left) paths.push_back(summary_.folder + one);
    list(tr("drafted earlier, and no longer asked for:"), paths);
  }

  void without_table() {
    std::vector<Message> names(summary_.without_table.begin(), summary_.without_table.end());
    list(tr("not written, as a workbook holds only tables and these have none (-f docx has them):"),
         names);
  }

  void refused() {
    std::vector<Message> items;
    for (const auto& one : summary_.proposal.refused()) items.push_back(reason(one));
    list(tr("not proposed (--force drafts them with these reasons on top):"), items);
  }

  void placeholders() {
    std::vector<Message> items;
    for (const auto& one : summary_.drafts)
      if (!one.draft->placeholders.empty() && one.drafted.fate != DraftFate::kept)
        items.push_back(summary_.folder + one.drafted.path + ": " +
                        counted(one.draft->placeholders));
    list(summary_.final ? tr("still to be filled in, and marked as drafts until then:")
                        : tr("still to be filled in:"),
         items);
  }

  void unverified() {
    std::set<std::string> places;
    for (const auto& one : summary_.drafts)
      for (const auto& law : *one.draft->paper.view.find("unverified")->get<Value::List>())
        places.insert(plain(*law.find("source")));
    list(tr("written down from memory: compare with the law before anything is signed:"),
         {places.begin(), places.end()});
  }

  void totals() {
    std::map<DraftFate, size_t> counts;
    size_t blanks = 0;
    for (const auto& one : summary_.drafts) ++counts[one.drafted.fate];
    for (const auto& one : summary_.drafts)
      if (one.drafted.fate != DraftFate::kept) blanks += one.draft->placeholders.size();
    std::vector<Message> counted = {say_count("{} draft", "{} drafts", summary_.drafts.size())};
    if (summary_.folder.empty()) counts.clear();
    for (const auto& [fate, count] : counts)
      counted.push_back(joined({count, fate_word(fate)}, " "));
    Message line = joined(counted, ", ");
    line += "; " + say_count("{} place to fill in", "{} places to fill in", blanks);
    if (!summary_.proposal.refused().empty())
      line += "; " +
              say_count("{} not proposed", "{} not proposed", summary_.proposal.refused().size());
    out_ << (summary_.drafts.empty() ? "" : "\n") << "propose: " << line << '\n';
    if (summary_.dry) out_ << tr("nothing was written, because of --dry-run") << '\n';
  }

 private:
  std::string text(const Message& message) const { return message.text(language_of(out_)); }

  static Message reason(const Nominee& one) {
    const auto* nomination = one.verdict.nomination;
    const auto where = nomination ? " (" + place(nomination->subject.span) + ")" : Message();
    return Message(one.who().name() + ", " + *one.form().title + ": ") + one.lacks + where;
  }

  /// `quê quán (3); trình độ`
  static std::string counted(const std::vector<std::string>& names) {
    std::vector<std::string> order;
    std::map<std::string, int> counts;
    for (const auto& name : names)
      if (counts[name]++ == 0) order.push_back(name);
    std::string text;
    for (const auto& name : order) {
      text += (text.empty() ? "" : "; ") + (name.empty() ? "[…]" : name);
      if (counts[name] > 1) text += " (" + std::to_string(counts[name]) + ")";
    }
    return text;
  }

  const ProposalSummary& summary_;
  std::ostream& out_;
};

}  // namespace

Message fate_word(DraftFate fate) {
  switch (fate) {
    case DraftFate::written:
      return tr("new");
    case DraftFate::replaced:
      return tr("replaced");
    case DraftFate::unchanged:
      return tr("unchanged");
    case DraftFate::kept:
      return tr("kept");
    case DraftFate::beside:
      return tr("beside");
  }
  return {};
}

void print_summary(const ProposalSummary& summary, std::ostream& out) {
  const auto& proposal = summary.proposal;
  if (proposal.drafts().empty() && proposal.refused().empty() && proposal.missing().empty()) {
    out << tr("nobody to propose: no nomination that is asked for is open; `campaign status` shows "
              "what was withdrawn or decided, and --eligible looks for who deserves an award")
        << '\n';
    return;
  }
  SummaryPrinter printer(summary, out);
  printer.files();
  printer.without_table();
  printer.refused();
  printer.list(tr("to be added by hand:"), proposal.missing());
  printer.left();
  printer.placeholders();
  printer.unverified();
  printer.totals();
}

}  // namespace campaign
