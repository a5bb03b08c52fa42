// Orders comments by their places, so that each is found without a search.
#include "check/comment_places.hpp"

#include <iterator>

namespace campaign {

Comments comments_of(const Campaign& campaign) {
  Comments comments;
  for (const auto& one : campaign.comments)
    comments[{one.file, one.offset}] = one.offset + one.length;
  return comments;
}

bool is_comment(const Comments& comments, const Span& place) {
  const auto next = comments.upper_bound({place.file, place.offset});
  if (next == comments.begin()) return false;
  const auto& [begin, end] = *std::prev(next);
  return begin.first == place.file && place.offset < end;
}

}  // namespace campaign
