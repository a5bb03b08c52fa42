// Files of random entries in every form of YAML that people write.
#pragma once

#include <random>
#include <string>
#include <vector>

namespace campaign::testing {

/// Writes the section `people` between others; each entry has an id: `p0`, `p1` …
class RandomYaml {
 public:
  explicit RandomYaml(unsigned seed) : random_(seed) {}

  std::string file();
  size_t count() const { return count_; }  ///< of the entries of the last file

 private:
  std::mt19937 random_;
  size_t count_ = 0;

  size_t below(size_t bound) { return random_() % bound; }
  bool maybe(size_t one_in) { return below(one_in) == 0; }
  const char* one_of(const std::vector<const char*>& list) { return list[below(list.size())]; }

  std::string comment(size_t indent);
  std::string comment_behind();
  std::string scalar();
  std::string block_scalar(size_t indent);
  std::string nested(size_t indent);
  std::string id(size_t number);
  std::string flow_entry(size_t number);
  std::string block_entry(size_t number, size_t indent);
  std::string block_list();
  std::string flow_list();
  std::string other_section(const std::string& name);
};

}  // namespace campaign::testing
