// Texts as values of the YAML subset.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace campaign {

/// As it is where it reads back the same beside others in brackets, else in quotes.
std::string yaml_value(std::string_view text);

/// `[a, b]`, each as yaml_value().
std::string yaml_list(const std::vector<std::string>& texts);

}  // namespace campaign
