// A folder of drafts that people go on writing: what they changed is never overwritten.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "document/document.hpp"

namespace campaign {

struct Draft {
  std::string name;       ///< below the folder, without ending: `giay-khen-so/to-trinh`
  std::string extension;  ///< `.docx`
  std::string bytes;
  std::string content;         ///< what it says, without the day and the state of the data
  Properties properties = {};  ///< how it was made, where the file itself cannot carry it
};

/// What became of a draft.
enum class DraftFate {
  written,    ///< it is new
  replaced,   ///< nobody had touched the one before
  unchanged,  ///< it says the same
  kept,       ///< somebody edited it, and there is nothing new for it
  beside,     ///< somebody edited it: the new one stands beside it, until somebody removes it
};

struct Drafted {
  DraftFate fate = DraftFate::written;
  std::string path;    ///< below the folder
  std::string edited;  ///< the file that somebody edited; empty when nobody did
};

/// What was drafted is remembered in `.campaign-drafts` in the folder, a line a file: the digest of
/// its bytes, that of what it says, and its path; then, set in, the properties of how it was made.
/// A file with other bytes was edited; so was one that the list does not know, since nothing says
/// otherwise.
class DraftFolder {
 public:
  /// Without `writes` everything is found out and nothing is written.
  DraftFolder(std::filesystem::path folder, bool writes);

  Drafted put(const Draft& draft);
  /// Drafts of earlier runs that are still there and nothing asks for any more: those that stand
  /// beside one put in this run, and, when that was `everything`, all that were not put.
  std::vector<std::string> left(bool everything) const;
  /// How the draft at a path below the folder was made; empty when nobody knows.
  Properties properties(const std::string& path) const;
  /// Writes the list; call it even when a file could not be written.
  void remember() const;

 private:
  struct Known {
    std::string bytes;    ///< digest; `-` for a file that was not drafted here
    std::string content;  ///< digest of the newest draft for it, there or beside it
    bool seen = false;
    Properties properties = {};
  };

  std::string digest_at(const std::string& path) const;
  const Known* drafted(const Draft& draft, const std::string& bytes) const;
  bool beside_one_put(const std::string& path) const;
  void write(const std::string& path, const Draft& draft);
  Drafted put_edited(const std::string& edited, const Draft& draft);
  Drafted put_beside(const std::string& edited, const Draft& draft);

  std::filesystem::path folder_;
  bool writes_ = true;
  std::map<std::string, Known> known_ = {};
};

/// How a draft of a form without properties was made, as its folder or one above it remembers;
/// empty when none does.
Properties remembered_properties(const std::filesystem::path& draft);

}  // namespace campaign
