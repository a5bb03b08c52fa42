// Recognises the places of a Word file that filling does not reach, and names them.
#include "form/unfilled_place.hpp"

namespace campaign::form {

bool is_hidden(Place place) {
  return place == Place::comments || place == Place::alternative_text ||
         place == Place::deleted_text || place == Place::setting || place == Place::properties;
}

Message place_label(Place place) {
  switch (place) {
    case Place::field_code:
      return tr("field code");
    case Place::deleted_text:
      return tr("deleted text");
    case Place::equation:
      return tr("equation");
    case Place::link_target:
      return tr("target of a link");
    case Place::alternative_text:
      return tr("alternative text");
    case Place::tooltip:
      return tr("tooltip");
    case Place::setting:
      return tr("a setting");
    case Place::links:
      return tr("links");
    case Place::comments:
      return tr("comments");
    case Place::chart:
      return tr("chart");
    case Place::diagram:
      return tr("diagram");
    case Place::properties:
      return tr("properties of the file");
    case Place::paragraph:
    case Place::other_part:
      break;
  }
  return {};
}

Place place_of_text(const Xml& node) {
  if (node.is("w:instrText") || node.is("w:delInstrText")) return Place::field_code;
  if (node.is("w:delText")) return Place::deleted_text;
  return node.is("m:t") ? Place::equation : Place::paragraph;
}

Place place_of_attribute(std::string_view name) {
  if (name == "w:instr") return Place::field_code;
  if (name == "Target") return Place::link_target;
  if (name == "descr" || name == "title" || name == "alt") return Place::alternative_text;
  return name == "w:tooltip" ? Place::tooltip : Place::setting;
}

Place place_of_part(std::string_view name) {
  if (name.ends_with(".rels")) return Place::links;
  if (name.find("comments") != name.npos) return Place::comments;
  if (name.find("/charts/") != name.npos) return Place::chart;
  if (name.find("/diagrams/") != name.npos) return Place::diagram;
  return name.starts_with("docProps/") ? Place::properties : Place::other_part;
}

}  // namespace campaign::form
