// Fenced blocks with a meaning of their own: parts of a letter, page breaks and charts.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/shown_values.hpp"

namespace campaign {

/// Parses a fenced block by its info string: `letterhead`, `title`, `addressees`, `signature`,
/// `provenance`, `centred`, `remark`, `tiles` (the content is the Markdown of that part), `new-page
/// [landscape]`, and `chart bar`, `chart grouped-bar` or `chart line`: optional lines `title: …`,
/// `measure: …`, `target: …` and `small: true`, a blank line, and a Markdown table. `nullopt` for
/// plain code.
/// `placed-page` is described in `placed_page.hpp`.
/// `values`: resolves the value marks in the text; may be null.
std::optional<Block> fenced_block(std::string_view info, std::string_view text,
                                  const ShownValues* values);

/// Gives a cell its number where a template writes it literally: `90`, `97,5`.
void set_written_figure(Inlines& cell);

/// Whether templates may use the info string; an empty one means plain code.
bool is_known_fence(std::string_view info);
std::vector<std::string> known_fences();

}  // namespace campaign
