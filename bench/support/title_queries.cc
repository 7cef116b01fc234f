#include "bench/support/title_queries.h"

#include <string_view>

#include "analyzers/schema/index_files.h"
#include "analyzers/schema/record.h"
#include "analyzers/text/ascii.h"

namespace dragoman::bench {
namespace {

constexpr std::size_t kShort = 3;  // words

// Capitals may be operators: "AND".
std::vector<std::string> words_of(std::string_view title) {
  std::vector<std::string> words(1);
  for (const char c : title) {
    if (ascii::is_letter(c)) {
      words.back() += ascii::to_lower(c);
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

std::string joined(const std::vector<std::string>& words, std::size_t first, std::size_t count) {
  std::string out;
  for (std::size_t i = first; i < first + count; ++i) out += (i == first ? "" : " ") + words[i];
  return out;
}

TitleQuery make_query(const std::vector<std::string>& words, std::size_t number) {
  const std::size_t last = words.size() - kShort;
  const std::size_t begin = number % (last + 1);
  return {number % 2 == 0 ? joined(words, 0, words.size()) : joined(words, begin, kShort),
          joined(words, begin, 2)};
}

}  // namespace

std::vector<TitleQuery> title_queries(const std::filesystem::path& index, std::size_t count) {
  const Xapian::Database database = open_index(index).database;
  std::vector<TitleQuery> queries;
  const std::size_t step = database.get_doccount() / count + 1;
  std::size_t passed = 0;
  const auto end = database.postlist_end("");
  for (auto at = database.postlist_begin(""); at != end && queries.size() < count; ++at) {
    if (passed++ % step != 0) continue;
    const Document document =
        decode_record_but_text(database.get_document(*at).get_value(kRecordSlot));
    const auto words = words_of(document.first(Field::kTitle));
    if (words.size() >= kShort) queries.push_back(make_query(words, queries.size()));
  }
  return queries;
}

}  // namespace dragoman::bench
