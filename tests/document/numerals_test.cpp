// Numbers in Vietnamese words.
#include "document/numerals.hpp"

#include <doctest/doctest.h>

using namespace campaign;

TEST_CASE("small numbers") {
  CHECK(in_words(0) == "không");
  CHECK(in_words(1) == "một");
  CHECK(in_words(5) == "năm");
  CHECK(in_words(10) == "mười");
  CHECK(in_words(11) == "mười một");
  CHECK(in_words(14) == "mười bốn");
  CHECK(in_words(15) == "mười lăm");
  CHECK(in_words(20) == "hai mươi");
  CHECK(in_words(21) == "hai mươi mốt");
  CHECK(in_words(24) == "hai mươi tư");
  CHECK(in_words(25) == "hai mươi lăm");
  CHECK(in_words(-15) == "âm mười lăm");
}

TEST_CASE("hundreds") {
  CHECK(in_words(100) == "một trăm");
  CHECK(in_words(101) == "một trăm lẻ một");
  CHECK(in_words(104) == "một trăm lẻ bốn");
  CHECK(in_words(105) == "một trăm lẻ năm");
  CHECK(in_words(110) == "một trăm mười");
  CHECK(in_words(115) == "một trăm mười lăm");
  CHECK(in_words(555) == "năm trăm năm mươi lăm");
}

TEST_CASE("what stands behind a group of digits is read whole") {
  CHECK(in_words(1000) == "một nghìn");
  CHECK(in_words(1001) == "một nghìn không trăm lẻ một");
  CHECK(in_words(1050000) == "một triệu không trăm năm mươi nghìn");
  CHECK(in_words(10005) == "mười nghìn không trăm lẻ năm");
  CHECK(in_words(1000015) == "một triệu không trăm mười lăm");
  CHECK(in_words(1005000000) == "một tỷ không trăm lẻ năm triệu");
}

TEST_CASE("sums of money") {
  CHECK(in_words(450000) == "bốn trăm năm mươi nghìn");
  CHECK(in_words(1490000) == "một triệu bốn trăm chín mươi nghìn");
  CHECK(in_words(2235000) == "hai triệu hai trăm ba mươi lăm nghìn");
  CHECK(in_words(44700000) == "bốn mươi tư triệu bảy trăm nghìn");
  CHECK(in_words(1000000000) == "một tỷ");
  CHECK(in_words(1234567890123) ==
        "một nghìn hai trăm ba mươi tư tỷ năm trăm sáu mươi bảy triệu tám trăm chín mươi nghìn "
        "một trăm hai mươi ba");
}
