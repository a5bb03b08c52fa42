// Posts as papers name them: of people, and of who signs.
#include "report/posts.hpp"

#include "base/collation.hpp"
#include "base/text.hpp"
#include "model/on_day.hpp"

namespace campaign::pieces {
namespace {

/// True for `Trưởng phòng Công nghệ thông tin` in `Phòng Công nghệ thông tin`.
bool names_unit(const std::string& position, const std::string& unit) {
  const size_t blank = unit.find(' ');
  const auto rest = blank == std::string::npos ? unit : unit.substr(blank + 1);
  return folded(position).ends_with(folded(unit)) || folded(position).ends_with(folded(rest));
}

/// `Trưởng phòng` in `Phòng Công nghệ thông tin` is `Trưởng phòng Công nghệ thông tin`; empty when
/// the position does not end with the beginning of the unit.
std::string joined_post(const std::string& position, const std::string& unit) {
  for (size_t blank = unit.rfind(' '); blank != std::string::npos && blank > 0;
       blank = unit.rfind(' ', blank - 1))
    if (folded(position).ends_with(" " + folded(unit.substr(0, blank))))
      return position + unit.substr(blank);
  return {};
}

/// `Trưởng phòng Công nghệ thông tin`, or `Chuyên viên, Phòng Công nghệ thông tin`.
std::string with_unit(const Post& post, const std::string& unit) {
  const auto& position = **post.position;
  if (unit.empty() || names_unit(position, unit)) return position;
  const bool leads = post.person_class.value_or(PersonClass::direct) != PersonClass::direct;
  const auto joined = leads ? joined_post(position, unit) : std::string();
  return joined.empty() ? position + ", " + unit : joined;
}

}  // namespace

Value post_of(const Index& index, const Person& person, const Date& day) {
  auto posts = second_posts_on(person, day);
  posts.insert(posts.begin(), &post_on(person, day));
  std::string text;
  std::optional<Span> where;
  for (const auto* post : posts) {
    if (!post->position) continue;
    const auto unit = post->unit ? index.name(**post->unit, day) : std::string();
    text += (where ? ", kiêm " : "") + with_unit(*post, unit);
    if (!where) where = post->position->span;
  }
  return where ? Value(text).at(*where) : Value();
}

Value authority_of(const std::optional<Agency>& agency) {
  if (!agency || !agency->signer) return {};
  const auto& behalf = agency->signer->on_behalf;
  if (!behalf) return agency->signer->position;
  const auto& written = behalf->value;
  const size_t blank = written.find(' ');
  return Value(blank == std::string::npos ? written : written.substr(blank + 1)).at(behalf->span);
}

}  // namespace campaign::pieces
