// Where nodes stand in their text, and how new entries are written.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "yaml/tree.hpp"

namespace campaign {

/// Keys and their values as YAML, in the order in which they are written.
using NewFields = std::vector<std::pair<std::string, std::string>>;

std::string_view source_of(yaml::View node);
size_t begin_of(yaml::View node);
size_t end_of(yaml::View node);
char first_byte(yaml::View node);
bool is_flow(yaml::View node);

/// As the lines of the text end.
std::string line_end(std::string_view text);
std::string blanks(size_t count);

yaml::View last_of(yaml::View parent);

/// `{id: an, name: Nguyễn Văn An}`
std::string flow_mapping(const NewFields& fields);

/// One key a line, behind so many blanks; the first stands behind a dash.
std::string block_mapping(const NewFields& fields, size_t indent, const std::string& end);

}  // namespace campaign
