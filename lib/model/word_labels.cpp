// The labels of words of choices.
#include "model/word_labels.hpp"

#include <algorithm>

namespace campaign {
namespace {

constexpr const char* kWords[] = {
    translatable("regular"),
    translatable("thematic"),
    translatable("sudden"),
    translatable("foreign"),
    translatable("dedication"),
    translatable("seniority"),
    translatable("excellent"),
    translatable("good"),
    translatable("fulfilled"),
    translatable("unfulfilled"),
    translatable("maternity"),
    translatable("sick"),
    translatable("study"),
    translatable("secondment"),
    translatable("unpaid"),
    translatable("discipline"),
    translatable("investigation"),
    translatable("inspection"),
    translatable("complaint"),
    translatable("violation"),
    translatable("reprimand"),
    translatable("caution"),
    translatable("salary-cut"),
    translatable("demotion"),
    translatable("removal"),
    translatable("dismissal"),
    translatable("work"),
    translatable("combat"),
    translatable("agency"),
    translatable("field"),
    translatable("province"),
    translatable("nation"),
    translatable("ministry"),
    translatable("state"),
    translatable("office"),
    translatable("division"),
    translatable("centre"),
    translatable("inspectorate"),
    translatable("household"),
    translatable("other"),
    translatable("administrative"),
    translatable("public-service"),
    translatable("enterprise"),
    translatable("leader"),
    translatable("manager"),
    translatable("direct"),
    translatable("official"),
    translatable("worker"),
    translatable("farmer"),
    translatable("male"),
    translatable("female"),
    translatable("active"),
    translatable("moved"),
    translatable("retired"),
    translatable("seconded"),
    translatable("deceased"),
    translatable("chair"),
    translatable("vice-chair"),
    translatable("member"),
    translatable("secretary"),
    translatable("honour"),
    translatable("flag"),
    translatable("badge"),
    translatable("unit"),
    translatable("person"),
    translatable("read"),
    translatable("recalled"),
    translatable("self"),
    translatable("appraised"),
    translatable("final"),
    translatable("met"),
    translatable("not-met"),
    translatable("not-applicable"),
    translatable("month"),
    translatable("quarter"),
    translatable("year"),
    translatable("average"),
    translatable("sum"),
    translatable("latest"),
    translatable("full"),
    translatable("exclude"),
    translatable("zero"),
    translatable("optional"),
    translatable("required"),
    translatable("higher"),
    translatable("lower"),
    translatable("bonuses"),
    translatable("penalties"),
    translatable("error"),
    translatable("warning"),
    translatable("head"),
    translatable("present"),
    translatable("in-writing"),
    translatable("counters"),
    translatable("ballot"),
};

}  // namespace

Message listed_choices(const std::vector<std::string_view>& words) {
  std::vector<Message> list;
  for (const auto word : words) {
    const auto* known = std::find(std::begin(kWords), std::end(kWords), word);
    list.push_back(known == std::end(kWords) ? Message(word) : Message::glossed(*known));
  }
  return joined(list, ", ");
}

Message word_label(std::string_view word) {
  if (word == "title") return tr("emulation title");  // another thing than the title of a record
  const auto* known = std::find(std::begin(kWords), std::end(kWords), word);
  return known == std::end(kWords) ? Message(word) : tr(*known);
}

}  // namespace campaign
