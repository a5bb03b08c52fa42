// Where the papers of a dossier belong.
#include "dossier/papers.hpp"

#include <doctest/doctest.h>

using namespace campaign;

TEST_CASE("no two dossiers have the same folder") {
  const AwardForm plain{.id = {AwardFormId{"giay-khen"}, {}}, .title = "Giấy khen"};
  const AwardForm other{.id = {AwardFormId{"giay-khen-don-gian"}, {}}, .title = "Giấy khen khác"};
  CHECK(folder_of({.form = &plain}) == "giay-khen");
  CHECK(folder_of({.form = &plain, .simplified = true}) == "giay-khen_don-gian");
  CHECK(folder_of({.form = &other}) == "giay-khen-don-gian");
  CHECK(folder_of({.form = &plain, .simplified = true, .way = Way::sudden}) ==
        "giay-khen_dot-xuat_don-gian");
}
