// Writes tables as HTML, with a label of their own and heads over several columns.
#pragma once

#include <map>
#include <string>

#include "document/document.hpp"

namespace campaign::render {

/// What must be unique on a page.
struct HtmlPage {
  int charts = 0;
  std::map<std::string, int> ids = {};     ///< how often each was wanted
  std::map<std::string, int> labels = {};  ///< of tables, likewise
};

/// A table without a head only lays out its cells, and does not scroll.
std::string table_html(const Table& table, const std::string& heading, HtmlPage& page);

}  // namespace campaign::render
