#pragma once
// What a user meant by a value that no document has as it was typed: "person:kissinger" the people
// of that surname, "topic:nuclear" the topics that have the word in their names, "class:S/NF" what
// is secret and NOFORN, "tag:IR,KNNP" either code. Where nothing can be meant, what there is.

#include <xapian.h>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/schema/field.h"

namespace dragoman {

struct MeantValues {
  /// Any of these: documents that have all of its terms. Never empty, so that a value that no
  /// document has matches nothing.
  std::vector<std::vector<std::string>> terms;
  std::vector<std::string> notes;  // for the user
};

/// Reads a value of any field but dates. Throws Xapian's errors.
MeantValues meant_values(const Xapian::Database& database, Field field, std::string_view text);

}  // namespace dragoman
