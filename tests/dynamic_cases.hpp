// Test cases made of files: one doctest case for each transcript and each faulty file.
#pragma once

#include <filesystem>
#include <string>

namespace campaign::testing {

/// Adds a test case that runs `function`, which asks current_file() what to work on.
void register_case(std::string name, const std::filesystem::path& file, void (*function)());

/// The file of the test case that is running; it stays there to the end.
const char* current_file();

}  // namespace campaign::testing
