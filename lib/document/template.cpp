// Parses a template, and fills or checks it by a walk over a view.
#include "document/template.hpp"

#include <utility>

#include "document/front_matter.hpp"
#include "document/template_walk.hpp"

namespace campaign {

Template::Template(std::string path, std::string text)
    : Template(SourceFile(std::move(path), std::move(text))) {}

Template::Template(SourceFile source) : source_(std::move(source)) {
  check_blocks(source_, problems_);
  tags_ = scan_tags(source_, problems_);
}

std::string fill(const Template& page, const Value& view, const FillOptions& options,
                 Diagnostics& diagnostics) {
  const size_t errors_before = diagnostics.errors();
  TemplateWalker walker(view, options, diagnostics);
  walker.page(page, page.source().text().size());
  return diagnostics.errors() > errors_before ? std::string() : std::move(walker).text();
}

void check_page(const Template& page, const Value& view, FillOptions options,
                Diagnostics& diagnostics) {
  options.most_tags = kMostTagsChecked;
  fill(page, specimen(view), options, diagnostics);
}

void check_tags(const std::vector<Tag>& tags, const Value& view, const TemplateWords* words,
                Diagnostics& diagnostics) {
  const FillOptions options{.words = words, .most_tags = kMostTagsChecked};
  const auto one_of_each = specimen(view);
  TemplateWalker(one_of_each, options, diagnostics).names(tags);
}

}  // namespace campaign
