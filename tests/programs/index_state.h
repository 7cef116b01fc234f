#pragma once
// What an index holds, read past the programs: through Xapian and the schema.

#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace dragoman::test {

using Json = nlohmann::json;

/// The database in force below an index folder.
std::filesystem::path database_folder(const std::filesystem::path& index);

/// The ids of all documents, each of which is also found by its id's term.
std::set<std::string> ids_in(const std::filesystem::path& index);

/// The title of each document, by its id.
std::map<std::string, std::string> titles_in(const std::filesystem::path& index);

std::string fingerprint_of(const std::filesystem::path& index);

/// The content fingerprint reckoned anew from every document.
std::string reckoned_fingerprint(const std::filesystem::path& index);

/// The faults that Xapian's check finds in the database.
std::size_t faults_in(const std::filesystem::path& index);

/// The answer of dragoman-search in JSON. Requires exit code 0 or 1.
Json search_json(const std::filesystem::path& index, std::vector<std::string> arguments);

/// The ids of the hits, best first, of at most 10,000.
std::vector<std::string> found_ids(const std::filesystem::path& index, const std::string& query);

/// The one document with that id, as a hit of dragoman-search. Requires that it is found.
Json hit_of(const std::filesystem::path& index, const std::string& id);

}  // namespace dragoman::test
