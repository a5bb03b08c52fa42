// What `campaign propose` tells of its drafts.
#include "proposal_words.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "base/diagnostic.hpp"
#include "base/language.hpp"
#include "base/text.hpp"

namespace campaign {
namespace {

const char* fate_word(DraftFate fate) {
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
  return "";
}

class Telling {
 public:
  Telling(const Told& told, std::ostream& out) : told_(told), out_(out) {}

  void files() {
    if (told_.folder.empty()) return;  // the papers themselves were shown
    int widest = 0;
    for (const auto& one : told_.drafts)
      widest = std::max(widest, display_width(fate_word(one.drafted.fate)));
    for (const auto& one : told_.drafts) {
      out_ << pad(fate_word(one.drafted.fate), widest) << "  " << told_.folder << one.drafted.path
           << '\n';
      const auto indent = std::string(static_cast<size_t>(widest) + 2, ' ');
      if (one.drafted.fate == DraftFate::kept)
        out_ << indent << tr("somebody has edited it, and the data has nothing new for it") << '\n';
      if (one.drafted.fate == DraftFate::beside)
        out_ << wrap(
                    indent + say("somebody has edited {}, so it stays: take over what is new, then "
                                 "delete this",
                                 told_.folder + one.drafted.edited),
                    told_.width, widest + 2)
             << '\n';
    }
  }

  void list(const char* head, const std::vector<std::string>& items) {
    if (items.empty()) return;
    out_ << '\n' << head << '\n';
    for (const auto& one : items) out_ << wrap("  " + one, told_.width, 6) << '\n';
  }

  void left() {
    auto paths = told_.left;
    for (auto& one : paths) one = told_.folder + one;
    list(tr("drafted earlier, and no longer asked for:"), paths);
  }

  void refused() {
    std::vector<std::string> items;
    for (const auto& one : *told_.refused) items.push_back(reason(one));
    list(tr("not proposed (--force drafts them with these reasons on top):"), items);
  }

  void blanks() {
    std::vector<std::string> items;
    for (const auto& one : told_.drafts)
      if (!one.draft->blanks.empty() && one.drafted.fate != DraftFate::kept)
        items.push_back(told_.folder + one.drafted.path + ": " + counted(one.draft->blanks));
    list(tr("still to be filled in:"), items);
  }

  void unverified() {
    std::set<std::string> places;
    for (const auto& one : told_.drafts)
      for (const auto& law : *one.draft->paper.view.find("unverified")->get<Value::List>())
        places.insert(plain(*law.find("source")));
    list(tr("written down from memory: compare with the law before anything is signed:"),
         {places.begin(), places.end()});
  }

  void summary() {
    std::map<DraftFate, size_t> counts;
    size_t blanks = 0;
    for (const auto& one : told_.drafts) ++counts[one.drafted.fate];
    for (const auto& one : told_.drafts)
      if (one.drafted.fate != DraftFate::kept) blanks += one.draft->blanks.size();
    std::string line = say_count("{} draft", "{} drafts", told_.drafts.size());
    if (told_.folder.empty()) counts.clear();
    for (const auto& [fate, count] : counts)
      line += ", " + std::to_string(count) + " " + fate_word(fate);
    line += "; " + say_count("{} place to fill in", "{} places to fill in", blanks);
    if (!told_.refused->empty())
      line += "; " + say_count("{} not proposed", "{} not proposed", told_.refused->size());
    out_ << (told_.drafts.empty() ? "" : "\n") << "propose: " << line << '\n';
    if (told_.dry) out_ << tr("nothing was written, because of --dry-run") << '\n';
  }

 private:
  static std::string reason(const Nominee& one) {
    const auto* nomination = one.verdict.nomination;
    const auto where = nomination ? " (" + place(nomination->subject.span) + ")" : std::string();
    return one.who().name() + ", " + one.form().title + ": " + one.lacks + where;
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

  const Told& told_;
  std::ostream& out_;
};

}  // namespace

void tell(const Told& told, std::ostream& out) {
  if (told.drafts.empty() && told.refused->empty() && told.missing.empty()) {
    out << tr("nobody to propose: no nomination that is asked for is open; `campaign status` shows "
              "what was withdrawn or decided, and --eligible looks for who deserves an award")
        << '\n';
    return;
  }
  Telling telling(told, out);
  telling.files();
  telling.refused();
  telling.list(tr("to be added by hand:"), told.missing);
  telling.left();
  telling.blanks();
  telling.unverified();
  telling.summary();
}

}  // namespace campaign
