// A file with a list of people as the editor sees it, its values and its comments.
#include "edit/parsed_file.hpp"

#include "yaml/comments.hpp"

namespace campaign::testing {

std::string ParsedFile::problem() const {
  for (const auto& one : problems.list())
    if (one.check.severity == Severity::error) return one.message.text(Language::english);
  return {};
}

yaml::View ParsedFile::list() const {
  const auto root = document.root();
  return root && root.kind() == yaml::Kind::mapping ? field_of(root, "people") : yaml::View();
}

std::vector<yaml::View> ParsedFile::entries() const {
  std::vector<yaml::View> found;
  if (const auto all = list())
    for (auto one = all.first_child(); one; one = one.next()) found.push_back(one);
  return found;
}

std::string ParsedFile::edited_by(const TextEdit& edit) const {
  return text.substr(0, text.size() - source.text().size()) + edited(source.text(), {edit});
}

std::string value_text(yaml::View node) {
  if (!node || node.kind() == yaml::Kind::null) return "~";
  // A text in lines at the very end of a file without a line end gets one when something follows.
  if (node.kind() == yaml::Kind::scalar) {
    const auto text = node.text();
    return "<" + std::string(text.substr(0, text.find_last_not_of('\n') + 1)) + ">";
  }
  std::string text;
  for (auto one = node.first_child(); one; one = one.next()) text += value_text(one) + ",";
  return (node.kind() == yaml::Kind::mapping ? "{" : "[") + text + "}";
}

Values values_of(const ParsedFile& file) {
  Values values;
  for (auto key = file.document.root().first_child(); key; key = key.next().next())
    if (key.text() != "people")
      values.sections.push_back(std::string(key.text()) + value_text(key.next()));
  for (const auto one : file.entries()) values.entries.push_back(value_text(one));
  return values;
}

std::vector<std::string> comments_of(const ParsedFile& file) {
  std::vector<std::string> texts;
  for (const auto& one : yaml::comments(file.document))
    texts.emplace_back(file.source.text().substr(one.offset, one.length));
  return texts;
}

}  // namespace campaign::testing
