// Writes the whole computed view as JSON, with exact numbers.
#include "base/json.hpp"

#include "render/renderers.hpp"

namespace campaign::render {

std::string json(const Report& report, const RenderOptions& options) {
  Value::Record all = {{"schema", report.schema}};
  if (const auto* view = report.view.get<Value::Record>())
    all.insert(all.end(), view->begin(), view->end());
  return json_text(all, options.language) + "\n";
}

}  // namespace campaign::render
