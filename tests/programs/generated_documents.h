#pragma once
// Many small documents, for runs that are to be broken off.

#include <filesystem>
#include <set>
#include <string>

namespace dragoman::test {

/// Writes `count` articles of about `words` words into the folder: d0.txt, d1.txt ... Their titles
/// begin with `title`. The same every time.
void write_articles(const std::filesystem::path& folder, int count, int words,
                    const std::string& title);

/// The ids in the messages "committed ID" of dragoman-index --verbose.
std::set<std::string> committed_ids(const std::string& messages);

}  // namespace dragoman::test
