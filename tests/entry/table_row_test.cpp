// Rows of sums in tables of offices, which are nobody's.
#include "entry/table_row.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace campaign;

TEST_CASE("sums of all and of a part are no names, and names that look like them are") {
  for (const auto* sum : {"Tổng cộng", "Cộng", "Cộng khoa Nội", "Tổng cộng toàn trường",
                          "Tổng số: 25 người", "TỔNG PHÒNG KẾ HOẠCH", "Trung bình Văn phòng",
                          "Tong cong khoa Noi", "Bình quân các đơn vị"})
    CHECK_MESSAGE(is_sum(sum), std::string(sum));
  for (const auto* name : {"Cộng Thị Hoa", "Tống Toàn", "Tống Ban", "Tống Văn Cộng"})
    CHECK_MESSAGE(!is_sum(name), std::string(name));
}
