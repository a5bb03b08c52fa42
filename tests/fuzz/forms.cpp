// Word files with tags: any body of one, or any bytes as one, are filled to a file that can be
// read.
#include "form/forms.hpp"

#include "form/document_text.hpp"
#include "fuzz/targets.hpp"
#include "ooxml/xml.hpp"

namespace campaign::fuzz {

void fuzz_forms(std::string_view bytes) {
  const auto package = bytes.starts_with("PK") ? std::string(bytes)
                                               : zipped(testing::form_parts(std::string(bytes)));
  Message why;
  for (const auto* ending : {".docx", ".html", ".md"})
    document_text(ending == std::string_view(".docx") ? package : std::string(bytes), ending, why);
  Diagnostics problems;
  const auto view = testing::example();
  const Form form("mau.docx", package, testing::kNoWords, problems);
  if (problems.errors() == 0) form.check(view, problems);
  if (problems.errors() > 0) return;
  const auto made = form.filled(view, problems);
  if (problems.errors() > 0) return;
  const auto parts = unzipped(made, why);
  hold(parts.has_value(), "a filled form is a package");
  for (const auto& part : *parts)
    if (part.name.ends_with(".xml")) hold(parse_xml(part.bytes).has_value(), "its parts are XML");
}

}  // namespace campaign::fuzz
