// How the words of an office's table are meant, where they are not those of the campaign.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "model/index.hpp"
#include "table/table.hpp"

namespace campaign {

/// A file of two mappings, both optional: `columns: {"Điểm CM": nhiem-vu, "Ghi chú": ignore}` and
/// `subjects: {"Ng. Văn An": nguyen-van-an}`.
struct ImportMap {
  std::map<std::string, std::string> columns = {};   ///< by import_key() of the head
  std::map<std::string, std::string> subjects = {};  ///< by import_key() of the name
  std::vector<std::string> heads = {};               ///< of `columns`, as they are written
};

/// The word for a column that is passed over.
inline constexpr std::string_view kIgnoredColumn = "ignore";
/// The words for columns that say who is meant.
inline constexpr std::string_view kSubjectColumns[] = {"id", "name", "unit", "name.family",
                                                       "name.given"};

/// Equal for texts that differ in case, in blanks, or in the place of a tone mark.
std::string import_key(std::string_view text);

/// "the column "Email" is not known". `meant`: a suggestion, or empty.
Message unknown_column(const std::string& head, const Message& meant);

/// A map to begin with, which passes these columns over, behind what columns may mean.
std::string map_to_begin_with(const std::vector<std::string>& heads,
                              const std::vector<std::string>& columns, Language language);

/// What looks like the heads of a table without any that is known: the first row of texts.
std::vector<std::string> heads_perhaps(const CellTable& table);

/// The heads of the map that stand in none of the tables.
std::vector<std::string> heads_not_found(const ImportMap& map,
                                         const std::vector<CellTable>& tables);

/// What the columns of a table of scores may mean: criteria, bonuses and penalties of the day.
std::vector<std::string> columns_of_scores(const Campaign& campaign, const Date& day);

/// Reports columns that mean none of `columns`, and who is nobody.
ImportMap read_import_map(const SourceFile& source, const Index& index,
                          const std::vector<std::string>& columns, Diagnostics& diagnostics);

}  // namespace campaign
