// Searching a list, and finding an entity by id or name.
#include "inventory/lists.hpp"

#include <doctest/doctest.h>

#include "inventory/entities.hpp"

using namespace campaign;

namespace {

Value row(const char* id, const char* name) { return Value::Record{{"id", id}, {"name", name}}; }

std::vector<std::string> ids(const std::vector<const Entity*>& entities) {
  std::vector<std::string> list;
  for (const auto* one : entities) list.push_back(one->id);
  return list;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("every word must be in the id or the name, whatever the accents") {
  const Value::List rows = {row("thach-so-phia", "Thạch Sô Phia"), row("do-minh", "Đỗ Minh")};
  CHECK(matching(rows, {}).size() == 2);
  CHECK(matching(rows, {"thach", "PHIA"}) == Value::List{rows[0]});
  CHECK(matching(rows, {"Đỗ"}) == Value::List{rows[1]});
  CHECK(matching(rows, {"do", "phia"}).empty());
}

TEST_CASE("an id goes before a whole name, and a whole name before a part of one") {
  const std::vector<Entity> all = {{"person", "an", "Nguyễn Văn An", {}},
                                   {"person", "an-2", "Trần An", {}},
                                   {"content", "tin-bai", "Tin bài", {}},
                                   {"indicator", "tin-bai", "Số tin bài", {}}};
  CHECK(ids(find_entities(all, "an")) == Ids{"an"});
  CHECK(ids(find_entities(all, "tran an")) == Ids{"an-2"});
  CHECK(ids(find_entities(all, "an tran")) == Ids{"an-2"});
  CHECK(ids(find_entities(all, "van")) == Ids{"an"});
  CHECK(find_entities(all, "tin-bai").size() == 2);
  CHECK(find_entities(all, "indicator:tin-bai").front()->kind == "indicator");
  CHECK(find_entities(all, "tin bài").front()->kind == "content");
  CHECK(find_entities(all, "").empty());
}
