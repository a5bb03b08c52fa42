// The document: what a filled template says, as blocks and inlines that every renderer can show.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/text.hpp"
#include "base/value.hpp"
#include "base/words.hpp"

namespace campaign {

struct Inline;
using Inlines = std::vector<Inline>;

/// What a text shows that is nothing but a number or a day that was filled in, perhaps with a
/// percent sign behind it.
using ShownValue = std::variant<std::monostate, Number, Date>;

struct Text {
  std::string text;
  ShownValue value = {};
};
struct Code {
  std::string text;
};
struct Strong {
  Inlines inlines;
};
struct Emphasis {
  Inlines inlines;
};
struct Link {
  Inlines inlines;
  std::string target;
};
struct LineBreak {};
/// The number of a footnote: where it is referred to, or before its own words.
struct NoteMark {
  int number = 1;
  bool begins_note = false;
};

struct Inline {
  std::variant<Text, Code, Strong, Emphasis, Link, LineBreak, NoteMark> any;
};

struct Block;
using Blocks = std::vector<Block>;

struct Heading {
  int level = 1;
  Inlines inlines;
};
struct Paragraph {
  Inlines inlines;
};
struct ItemList {
  bool ordered = false;
  int start = 1;
  std::vector<Blocks> items;
};
struct Table {
  using Row = std::vector<Inlines>;
  std::vector<Align> columns;  ///< every row has as many cells
  Row head;
  std::vector<Row> rows;
};
struct Quote {
  Blocks blocks;
};
struct CodeBlock {
  std::string language;
  std::string text;
};
struct Rule {};

/// Blocks with a place of their own in an official letter; elsewhere they are shown like others.
enum class PartKind { letterhead, title, addressees, signature, provenance, centred, remark };
template <>
inline constexpr std::array words<PartKind> = {
    Word<PartKind>{"letterhead", PartKind::letterhead},
    Word<PartKind>{"title", PartKind::title},
    Word<PartKind>{"addressees", PartKind::addressees},
    Word<PartKind>{"signature", PartKind::signature},
    Word<PartKind>{"provenance", PartKind::provenance},
    Word<PartKind>{"centred", PartKind::centred},  ///< `QUYẾT ĐỊNH:`, bold in the middle
    Word<PartKind>{"remark", PartKind::remark},    ///< what must be known before it is signed
};
struct Part {
  PartKind kind = PartKind::title;
  Blocks blocks;
};

/// What follows begins a new page, as an appendix does.
struct PageBreak {
  bool landscape = false;
};

enum class ChartKind { bar, grouped_bar, line };
template <>
inline constexpr std::array words<ChartKind> = {
    Word<ChartKind>{"bar", ChartKind::bar},
    Word<ChartKind>{"grouped-bar", ChartKind::grouped_bar},
    Word<ChartKind>{"line", ChartKind::line},
};

/// A picture of a table: its first column names what is compared, the others are series of
/// figures; what is no figure is not drawn.
struct Chart {
  ChartKind kind = ChartKind::bar;
  std::string title;
  std::string measure;           ///< `điểm`
  std::optional<double> target;  ///< drawn as a line across
  Table table;
};

struct Block {
  std::variant<Heading, Paragraph, ItemList, Table, Quote, CodeBlock, Rule, Part, PageBreak, Chart>
      any;
};

/// How pages are laid out: as a plain report, or as Nghị định 30/2020 asks of official documents.
enum class Layout { page, official_letter };
template <>
inline constexpr std::array words<Layout> = {
    Word<Layout>{"page", Layout::page},
    Word<Layout>{"official-letter", Layout::official_letter},
};

struct Document {
  Blocks blocks;
  Layout layout = Layout::page;
  bool landscape = false;           ///< the first pages lie on their side
  std::vector<Inlines> notes = {};  ///< the footnotes, in the order of their numbers
};

/// The value of a cell that shows nothing else.
ShownValue value_of(const Inlines& inlines);
/// Its number: 97.5 of `97,50`, 12 of `12 %`; nothing when it shows none.
std::optional<double> figure_of(const Inlines& inlines);

/// The text of inlines without their marks; `[1]` for that of a footnote.
std::string plain_text(const Inlines& inlines);
std::string note_text(const NoteMark& mark);

/// The blocks with the footnotes as paragraphs behind them, for forms that have no pages: only the
/// origin of the figures comes later.
Blocks with_notes(const Document& document);

/// The title of a letter with its subject, or the first heading.
std::string title_of(const Document& document);

/// Whether the items stand close together: each is one paragraph, perhaps with lists below it.
bool is_tight(const ItemList& list);

/// Where a report comes from, for forms that have a place for it beside the text.
struct Origin {
  std::string author = {};                                ///< the agency
  std::string subject = {};                               ///< the plan's title
  std::string period = {};                                ///< `tháng 10/2021`
  std::string keywords = {};                              ///< schema, plan, period, commit
  std::optional<Date> made = {};                          ///< the day
  std::vector<std::pair<std::string, Value>> lines = {};  ///< each with its label
};

/// Facts that a file carries for programs, beside what it says: `campaign.award` and its value.
using Properties = std::vector<std::pair<std::string, std::string>>;

/// What a renderer gets: the computed view, and the document that a template made of it.
struct Report {
  std::string schema;  ///< `campaign.report.summary/1`, named in json
  Value view;          ///< a record
  std::string table;   ///< the list in the view that csv writes, unless another is asked for
  Document document;
  std::string language = "vi";  ///< of the document
  Origin origin = {};
  std::string repeated = "provenance";  ///< the record of the view that csv has in every row
  /// Written by forms that have a place for them: Word, HTML and Markdown. Values are one line.
  Properties properties = {};
};

}  // namespace campaign
