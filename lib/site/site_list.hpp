// The pages of a site, in the order in which they are made.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "report/site_views.hpp"

namespace campaign {

struct SitePage {
  std::string address;    ///< from the front page: `ky/2021-10.html`
  std::string_view page;  ///< its template
  std::function<Value()> view;
};

/// The scope must outlive them.
std::vector<SitePage> pages_of_site(const SiteScope& scope);

}  // namespace campaign
