#pragma once
// Pages of WikiLeaks' Public Library of US Diplomacy (PlusD), as saved: beside the telegram they have
// what the National Archives' tables say of it, in pairs of a label and a value ("Canonical ID:"
// "1976TOKYO06547_b"). Pure functions.

#include <string>

#include "analyzers/schema/document.h"
#include "indexer/readers/html/html_page.h"

namespace dragoman {

/// What the page's pairs say, as fields: id (a reference where it is one), title, date,
/// classification, TAGS. Without an id it is no page of that library, and nothing is given. `title`
/// is the page's.
Document read_plusd_fields(const HtmlPage& page, const std::string& title);

/// Of these, what the telegram doesn't say itself.
Document without_telegrams_own(Document fields, const std::string& telegram);

}  // namespace dragoman
