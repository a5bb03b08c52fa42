// What git says of one commit.
#pragma once

#include <git2.h>

#include <string>

#include "base/date.hpp"

namespace campaign {

/// A commit that somebody named.
struct Revision {
  std::string commit = {};  ///< all its digits
  Date day = {};            ///< on which it was written, where its author was
  std::string author = {};
  std::string subject = {};  ///< the first line of its message
};

Revision revision_of(const git_commit* commit);

Date day_of_commit(const git_time& time);

std::string all_digits(const git_oid& id);

/// Empty for none.
std::string or_empty(const char* text);

}  // namespace campaign
