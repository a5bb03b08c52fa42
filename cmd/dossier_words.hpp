// Options that say whom and what a proposal is for.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "dossier/dossiers.hpp"
#include "options.hpp"
#include "workspace.hpp"

namespace campaign {

struct DossierOptions {
  std::optional<std::string> award = {};
  std::string way = {};
  bool eligible = false;
  bool force = false;
  std::string order;
  std::string first;
  std::optional<Date> as_of = {};

  void declare(Options& options);
  /// What is asked for, or what is wrong with the words.
  std::variant<DossierWish, std::string> wish(const std::vector<std::string>& subjects,
                                              const Workspace& workspace,
                                              const Environment& environment) const;
};

/// A wish as words of the command line, as far as they change what papers say …
std::string words_of(const DossierWish& wish, const Campaign& campaign, const Date& today);
/// … and back; words that mean nothing are passed over.
DossierWish wish_of(std::string_view words, const Campaign& campaign, const Date& today);

/// "there is no form of award `x`, did you mean `y`?"
std::string no_form_of_award(const Statute& statute, const std::string& name);

/// `submission, nominee-list, …`
std::string paper_list();
/// What is wrong with the names of papers, or nothing.
std::string wrong_paper(const std::vector<std::string>& names);

}  // namespace campaign
