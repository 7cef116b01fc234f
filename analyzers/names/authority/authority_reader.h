#pragma once
// Reads the tables under data/ when the program is built. docs/names-authority.md explains how rows
// and forms are written. Pure functions; safe from any thread.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/names/authority/authority_entry.h"

namespace dragoman::names {

/// An entry, whose texts are views into the table, and the line of its row, from 1.
struct AuthorityRow {
  AuthorityEntry entry;
  std::size_t line = 0;
};

/// Lines that begin with # are comments, empty lines are passed over. Throws InputError for the
/// first row that isn't well written: "people/china.tsv:12: a form is empty". `file` is what the
/// message calls the table.
std::vector<AuthorityRow> read_authority_table(AuthorityKind kind, std::string_view table,
                                               const std::string& file);

}  // namespace dragoman::names
