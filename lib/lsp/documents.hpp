// The texts that an editor has open, as they stand there: saved or not.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>

#include "base/value.hpp"

namespace campaign::lsp {

struct OpenDocument {
  std::string uri = {};  ///< as the editor writes it
  std::string text = {};
  std::optional<int64_t> version = {};
  std::optional<int64_t> typed_line = {};  ///< where the last change was, until it is saved
};

class Documents {
 public:
  // Each takes the parameters of the notification of its name; throws a RequestError.
  void open(const Value& params);
  void change(const Value& params);
  void save(const Value& params);
  void close(const Value& params);

  /// Null for a file that is not open.
  const OpenDocument* find(const std::filesystem::path& path) const;
  /// By their paths without links; what is no file on this machine is not among them.
  const std::map<std::filesystem::path, OpenDocument>& all() const { return by_path_; }

 private:
  std::map<std::filesystem::path, OpenDocument> by_path_ = {};
};

/// The path without links; nullopt for what is no file.
std::optional<std::filesystem::path> document_path(const std::string& uri);

}  // namespace campaign::lsp
