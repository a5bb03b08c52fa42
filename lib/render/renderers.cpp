// Every form a report can take, by name: the list made of `renderers.def`.
#include "render/renderers.hpp"

#include <algorithm>

#include "base/registry.hpp"

namespace campaign {
namespace {

template <class Predicate>
const Renderer* first(Predicate wanted) {
  const auto& all = renderers();
  const auto found = std::find_if(all.begin(), all.end(), wanted);
  return found == all.end() ? nullptr : &*found;
}

}  // namespace

const std::vector<Renderer>& renderers() {
  static const std::vector<Renderer> list = {
#define ENTRY(name, extension, summary) {user_name<#name>, extension, summary, render::name},
#include "render/renderers.def"
  };
  return list;
}

const Renderer* find_renderer(std::string_view name) {
  return first([&](const Renderer& one) { return one.name == name; });
}

const Renderer* find_renderer_by_extension(std::string_view extension) {
  return first([&](const Renderer& one) { return one.extension == extension; });
}

}  // namespace campaign
