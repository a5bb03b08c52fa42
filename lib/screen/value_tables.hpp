// A view as a document without a template: for what the program says in its own language.
#pragma once

#include "base/value.hpp"
#include "document/document.hpp"

namespace campaign {

/// A table of records with the same keys; columns in which every cell is missing are left out.
Table table_of(const Value::List& rows, Language language);

/// A record as a title, its fields side by side, and a table for each list of records in it. What
/// is missing or empty is left out.
Document document_of(std::string title, const Value::Record& record, Language language);

/// A document with nothing but one table.
Document document_of(const Value::List& rows, Language language);

}  // namespace campaign
