// Makes ids unique again that a Word file may have once only and that filling has repeated.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "ooxml/package.hpp"
#include "ooxml/xml.hpp"

namespace campaign::form {

/// For all parts of one file. The first of equal ids stays. Later bookmarks and comment marks are
/// removed; shapes, content controls, permissions, tracked changes and notes get new ids.
class Identities {
 public:
  void renew(Xml::Nodes& part);
  /// Adds a copy of a footnote or endnote for each reference that was repeated.
  void copy_notes(std::vector<PackagePart>& parts) const;

 private:
  struct NoteCopy {
    std::string reference;  ///< `w:footnoteReference`
    std::string from;
    std::string to;
  };

  void element(Xml& node, std::string_view parent);
  bool is_first(std::string_view kind, std::string_view id);
  void renew(Xml& node, std::string_view attribute, std::string_view kind,
             const std::string& before = {});
  void renew_shape(Xml& node);
  void renew_permission(Xml& node);
  void renew_note(Xml& node);

  std::set<std::string> known_ = {};  ///< kind and id, in the part at hand
  std::map<std::string, std::string> shapes_ = {}, permissions_ = {};  ///< new ids by the old
  std::vector<NoteCopy> notes_ = {};
  int next_ = 100'000;
  int next_note_ = 1'000;
};

}  // namespace campaign::form
