#include "analyzers/text/unspaced_words.h"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>
#include <stdexcept>

namespace dragoman {
namespace {

constexpr std::int32_t kLeastCharacters = 3;
constexpr std::int32_t kMaxCharacters = 40;  // longer runs are no words
constexpr std::size_t kMaxKnown = 20'000;    // words; beyond them all are forgotten

UChar32 first_character(std::string_view text) {
  const auto* data = reinterpret_cast<const std::uint8_t*>(text.data());
  std::size_t i = 0;
  UChar32 c = 0;
  U8_NEXT_OR_FFFD(data, i, text.size(), c);
  return c;
}

std::size_t utf8_size(const icu::UnicodeString& text) {
  std::string out;
  text.toUTF8String(out);
  return out.size();
}

}  // namespace

bool may_be_unspaced(std::string_view word) {
  const auto lead = static_cast<unsigned char>(word.front());
  if (lead < 0xE0) return false;
  return u_getIntPropertyValue(first_character(word), UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT;
}

class UnspacedWords::Cutter {
 public:
  Cutter() {
    UErrorCode status = U_ZERO_ERROR;
    words_.reset(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    if (U_FAILURE(status)) throw std::runtime_error("ICU has no word break rules");
  }

  std::vector<std::size_t> cut(std::string_view utf8) {
    word_ = icu::UnicodeString::fromUTF8(
        icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
    const std::int32_t size = word_.length();
    if (size < 2 * kLeastCharacters || size > kMaxCharacters) return {utf8.size()};
    find_ways();
    std::vector<std::size_t> sizes;
    for (std::int32_t end = size; end > 0; end = way(end).begin) {
      sizes.push_back(utf8_size(part(way(end).begin, end)));
    }
    std::reverse(sizes.begin(), sizes.end());
    return sizes;
  }

 private:
  // The most words that end at a place, and where the last of them begins.
  struct Way {
    std::int32_t words = 0;  // 0: none end there
    std::int32_t begin = 0;
  };

  Way& way(std::int32_t end) { return ways_[static_cast<std::size_t>(end)]; }

  void find_ways() {
    const std::int32_t size = word_.length();
    ways_.assign(static_cast<std::size_t>(size) + 1, {});
    way(size) = {1, 0};
    for (std::int32_t begin = 0; begin < size; ++begin) {
      if (begin > 0 && way(begin).words == 0) continue;
      for (std::int32_t end = begin + kLeastCharacters; end <= size; ++end) {
        const std::int32_t words = way(begin).words + 1;
        if (words > way(end).words && is_word(begin, end)) way(end) = {words, begin};
      }
    }
  }

  icu::UnicodeString part(std::int32_t begin, std::int32_t end) const {
    return {word_, begin, end - begin};
  }

  bool is_word(std::int32_t begin, std::int32_t end) {
    icu::UnicodeString twice = part(begin, end);
    twice.append(word_, begin, end - begin);
    words_->setText(twice);
    words_->first();
    return words_->next() == end - begin && words_->next() == twice.length();
  }

  std::unique_ptr<icu::BreakIterator> words_;
  icu::UnicodeString word_;
  std::vector<Way> ways_;  // by their ends
};

UnspacedWords::UnspacedWords() = default;
UnspacedWords::~UnspacedWords() = default;

const std::vector<std::size_t>& UnspacedWords::parts(std::string_view word) {
  const auto known = known_.find(std::string(word));
  if (known != known_.end()) return known->second;
  if (known_.size() >= kMaxKnown) known_.clear();
  if (!cutter_) cutter_ = std::make_unique<Cutter>();
  return known_.emplace(word, cutter_->cut(word)).first->second;
}

}  // namespace dragoman
