// Reads a workbook back, as far as tests need: its parts, its names, and the cells of a sheet.
#include "render/workbook.hpp"

#include <cstdio>
#include <stdexcept>

#include "base/text.hpp"
#include "temporary_folder.hpp"

namespace campaign::test {
namespace {

/// Every element of a name with its own tag: `<c r="A1"><v>1</v></c>`.
std::vector<std::string> whole_elements(const std::string& xml, const std::string& name) {
  std::vector<std::string> found;
  for (size_t at = 0; (at = xml.find("<" + name, at)) != std::string::npos;) {
    const char next = xml[at + name.size() + 1];
    const size_t tag_end = xml.find('>', at);
    if (next != ' ' && next != '>' && next != '/') {
      at = tag_end;
      continue;
    }
    const std::string close = "</" + name + ">";
    const bool empty = xml[tag_end - 1] == '/';
    const size_t end = empty ? tag_end + 1 : xml.find(close, at) + close.size();
    found.push_back(xml.substr(at, end - at));
    at = end;
  }
  return found;
}

std::vector<std::string> number_formats(const std::string& styles) {
  std::map<std::string, std::string> codes;
  for (const auto& one : whole_elements(styles, "numFmt"))
    codes[attribute(one, "numFmtId")] = without_entities(attribute(one, "formatCode"));
  std::vector<std::string> formats;
  for (const auto& one : whole_elements(elements(styles, "cellXfs").at(0), "xf"))
    formats.push_back(codes[attribute(one, "numFmtId")]);
  return formats;
}

std::vector<std::string> shared_texts(const std::string& xml) {
  std::vector<std::string> texts;
  for (const auto& one : elements(xml, "si")) {
    const auto inside = elements(one, "t");
    texts.push_back(inside.empty() ? "" : without_entities(inside[0]));
  }
  return texts;
}

}  // namespace

std::string part_of(const std::string& package, const std::string& name) {
  const testing::TemporaryFolder folder;
  const auto path = folder.write("package.zip", package);
  const std::string command = "unzip -p '" + path.string() + "' '" + name + "' 2>/dev/null";
  FILE* pipe = ::popen(command.c_str(), "r");
  if (!pipe) throw std::runtime_error("cannot run unzip");
  std::string bytes;
  char buffer[4096];
  for (size_t count; (count = std::fread(buffer, 1, sizeof buffer, pipe)) > 0;)
    bytes.append(buffer, count);
  ::pclose(pipe);
  return bytes;
}

std::map<std::string, WorkbookCell> cells_of(const std::string& workbook, int sheet) {
  const auto xml = part_of(workbook, "xl/worksheets/sheet" + std::to_string(sheet) + ".xml");
  const auto texts = shared_texts(part_of(workbook, "xl/sharedStrings.xml"));
  const auto formats = number_formats(part_of(workbook, "xl/styles.xml"));
  std::map<std::string, WorkbookCell> cells;
  for (const auto& one : whole_elements(xml, "c")) {
    const auto value = elements(one, "v");
    if (value.empty()) continue;
    const bool is_text = attribute(one, "t") == "s";
    const auto style = attribute(one, "s");
    cells[attribute(one, "r")] = {is_text ? texts.at(std::stoul(value[0])) : value[0], is_text,
                                  style.empty() ? "" : formats.at(std::stoul(style))};
  }
  return cells;
}

std::vector<std::string> sheet_names(const std::string& workbook) {
  std::vector<std::string> names;
  for (const auto& one : whole_elements(part_of(workbook, "xl/workbook.xml"), "sheet"))
    names.push_back(without_entities(attribute(one, "name")));
  return names;
}

std::vector<std::string> elements(const std::string& xml, const std::string& name) {
  std::vector<std::string> found;
  for (const auto& whole : whole_elements(xml, name)) {
    const size_t start = whole.find('>') + 1;
    const size_t end = whole.rfind("</");
    found.push_back(end == std::string::npos || end < start ? ""
                                                            : whole.substr(start, end - start));
  }
  return found;
}

std::string attribute(const std::string& xml, const std::string& name) {
  const std::string tag = xml.substr(0, xml.find('>'));
  const size_t at = tag.find(" " + name + "=\"");
  if (at == std::string::npos) return {};
  const size_t start = at + name.size() + 3;
  return tag.substr(start, tag.find('"', start) - start);
}

std::string without_entities(std::string xml) {
  const std::pair<const char*, const char*> entities[] = {
      {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&apos;", "'"}, {"&amp;", "&"}};
  for (const auto& [entity, character] : entities) xml = replace_all(xml, entity, character);
  return xml;
}

}  // namespace campaign::test
