// The language server: any messages are answered by messages, and it ends at the end of its input.
#include "lsp/server.hpp"

#include <sstream>

#include "base/json_value.hpp"
#include "base/text.hpp"
#include "fuzz/targets.hpp"
#include "lsp/framing.hpp"
#include "system/world_error.hpp"

namespace campaign::fuzz {
namespace {

/// The campaign of the open texts and a plan.
lsp::CampaignState read_state(const FileTexts& texts) {
  std::deque<SourceFile> sources;
  sources.emplace_back("campaign.yaml", small_campaign());
  for (const auto& [path, text] : texts) sources.emplace_back(path.string(), text);
  const auto data = std::make_shared<Evaluated>(std::move(sources));
  run_checks(*data);
  return {.owner = data,
          .root = "/nowhere",
          .today = {2021, 11, 10},
          .campaign = &data->campaign,
          .evaluation = &*data->evaluation,
          .problems = &data->problems,
          .path_of = [](const SourceFile& file) { return std::filesystem::path(file.path()); }};
}

/// Each line a message; behind a line `raw` the bytes as they are. The editor says who it is first,
/// and opens the line that begins with `open ` as a file, its `\n` as line ends.
std::string sent(std::string_view bytes) {
  std::string all = lsp::framed(R"({"id": 0, "method": "initialize", "params": {}})");
  while (!bytes.empty()) {
    const size_t end = std::min(bytes.find('\n'), bytes.size());
    const auto line = bytes.substr(0, end);
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
    if (line == "raw") return all + std::string(bytes);
    all += lsp::framed(line.starts_with("open ")
                           ? R"({"method": "textDocument/didOpen", "params": {"textDocument": )"
                             R"({"uri": "file:///nowhere/a.yaml", "version": 1, "text": ")" +
                                 std::string(line.substr(5)) + "\"}}}"
                           : std::string(line));
  }
  return all;
}

}  // namespace

void fuzz_server(std::string_view bytes) {
  std::istringstream in(sent(bytes));
  lsp::Framing answers;
  const auto write = [&](std::string_view answer) {
    answers.feed(answer);
    return true;
  };
  lsp::serve({.in = in, .write = write, .read = [](const auto&, const FileTexts& texts) {
                return read_state(texts);
              }});
  while (const auto frame = answers.next()) {
    hold(frame->problem.empty(), "answers have their length");
    hold(json_value(frame->text).has_value(), "answers are JSON");
  }
}

}  // namespace campaign::fuzz
