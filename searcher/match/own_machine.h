#pragma once
// Queries that ask databases of this machine for one thing and those on other machines for another.
// Xapian sends all databases one query. A posting source is sent by its class's name and a text;
// one that gives those of another class is that class over there. Xapian's servers know a source of
// fixed weight, which has all documents, and one of a slot's values, which has none where no
// document has the slot.

#include <xapian.h>
#include <string>

namespace dragoman {

/// What a source of ours gives as its name() and its serialise(), so that it has no documents on
/// other machines.
std::string name_without_documents();
std::string text_without_documents();

/// `here` for the databases of this machine, `there` for the others; all documents that are found
/// weigh what the one or the other gives them. `here` is one of our sources, or made of them, with
/// no documents on other machines. Where all databases are of one kind it is `here` or `there`
/// alone.
Xapian::Query by_machine(const Xapian::Database& database, const Xapian::Query& here,
                         const Xapian::Query& there);

}  // namespace dragoman
