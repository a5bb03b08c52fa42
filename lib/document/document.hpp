// The document model: a filled template as blocks and inlines, the input of every renderer.
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

/// The typed value of a text that consists only of a filled-in number or date, optionally followed
/// by a percent sign; `monostate` for any other text.
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
/// A footnote number: a reference to the note, or the label that begins its text.
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

/// Blocks with a fixed position in an official letter; other layouts render them in the flow.
enum class PartKind {
  letterhead,
  title,
  addressees,
  signature,
  provenance,
  centred,
  remark,
  tiles
};
template <>
inline constexpr std::array words<PartKind> = {
    Word<PartKind>{"letterhead", PartKind::letterhead},
    Word<PartKind>{"title", PartKind::title},
    Word<PartKind>{"addressees", PartKind::addressees},
    Word<PartKind>{"signature", PartKind::signature},
    Word<PartKind>{"provenance", PartKind::provenance},
    Word<PartKind>{"centred", PartKind::centred},  ///< `QUYẾT ĐỊNH:`, bold in the middle
    Word<PartKind>{"remark", PartKind::remark},    ///< a note to be read before signing
    Word<PartKind>{"tiles", PartKind::tiles},      ///< a list of figures, beside each other
};
struct Part {
  PartKind kind = PartKind::title;
  Blocks blocks;
};

/// The blocks after it begin on a new page, as an appendix does.
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

/// A chart of a table: the first column holds the category names, each other column is a series;
/// cells without a number are not drawn.
struct Chart {
  ChartKind kind = ChartKind::bar;
  std::string title;
  std::string measure;           ///< `điểm`
  std::optional<double> target;  ///< drawn as a line across
  bool small = false;            ///< a page draws each series by itself, small
  Table table;
};

/// A text at a fixed place of a printed page, in millimetres from its top left corner.
struct PlacedText {
  double x = 0;
  double y = 0;
  double width = 100;
  double size = 14;  ///< of the letters, in points
  int lines = 1;     ///< at most
  Align align = Align::center;
  bool bold = false;
  bool italic = false;
  std::string font = {};  ///< empty: that of all papers
  Inlines inlines = {};
};

enum class PaperSize { a4, a3 };
template <>
inline constexpr std::array words<PaperSize> = {Word<PaperSize>{"A4", PaperSize::a4},
                                                Word<PaperSize>{"A3", PaperSize::a3}};

/// A page on its side whose texts have fixed places: a certificate.
struct PlacedPage {
  PaperSize paper = PaperSize::a4;
  bool frame = false;  ///< around the page; stock of a printer has its own
  bool grid = false;   ///< centimetres and edges of the texts, for a test print
  std::vector<PlacedText> texts = {};
};

struct Block {
  std::variant<Heading, Paragraph, ItemList, Table, Quote, CodeBlock, Rule, Part, PageBreak, Chart,
               PlacedPage>
      any;
};

/// Page layout: a plain report, an official document as Nghị định 30/2020 requires, or a fixed form
/// of statistics, which is one sheet of a workbook.
enum class Layout { page, official_letter, form };
template <>
inline constexpr std::array words<Layout> = {
    Word<Layout>{"page", Layout::page},
    Word<Layout>{"official-letter", Layout::official_letter},
    Word<Layout>{"form", Layout::form},
};

/// A column or row of a form that is the sum of others, by their numbers: `1 = 2 + 3`.
struct Sum {
  std::string whole;
  std::vector<std::string> parts = {};
};

struct Document {
  Blocks blocks;
  std::string title = {};  ///< of front matter; see title_of
  Layout layout = Layout::page;
  bool landscape = false;             ///< orientation of the pages before the first PageBreak
  std::vector<Sum> column_sums = {};  ///< of a form
  std::vector<Sum> row_sums = {};
  std::vector<Inlines> notes = {};  ///< footnote texts; the first has number 1
};

/// The value of a cell that contains nothing else.
ShownValue value_of(const Inlines& inlines);
/// The number of a cell: 97.5 of `97,50`, 12 of `12 %`; `nullopt` when it is not a single number.
std::optional<double> figure_of(const Inlines& inlines);

/// The text of inlines without formatting; a footnote reference becomes `[1]`.
std::string plain_text(const Inlines& inlines);
std::string note_text(const NoteMark& mark);

/// The blocks with the footnotes appended as paragraphs, for formats without pages. A final
/// `provenance` part stays last.
Blocks with_notes(const Document& document);

/// The heading of the `title` part (of an official letter with its subject), or else the first
/// heading; empty when there is none.
std::string heading_of(const Document& document);

/// The heading, or the title of the front matter where there is none.
std::string title_of(const Document& document);

/// Whether the items are set without blank lines between them: each is one paragraph, optionally
/// followed by nested lists.
bool is_tight(const ItemList& list);

/// Provenance of a report, for formats that store it as metadata.
struct Origin {
  std::string author = {};                                ///< the agency
  std::string subject = {};                               ///< the plan's title
  std::string period = {};                                ///< `tháng 10/2021`
  std::string keywords = {};                              ///< schema, plan, period, commit
  std::optional<Date> made = {};                          ///< date of the report
  std::vector<std::pair<std::string, Value>> lines = {};  ///< label and value
};

/// Machine-readable metadata of an output file: names such as `campaign.award`, and values.
using Properties = std::vector<std::pair<std::string, std::string>>;

/// The input of a renderer: the computed view, and the document filled from it.
struct Report {
  std::string schema;  ///< `campaign.report.summary/1`, written to json
  Value view;          ///< a record
  std::string table;   ///< the list in the view that csv writes by default
  Document document;
  std::string language = "vi";  ///< of the document
  Origin origin = {};
  std::string repeated = "provenance";  ///< the record of the view that csv repeats in every row
  /// Written by Word, HTML and Markdown. Values are single lines.
  Properties properties = {};
};

}  // namespace campaign
