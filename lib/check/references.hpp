// References to undeclared ids: collected before other checks run, and reported once for each id.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "check/check.hpp"

namespace campaign {

/// An id that may be meant, and the name or title of what it declares.
struct Declared {
  std::string_view id;
  std::string_view title;
  Span span = {};  ///< of the declaration
};

/// A kind of reference.
struct ReferenceKind {
  CheckName check;
  std::string_view names;                  ///< of the namespace: ids of units and people are one
  std::vector<std::string_view> sections;  ///< where such ids are declared
  std::vector<Declared> (*declared)(const CheckContext&);  ///< for suggestions
  const char* help;                                        ///< where nothing is near
};

/// Ids and titles of a list of records.
template <class T>
void add_declared(std::vector<Declared>& to, const std::vector<T>& list) {
  for (const auto& one : list)
    if constexpr (requires { one.name; })
      to.push_back({one.id->text, *one.name, one.id.span});
    else if constexpr (requires { *one.title; })
      to.push_back({one.id->text, *one.title, one.id.span});
    else
      to.push_back({one.id->text, one.title, one.id.span});
}
template <class T>
std::vector<Declared> declared_in(const std::vector<T>& list) {
  std::vector<Declared> declared;
  add_declared(declared, list);
  return declared;
}

struct UnknownReference {
  const ReferenceKind& kind;
  std::string_view section;  ///< in which it stands
  std::string_view id;
  Span span;
  Message message;
  Message record;
  std::vector<Note> notes = {};
  bool other_kind = false;                    ///< declared, as something that cannot stand here
  std::vector<std::string_view> beside = {};  ///< keys of the same record: none of them is meant
  std::vector<Declared> fitting = {};         ///< in place of the kind's, where less may stand here
};

/// Remembers an unknown id, unless it may be declared in what could not be read.
void add_unknown(const CheckContext& context, UnknownReference reference);

/// Reports each unknown id once, at its first place, with what may be meant.
void report_unknown(const CheckContext& context, const std::vector<UnknownReference>& references);

}  // namespace campaign
