// The requests that need the campaign: the functions declared by `requests.def`.
#include "lsp/requests.hpp"

namespace campaign::lsp {

Answer find_request([[maybe_unused]] std::string_view asked) {
#define ENTRY(name, method) \
  if (asked == (method)) return name;
#include "lsp/requests.def"
  return nullptr;
}

}  // namespace campaign::lsp
