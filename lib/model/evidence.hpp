// Evidence is either a file of the campaign or a document that is only cited.
#pragma once

#include <string>
#include <string_view>

namespace campaign {

/// What a path leads to, from the campaign's root.
struct FoundFile {
  enum class Place { there, missing, outside };
  Place place = Place::missing;
  std::string similar = {};  ///< for a missing one: the only path that it is likely to mean
};

/// `evidence/báo cáo tháng 9.pdf` or `bc-12.pdf`; not `QĐ 123/QĐ-UBND` or `5432/UBND.VX`, and not
/// an address on the web.
bool names_a_file(std::string_view text);

}  // namespace campaign
