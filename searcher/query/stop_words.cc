#include "searcher/query/stop_words.h"

#include <algorithm>
#include <array>
#include <string>

#include "analyzers/languages/function_words.h"
#include "analyzers/text/ascii.h"

namespace dragoman::query {
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

// Without those that are English words with a meaning of their own (son, pour, sans). With a
// capital they begin names (El Al, Los Angeles).
constexpr auto kFrench = std::to_array<std::string_view>({
    "au", "aux", "avec", "ce", "ces", "cette", "chez", "dans", "de", "des", "du", "elle", "en",
    "entre", "est", "et", "eux", "il", "ils", "la", "le", "les", "leur", "leurs", "lors", "mais",
    "ne", "nous", "ont", "ou", "où", "par", "pas", "que", "quel", "quelle", "quels", "qui", "se",
    "ses", "sont", "sous", "sur", "un", "une", "vers", "vous"});
constexpr auto kSpanish = std::to_array<std::string_view>({
    "al", "como", "con", "cual", "cuando", "de", "del", "desde", "donde", "durante", "el", "ella",
    "ellos", "en", "entre", "es", "esta", "este", "fue", "hacia", "hasta", "la", "las", "lo", "los",
    "más", "ni", "para", "pero", "por", "que", "qué", "se", "según", "sin", "sobre", "su", "sus",
    "un", "una", "y", "ya"});
// clang-format on

constexpr std::size_t kFewestOfLanguage = 2;

template <typename Words>
bool has(const Words& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::string lower_case(std::string_view word) {
  std::string lower(word);
  std::transform(lower.begin(), lower.end(), lower.begin(), ascii::to_lower);
  return lower;
}

// Calls `visit` for the words that stand outside quotes.
template <typename Visit>
void for_each_word(Node& node, Visit visit) {
  if (node.kind == NodeKind::kWord && !node.exact) visit(node);
  for (Node& child : node.children) for_each_word(child, visit);
}

template <typename Words>
void mark_words_of(const Words& words, Node& root) {
  std::size_t found = 0;
  for_each_word(root, [&](const Node& word) { found += has(words, word.text); });
  if (found < kFewestOfLanguage) return;
  for_each_word(root, [&](Node& word) { word.function_word |= has(words, word.text); });
}

void mark_words_of(const std::string& language, std::size_t fewest, Node& root) {
  if (!has_function_words(language)) return;
  std::size_t found = 0;
  for_each_word(root, [&](const Node& word) { found += is_function_word(language, word.text); });
  if (found < fewest) return;
  for_each_word(root,
                [&](Node& word) { word.function_word |= is_function_word(language, word.text); });
}

}  // namespace

bool is_english_stop_word(std::string_view word) {
  if (word == "IT") return false;
  return std::binary_search(kStopWords.begin(), kStopWords.end(), lower_case(word));
}

void mark_function_words(Node& root) {
  mark_words_of(kFrench, root);
  mark_words_of(kSpanish, root);
}

// English ones are dropped by a list of their own in an index of English.
void mark_function_words(Node& root, const std::string& main,
                         const std::vector<std::string>& others) {
  if (main != "english" && main != "porter") mark_words_of(main, 1, root);
  for (const std::string& language : others) {
    const bool is_latin = language != "arabic" && language != "russian";
    mark_words_of(language, is_latin ? kFewestOfLanguage : 1, root);
  }
}

}  // namespace dragoman::query
