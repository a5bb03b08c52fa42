// Places of a Word file that filling does not reach.
#pragma once

#include <string_view>

#include "base/message.hpp"
#include "ooxml/xml.hpp"

namespace campaign::form {

/// Where a text stands that filling does not reach.
enum class Place {
  paragraph,  ///< no: filling reaches it
  field_code,
  deleted_text,
  equation,
  link_target,
  alternative_text,
  tooltip,
  setting,
  links,
  comments,
  chart,
  diagram,
  properties,
  other_part,
};

/// Whether a place is not seen on the page.
bool is_hidden(Place place);

/// Empty for paragraphs, and for parts that only their name describes.
Message place_label(Place place);

Place place_of_text(const Xml& node);
Place place_of_attribute(std::string_view name);
Place place_of_part(std::string_view name);

}  // namespace campaign::form
