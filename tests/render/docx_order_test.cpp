// The order of elements that ECMA-376 asks for, and what else makes Word call a file damaged.
#include <algorithm>
#include <numeric>
#include <set>

#include "render/docx_reader.hpp"
#include "render/docx_sample.hpp"
#include "render/sample.hpp"

using namespace campaign;
using namespace campaign::test;

namespace {

/// What may stand in an element, in this order.
const std::map<std::string, std::string>& orders() {
  static const std::map<std::string, std::string> table = {
      {"w:pPr",
       "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers "
       "pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE "
       "autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents "
       "suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle "
       "rPr sectPr pPrChange"},
      {"w:rPr",
       "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint "
       "noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u "
       "effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath"},
      {"w:tblPr",
       "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc "
       "tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption "
       "tblDescription"},
      {"w:tcPr",
       "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText "
       "vAlign hideMark"},
      {"w:sectPr",
       "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders "
       "lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter "
       "docGrid"},
      {"w:pBdr", "top left bottom right between bar"},
      {"w:tblBorders", "top left start bottom right end insideH insideV"},
      {"w:tcBorders", "top left start bottom right end insideH insideV tl2br tr2bl"},
      {"w:tblCellMar", "top left start bottom right end"},
      {"w:numPr", "ilvl numId"},
      {"w:p", "pPr r hyperlink fldSimple"},
      {"w:r", "rPr t br footnoteReference footnoteRef separator continuationSeparator"},
      {"w:footnotes", "footnote"},
      {"w:footnote", "p"},
      {"w:tbl", "tblPr tblGrid tr"},
      {"w:tr", "trPr tc"},
      {"w:tc", "tcPr p"},
      {"w:trPr", "cantSplit tblHeader"},
      {"w:style",
       "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed "
       "qFormat locked personal rsid pPr rPr tblPr trPr tcPr tblStylePr"},
      {"w:styles", "docDefaults latentStyles style"},
      {"w:docDefaults", "rPrDefault pPrDefault"},
      {"w:numbering", "numPicBullet abstractNum num"},
      {"w:abstractNum", "nsid multiLevelType tmpl name styleLink numStyleLink lvl"},
      {"w:lvl",
       "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr"},
      {"w:num", "abstractNumId lvlOverride"},
      {"w:settings",
       "zoom defaultTabStop characterSpacingControl footnotePr compat themeFontLang decimalSymbol "
       "listSeparator"}};
  return table;
}

/// These stand in any order among themselves: what people read.
bool is_free(const std::string& parent, const std::string& child) {
  return (parent == "w:p" && child != "w:pPr") || (parent == "w:r" && child != "w:rPr");
}

void hold_order(const Xml& element) {
  const auto order = orders().find(element.name);
  if (order != orders().end()) {
    const auto names = split(order->second, ' ');
    size_t last = 0;
    for (const auto& child : element.children) {
      const auto found = std::find(names.begin(), names.end(), child.name.substr(2));
      CHECK_MESSAGE(found != names.end(), child.name << " in " << element.name);
      const auto place = static_cast<size_t>(found - names.begin());
      CHECK_MESSAGE((place >= last || is_free(element.name, child.name)),
                    child.name << " too late in " << element.name);
      last = std::max(last, place);
    }
  }
  for (const auto& child : element.children) hold_order(child);
}

int number(std::string_view text) { return std::stoi("0" + std::string(text)); }

/// Every row fills the grid, every cell has its width and ends with a paragraph.
void hold_table(const Xml& table) {
  const auto grid = all(*table.child("w:tblGrid"), "w:gridCol");
  for (const auto* row : all(table, "w:tr")) {
    int columns = 0, width = 0;
    for (const auto* cell : all(*row, "w:tc")) {
      const auto& properties = *cell->child("w:tcPr");
      REQUIRE(properties.child("w:tcW"));
      const auto* span = properties.child("w:gridSpan");
      columns += span ? number(span->attribute("w:val")) : 1;
      width += number(properties.child("w:tcW")->attribute("w:w"));
      CHECK(cell->children.back().name == "w:p");
    }
    CHECK(columns == static_cast<int>(grid.size()));
    CHECK(width == number(table.child("w:tblPr")->child("w:tblW")->attribute("w:w")));
  }
}

std::set<std::string> values(const Xml& root, const char* element, const char* attribute) {
  std::set<std::string> found;
  for (const auto* one : all(root, element)) found.emplace(one->attribute(attribute));
  return found;
}

void hold(const std::string& bytes) {
  for (const auto& [name, text] : parts_of(bytes)) {
    INFO(name);
    hold_order(tree_of(bytes, name));
  }
  const auto document = tree_of(bytes, "word/document.xml");
  for (const auto* table : all(document, "w:tbl")) hold_table(*table);
  const auto ids = values(tree_of(bytes, "word/_rels/document.xml.rels"), "Relationship", "Id");
  for (const char* element : {"w:hyperlink", "w:headerReference"})
    for (const auto& id : values(document, element, "r:id")) CHECK(ids.contains(id));
  const auto styles = values(tree_of(bytes, "word/styles.xml"), "w:style", "w:styleId");
  for (const char* element : {"w:pStyle", "w:rStyle", "w:tblStyle"})
    for (const auto& id : values(document, element, "w:val"))
      CHECK_MESSAGE(styles.contains(id), id);
  for (const auto& name : values(tree_of(bytes, "word/styles.xml"), "w:name", "w:val"))
    CHECK_MESSAGE(name.find(',') == name.npos, name);  // what follows a comma is an alias
  const auto lists = values(tree_of(bytes, "word/numbering.xml"), "w:num", "w:numId");
  for (const auto& id : values(document, "w:numId", "w:val")) CHECK(lists.contains(id));
}

}  // namespace

TEST_CASE("docx: every element stands where Word wants it") {
  hold(docx_of(letter_of(kLetter)));
  hold(docx_of(letter_of(kLetter), {.final = true}));
  hold(rendered("docx", kLetter));
  hold(docx_of({}));
}

TEST_CASE("docx: hostile texts break nothing") {
  for (const auto& text : hostile_texts()) hold(docx_of(report_saying(text)));
}

TEST_CASE("docx: every part has a type, every relation leads to a part") {
  const auto bytes = docx_of(letter_of(kLetter));
  const auto parts = parts_of(bytes);
  const auto types = values(tree_of(bytes, "[Content_Types].xml"), "Override", "PartName");
  for (const auto& [name, text] : parts) {
    const bool by_ending = name.ends_with(".rels") || name == "[Content_Types].xml";
    CHECK_MESSAGE((by_ending || types.contains("/" + name)), name);
  }
  for (const auto& name : types) CHECK(parts.contains(name.substr(1)));
  const auto relations = tree_of(bytes, "word/_rels/document.xml.rels");
  for (const auto* one : all(relations, "Relationship")) {
    const std::string target(one->attribute("Target"));
    const bool outside = one->attribute("TargetMode") == "External";
    CHECK_MESSAGE((outside || parts.contains("word/" + target)), target);
  }
}

TEST_CASE("docx: two tables never touch, and the last thing before the section is a paragraph") {
  const auto document = tree_of(docx_of(letter_of(kLetter)), "word/document.xml");
  const auto& body = document.children.front().children;
  for (size_t i = 1; i < body.size(); ++i)
    if (body[i - 1].name == "w:tbl") CHECK(body[i].name == "w:p");
  CHECK(body.back().name == "w:sectPr");
}
