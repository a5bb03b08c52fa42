// Fenced blocks of a template that are more than code: parts of a letter, new pages and charts.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/shown_values.hpp"

namespace campaign {

/// What the words after the back-quotes mean: `letterhead`, `title`, `addressees`, `signature`,
/// `provenance`, `centred`, `remark` (the Markdown inside is that part), `new-page [landscape]`,
/// and `chart bar`, `chart grouped-bar` or `chart line`: lines `title: …`, `measure: …` and
/// `target: …` when wanted, a blank line, and a Markdown table. Nothing when it is plain code.
/// `values`: what the marks in the text stand for.
std::optional<Block> fenced_block(std::string_view info, std::string_view text,
                                  const ShownValues* values);

/// Templates have no other fences; one without a word is plain code.
bool is_known_fence(std::string_view info);
std::vector<std::string> known_fences();

}  // namespace campaign
