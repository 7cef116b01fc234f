#pragma once
// Queries to measure with, taken from the titles of an index.

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace dragoman::bench {

/// A query, and two words of it that stand side by side in the title.
struct TitleQuery {
  std::string words;
  std::string phrase;  // without quotes
};

/// `count` queries from documents at equal distances, the same every time: of every second title
/// all words, of the others three in a row. Words are letters, in lower case; numbers are left out.
/// Titles of fewer than three words are passed over, so there may be fewer queries. Throws
/// WorldError where the index can't be read.
std::vector<TitleQuery> title_queries(const std::filesystem::path& index, std::size_t count);

}  // namespace dragoman::bench
