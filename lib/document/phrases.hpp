// Vietnamese phrases that renderers add to a document.
#pragma once

#include <string_view>

namespace campaign::phrases {

/// Before a number of places gained or lost.
inline constexpr const char* up = "▲";
inline constexpr const char* down = "▼";
constexpr bool is_change(std::string_view text) {
  return text.starts_with(up) || text.starts_with(down);
}

inline constexpr const char* navigation = "Các trang";
inline constexpr const char* skip_navigation = "Đến nội dung của trang";
inline constexpr const char* draft = "DỰ THẢO";
inline constexpr const char* chart_figures = "Số liệu của biểu đồ";
inline constexpr const char* target = "Chỉ tiêu";
inline constexpr const char* target_sentence = " Chỉ tiêu: {}.";
inline constexpr const char* target_small = "chỉ tiêu: ";
inline constexpr const char* target_line = "vạch đỏ: ";
inline constexpr const char* darker_is_more = "ô càng đậm, số càng cao";
inline constexpr const char* unit_of_measure = "Đơn vị tính: ";
inline constexpr const char* blank_is_missing = "Ô trống: chưa có số liệu.";
inline constexpr const char* line_chart = "Biểu đồ đường";
inline constexpr const char* bar_chart = "Biểu đồ thanh";
inline constexpr const char* chart_size = "{}: {} mục, {} dãy số liệu.";  ///< kind, names, series
inline constexpr const char* figures_in_table = " Số liệu ở bảng kèm theo.";
inline constexpr const char* spark_scale = "; ▁ là {}, █ là {}";  ///< the lowest, the highest

// Sheet names and column headings of workbooks.
inline constexpr const char* sheet = "Bảng";
inline constexpr const char* notes_sheet = "Chú thích";
inline constexpr const char* origin_sheet = "Nguồn";
inline constexpr const char* remarks_sheet = "Ghi chú";
inline constexpr const char* note_number = "Số";
inline constexpr const char* note = "Chú thích";
inline constexpr const char* item = "Mục";
inline constexpr const char* content = "Nội dung";

}  // namespace campaign::phrases
