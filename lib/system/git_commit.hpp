// What git says of one commit.
#pragma once

#include <string>

#include "system/git_history.hpp"
#include "system/git_repository.hpp"

namespace campaign {

Revision revision_of(const git_commit* commit);

Date day_of_commit(const git_time& time);

std::string all_digits(const git_oid& id);

/// Empty for none.
std::string or_empty(const char* text);

}  // namespace campaign
