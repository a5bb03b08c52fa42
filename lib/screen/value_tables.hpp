// Makes a document of a view without a template, in the language of the user.
#pragma once

#include "base/value.hpp"
#include "document/document.hpp"

namespace campaign {

/// A table of records with the same keys; columns with only missing cells are omitted.
Table table_of(const Value::List& rows, Language language);

/// A title, the fields of a record, and a table for each list of records in it. Missing and empty
/// values are omitted.
Document document_of(std::string title, const Value::Record& record, Language language);

/// A document of one table.
Document document_of(const Value::List& rows, Language language);

}  // namespace campaign
