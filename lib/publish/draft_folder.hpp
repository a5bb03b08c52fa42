// Writes drafts into a folder without overwriting edited files.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "system/file_changes.hpp"

namespace campaign {

struct Draft {
  std::string name;       ///< relative path without extension: `giay-khen-so/to-trinh`
  std::string extension;  ///< `.docx`
  std::string bytes;
  std::string content;         ///< what counts as content: without date and version of the data
  Properties properties = {};  ///< its DraftRecord, for formats that cannot store it
};

/// The properties of what is no draft of a proposal but a report: `left` does not ask for it.
inline const Properties kReport = {{"campaign.report", "yes"}};
/// Of a file of a site.
inline const Properties kSiteFile = {{"campaign.site", "yes"}};

enum class DraftFate {
  written,    ///< the file is new
  replaced,   ///< the old file had not been edited
  unchanged,  ///< the content is the same
  kept,       ///< the file was edited, and the draft has no new content
  beside,     ///< the file was edited; the draft was written to an alternative, `to-trinh.moi.docx`
};

struct Drafted {
  DraftFate fate = DraftFate::written;
  std::string path;    ///< relative to the folder
  std::string edited;  ///< the edited file; empty when there is none
};

/// Drafts are recorded in `.campaign-drafts` in the folder, one line per file: the digest of its
/// bytes, the digest of its content, and its path; then its properties, indented. A file with other
/// bytes counts as edited, and so does a file without a record.
class DraftFolder {
 public:
  /// Without `writes`, results are computed but nothing is written.
  DraftFolder(std::filesystem::path folder, bool writes);

  /// From now on `put` and `write` write nothing, so that files of several folders can change
  /// together: first `record_held` of each folder, then what is `held`.
  void hold() { holds_ = true; }
  std::vector<FileChange> held() const;  ///< with the records, where there are none yet
  void record_held() const;

  /// The name of the file of records.
  static std::string_view list_name();
  /// Whether records can be added: in a shared folder the file may be somebody else's.
  bool can_record() const;
  Drafted put(const Draft& draft);
  /// Writes a draft over whatever stands at the path.
  void write(const std::string& path, const Draft& draft);
  /// Obsolete drafts of earlier runs that still exist: alternatives to files put in this run, and,
  /// if `everything` was put, all other files.
  std::vector<std::string> left(bool everything) const;
  /// The files recorded with these properties that are still there.
  std::vector<std::string> paths_with(const Properties& properties) const;
  /// The recorded properties of a file; empty when there is no record. `path`: relative.
  Properties properties(const std::string& path) const;
  /// Whether a file here was written by this program and has been edited since; `nullopt` when
  /// there is no record of it.
  std::optional<bool> is_edited(const std::string& path) const;
  /// Writes the records without those of drafts that are gone; to be called even when a file could
  /// not be written.
  void remember() const;

 private:
  struct Known {
    std::string bytes;    ///< digest; `-` for a file that was not drafted here
    std::string content;  ///< digest of its newest draft, in the file or an alternative
    bool seen = false;
    Properties properties = {};
  };

  std::string digest_at(const std::string& path) const;
  const Known* drafted(const Draft& draft, const std::string& bytes) const;
  bool beside_one_put(const std::string& path) const;
  static std::string record(const std::string& path, const Known& known);
  Drafted put_edited(const std::string& edited, const Draft& draft);
  Drafted put_beside(const std::string& edited, const Draft& draft);

  std::filesystem::path folder_;
  bool writes_ = true;
  bool holds_ = false;
  std::vector<FileChange> files_held_ = {};
  std::string records_held_ = {};
  std::map<std::string, Known> known_ = {};
  std::multimap<std::string, Known> earlier_ = {};  ///< older records of a file, by path
};

/// The properties of a draft recorded in its folder or the nearest folder above it with records;
/// empty when there are none.
Properties remembered_properties(const std::filesystem::path& draft);

}  // namespace campaign
