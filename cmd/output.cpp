// Where a report goes: standard output, a file, or a folder that names the file itself.
#include "output.hpp"

#include <filesystem>

#include "base/files.hpp"
#include "base/language.hpp"
#include "base/spelling.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

std::string no_format(const std::string& name) {
  std::vector<std::string_view> known;
  for (const auto& one : renderers()) known.push_back(one.name);
  const auto near = did_you_mean(name, known);
  return say("there is no format `{}`", name) + ", " +
         (near.empty() ? say("use one of: {}", names_of_formats()) : near);
}

fs::path target(const OutputWish& wish, const Renderer& renderer, const std::string& name,
                const Environment& environment) {
  const fs::path path = environment.directory / *wish.file;
  const bool folder = wish.file->ends_with('/') || fs::is_directory(path);
  return folder ? path / (name + std::string(renderer.extension)) : path;
}

/// Every report carries its provenance, in words that only this program writes; a pdf in
/// hexadecimal digits of UTF-16.
bool is_ours(const std::string& bytes) {
  constexpr std::string_view kInPdf =
      "00630061006D0070006100690067006E002E007200650070006F00720074";
  return bytes.find(kInPdf) != std::string::npos ||
         bytes.find("campaign.report.") != std::string::npos ||
         bytes.find("provenance.campaign") != std::string::npos ||
         bytes.find("Lập bằng campaign") != std::string::npos;
}

}  // namespace

std::string names_of_formats() {
  std::string list;
  for (const auto& one : renderers()) (list += list.empty() ? "" : ", ") += one.name;
  return list;
}

const Renderer* wanted_renderer(const OutputWish& wish, std::string& wrong) {
  if (wish.format) {
    const auto* renderer = find_renderer(*wish.format);
    if (!renderer) wrong = no_format(*wish.format);
    return renderer;
  }
  const auto extension = wish.file ? fs::path(*wish.file).extension().string() : "";
  if (extension.empty() || wish.file->ends_with('/')) return find_renderer("text");
  const auto* renderer = find_renderer_by_extension(extension);
  if (!renderer) wrong = no_format(extension.substr(1));
  return renderer;
}

bool is_paper(const Renderer& renderer) {
  return renderer.name == "docx" || renderer.name == "pdf";
}

bool needs_a_file(const Renderer& renderer, const OutputWish& wish) {
  return is_paper(renderer) && (!wish.file || *wish.file == "-");
}

ExitCode write_output(const OutputWish& wish, const Renderer& renderer, const std::string& name,
                      const std::string& bytes, Environment& environment) {
  if (!wish.file || *wish.file == "-") return environment.out << bytes, ExitCode::fine;
  const auto path = target(wish, renderer, name, environment);
  const auto shown = path.lexically_proximate(environment.directory).generic_string();
  if (fs::is_regular_file(path)) {
    const auto old = read_file(path);
    if (old == bytes)
      return environment.err << say("{} is unchanged", shown) << '\n', ExitCode::fine;
    if (!is_ours(old) && !wish.force) {
      environment.err << "campaign: "
                      << say("{} exists and was not made by campaign; --force replaces it", shown)
                      << '\n';
      return ExitCode::world;
    }
  }
  if (wish.file->ends_with('/')) fs::create_directories(path.parent_path());
  write_file(path, bytes);
  environment.err << say("wrote {}", shown) << '\n';
  return ExitCode::fine;
}

}  // namespace campaign
