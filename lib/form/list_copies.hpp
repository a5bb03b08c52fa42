// Numbered lists of a Word file that begin anew in each copy of a repeated part.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "ooxml/package.hpp"
#include "ooxml/xml.hpp"

namespace campaign::form {

class ListCopies {
 public:
  explicit ListCopies(const std::vector<PackagePart>& parts);

  /// Gives the lists in a copy of a repeated part numbers of their own. The list with an item of
  /// which the part begins goes on counting: there the copies are the items.
  void begin_anew(Xml::Nodes& nodes, size_t first);
  /// Adds the new lists to the part with numberings.
  void write(std::vector<PackagePart>& parts) const;

 private:
  void renew(Xml& node, const std::string& counted_on, std::map<std::string, std::string>& of_copy);

  int next_ = 0;                                     ///< 0: the file has no numberings
  std::map<std::string, std::string> origins_ = {};  ///< of new lists, by their ids
};

}  // namespace campaign::form
