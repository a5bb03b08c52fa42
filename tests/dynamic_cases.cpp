// Test cases made of files: one doctest case for each transcript and each faulty file.
#include "dynamic_cases.hpp"

#include <doctest/doctest.h>

#include <list>

namespace campaign::testing {

void register_case(std::string name, const std::filesystem::path& file, void (*function)()) {
  static std::list<std::string> names;  // doctest keeps the pointers
  names.push_back(std::move(name));
  doctest::detail::TestCase test_case(function, file.c_str(), 1, doctest::detail::TestSuite());
  doctest::detail::regTest(test_case * names.back().c_str());
}

const char* current_file() { return doctest::getContextOptions()->currentTest->m_file.c_str(); }

}  // namespace campaign::testing
