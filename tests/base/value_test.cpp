// The view: records, lists, and scalars as data.
#include "base/value.hpp"

#include <doctest/doctest.h>

#include <type_traits>

using namespace campaign;

TEST_CASE("a missing value becomes what is put into it") {
  Value record;
  record.set("b", "2");
  record.set("a", true);
  record.set("b", "3");
  REQUIRE(record.find("b"));
  CHECK(*record.find("b")->get<std::string>() == "3");
  CHECK(record.get<Value::Record>()->front().first == "b");
  CHECK(record.find("c") == nullptr);
  CHECK(record.size() == 2);
  Value list;
  list.push(Value());
  CHECK(list.size() == 1);
  CHECK(list.find("a") == nullptr);
}

TEST_CASE("missing, false and an empty list are not there") {
  CHECK_FALSE(Value().truthy());
  CHECK_FALSE(Value(false).truthy());
  CHECK_FALSE(Value(Value::List()).truthy());
  CHECK(Value(true).truthy());
  CHECK(Value("").truthy());
  CHECK(Value::count(0).truthy());
  CHECK(Value(Value::Record()).truthy());
}

TEST_CASE("scalars as data") {
  CHECK(plain(Value()) == "");
  CHECK(plain(true) == "true");
  CHECK(plain(Value::count(1490000)) == "1490000");
  CHECK(plain(Value::points(Points::hundredths(9750))) == "97.5");
  CHECK(plain("Trà Vinh") == "Trà Vinh");
  CHECK(plain(Date{2021, 9, 5}) == "2021-09-05");
  CHECK(plain(*parse_period("2021-Q3")) == "2021-Q3");
  CHECK(plain(Value::List{Value(true)}) == "");
}

TEST_CASE("no number and no pointer turns into a truth") {
  CHECK_FALSE(std::is_constructible_v<Value, int>);
  CHECK_FALSE(std::is_constructible_v<Value, const int*>);
  CHECK(std::is_constructible_v<Value, bool>);
  CHECK(Value("text").get<std::string>() != nullptr);
}
