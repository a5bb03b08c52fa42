// The language server: takes the messages of an editor and answers them, until `exit`.
#pragma once

#include <istream>

#include "base/language.hpp"
#include "lsp/session.hpp"

namespace campaign::lsp {

struct ServerWorld {
  std::istream& in;
  std::function<bool(std::string_view bytes)> write;  ///< false when nobody reads any more
  StateReader read;
  std::filesystem::path start = {};  ///< from where the campaign is looked for
  Language language = Language::english;
  std::string_view version = {};  ///< of the program
};

/// Whether the editor ended as it should: `shutdown` before `exit`.
bool serve(const ServerWorld& world);

}  // namespace campaign::lsp
