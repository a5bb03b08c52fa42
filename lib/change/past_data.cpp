// The campaign as its files stood before: read from texts that need not lie on the disk.
#include "change/past_data.hpp"

#include "load/built_in_law.hpp"
#include "load/load.hpp"
#include "load/rule_packs.hpp"
#include "system/world_error.hpp"

namespace campaign {

namespace fs = std::filesystem;

PastData::PastData(const fs::path& root, KeptFiles files,
                   const std::function<std::string(const fs::path&)>& shown)
    : files_(in_place_of_disk(std::move(files))),
      sources_(read_source_files(root, shown, files_)),
      campaign_(load(std::move(sources_.texts), diagnostics_)) {
  const auto pack = [&](const std::string& id) -> std::optional<PackFile> {
    const auto own = files_.texts.find(rule_pack_file(root, id));
    return own == files_.texts.end() ? built_in_pack(id) : PackFile{shown(own->first), own->second};
  };
  load_rule_packs(campaign_, pack, rule_packs_, diagnostics_);
  evaluation_.emplace(campaign_, built_in_law, diagnostics_);
  diagnostics_.remove_if(
      [](const Diagnostic& one) { return one.check.severity != Severity::error; });
  diagnostics_.sort();
}

std::optional<fs::path> PastData::path_of(const SourceFile& file) const {
  for (const auto& one : sources_.read)
    if (&one.file == &file) return one.path;
  return std::nullopt;
}

std::unique_ptr<PastData> readable_data(const fs::path& root, const Revision& revision) {
  try {
    auto data = std::make_unique<PastData>(root, files_at(root, revision.commit),
                                           [](const fs::path& file) { return file.string(); });
    const bool is_whole = data->diagnostics().errors() == 0 && data->evaluation().campaign.plan;
    return is_whole ? std::move(data) : nullptr;
  } catch (const WorldError&) {
    return nullptr;
  }
}

}  // namespace campaign
