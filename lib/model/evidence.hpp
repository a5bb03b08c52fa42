// Evidence is either a file of the campaign or a document that is only cited.
#pragma once

#include <string>
#include <string_view>

namespace campaign {

/// `evidence/báo cáo tháng 9.pdf` or `bc-12.pdf`; not `QĐ 123/QĐ-UBND` and not an address on the
/// web.
bool names_a_file(std::string_view text);

}  // namespace campaign
