// YAML: both readers give the same tree, and every node lies where its parent is.
#include "fuzz/targets.hpp"
#include "yaml/any.hpp"
#include "yaml/parse.hpp"
#include "yaml/plain.hpp"

namespace campaign::fuzz {
namespace {

void hold_places(const yaml::Document& document) {
  const size_t size = document.source().text().size();
  for (const auto& node : document.nodes) {
    hold(node.offset + size_t{node.length} <= size, "a node lies within its file");
    size_t children = 0;
    for (uint32_t at = node.first_child; at != 0; at = document.nodes[at].next, ++children) {
      const auto& child = document.nodes[at];
      hold(child.offset >= node.offset &&
               child.offset + size_t{child.length} <= node.offset + size_t{node.length},
           "a node lies within its parent");
    }
    hold(node.kind != yaml::Kind::mapping || children % 2 == 0, "every key has a value");
  }
}

bool same(const yaml::Node& a, const yaml::Node& b) {
  return a.kind == b.kind && a.quoted == b.quoted && a.offset == b.offset && a.length == b.length &&
         a.first_child == b.first_child && a.next == b.next && a.text == b.text;
}

void hold_same_tree(const SourceFile& source) {
  Diagnostics problems;
  if (!yaml::check_encoding(source, problems)) return;
  yaml::Document fast(source), full(source);
  if (!yaml::read_plain(fast)) return hold(fast.nodes.empty(), "what is given up leaves nothing");
  hold(!yaml::read_any(full, problems) && problems.list().empty(), "the library reads it too");
  hold(std::equal(fast.nodes.begin(), fast.nodes.end(), full.nodes.begin(), full.nodes.end(), same),
       "both readers give the same tree");
}

}  // namespace

void fuzz_yaml(std::string_view bytes) {
  const SourceFile source("a.yaml", std::string(bytes));
  hold_same_tree(source);
  Diagnostics problems;
  const auto document = yaml::parse(source, problems);
  hold(problems.errors() == 0 || !document.root(), "after an error there is no tree");
  hold_places(document);
}

}  // namespace campaign::fuzz
