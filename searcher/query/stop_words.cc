#include "searcher/query/stop_words.h"

#include <algorithm>
#include <array>
#include <string>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

// English function words: Lucene's list, and those that typed questions have besides. Words that
// tell one diplomatic text from another (first, new, state, against ...) are none. Sorted.
// clang-format off
constexpr auto kStopWords = std::to_array<std::string_view>({
    "a", "about", "above", "across", "after", "again", "all", "almost", "along",
    "already", "also", "although", "always", "am", "among", "an", "and", "another", "any",
    "anyone", "anything", "are", "around", "as", "at", "be", "became", "because", "become",
    "becomes", "been", "before", "behind", "being", "below", "beside", "besides", "between",
    "beyond", "both", "but", "by", "can", "cannot", "concerning", "could", "did", "do", "does",
    "doing", "done", "down", "during", "each", "eg", "either", "else", "etc", "even", "ever",
    "every", "everyone", "everything", "except", "few", "for", "from", "further", "furthermore",
    "had", "has", "have", "having", "he", "hence", "her", "here", "hers", "herself", "him",
    "himself", "his", "how", "however", "i", "ie", "if", "in", "indeed", "instead", "into", "is",
    "it", "its", "itself", "just", "least", "less", "like", "many", "may", "me", "might", "more",
    "moreover", "most", "mostly", "much", "must", "my", "myself", "namely", "neither", "never",
    "nevertheless", "no", "nobody", "none", "nor", "not", "nothing", "now", "of", "off", "often",
    "on", "once", "one", "only", "onto", "or", "other", "others", "otherwise", "ought", "our",
    "ours", "ourselves", "out", "over", "own", "per", "perhaps", "pertaining", "quite", "rather",
    "really", "regarding", "same", "several", "shall", "she", "should", "since", "so", "some",
    "somehow", "someone", "something", "sometimes", "somewhat", "such", "than", "that", "the",
    "their", "theirs", "them", "themselves", "then", "thence", "there", "thereby", "therefore",
    "these", "they", "this", "those", "though", "through", "throughout", "thus", "to", "together",
    "too", "toward", "towards", "under", "until", "up", "upon", "very", "via", "was", "we",
    "well", "were", "what", "whatever", "when", "whence", "whenever", "where", "whereas",
    "whereby", "wherein", "whether", "which", "whichever", "while", "who", "whoever", "whole",
    "whom", "whose", "why", "will", "with", "within", "without", "would", "yet", "you", "your",
    "yours", "yourself"});
// clang-format on

}  // namespace

bool is_english_stop_word(std::string_view word) {
  if (word == "IT") return false;
  std::string lower(word);
  std::transform(lower.begin(), lower.end(), lower.begin(), ascii::to_lower);
  return std::binary_search(kStopWords.begin(), kStopWords.end(), lower);
}

}  // namespace dragoman
