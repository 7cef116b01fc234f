#include "searcher/compile/meant_ids.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "analyzers/cable/marks/reference.h"
#include "analyzers/citations/typed_volume.h"
#include "analyzers/schema/terms.h"
#include "analyzers/schema/values.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/normalize.h"
#include "searcher/compile/meant_dates.h"
#include "searcher/index/term_statistics.h"

namespace dragoman {
namespace {

using TypedWords = std::span<const std::string_view>;

constexpr std::size_t kMaxWordsOfReference = 5;
constexpr std::size_t kMaxWordsOfPost = 4;
constexpr std::size_t kMaxDigitsOfNumber = 7;
constexpr std::size_t kMaxSameNumber = 20;  // cables of one number and post, of different years
constexpr std::size_t kShortestPost = 3;    // letters, where the number is glued to them

bool is_all_letters(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), ascii::is_letter);
}

std::string two_digits(int number) {
  return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
}

std::string joined(TypedWords words) {
  std::string out;
  for (const std::string_view word : words) out.append(out.empty() ? "" : " ").append(word);
  return out;
}

// "Paris telegram 1046", "Embassy Paris no. 1046": words that say what the number is of.
bool is_kind_of_message(std::string_view word) {
  static constexpr std::array<std::string_view, 8> kKinds = {
      "cable", "embassy", "message", "no", "nr", "number", "tel", "telegram"};
  return std::find(kKinds.begin(), kKinds.end(), fold_name(word)) != kKinds.end();
}

class IdFinder {
 public:
  IdFinder(const Xapian::Database& database, TypedWords words)
      : database_(database), words_(words) {}

  MeantIds find() const {
    using Rule = MeantIds (IdFinder::*)() const;
    for (const Rule rule :
         {&IdFinder::reference, &IdFinder::number_of_post, &IdFinder::number_first,
          &IdFinder::document_of_volume, &IdFinder::volume, &IdFinder::id}) {
      MeantIds meant = (this->*rule)();
      if (!meant.ids.empty()) return meant;
    }
    return {};
  }

 private:
  bool exists(const std::string& term) const { return term_frequency(database_, term) > 0; }
  bool has_document(const std::string& id) const { return exists(id_term(id)); }
  bool is_cited(const std::string& id) const { return exists(value_term(Field::kReferences, id)); }

  // A document of that reference, and those that cite it, as far as there are any.
  std::vector<MeantId> cable(const std::string& id) const {
    std::vector<MeantId> meant;
    if (has_document(id)) meant.push_back({Field::kId, id});
    if (is_cited(id)) meant.push_back({Field::kReferences, id});
    return meant;
  }

  MeantIds reference() const {
    if (!ascii::is_digit(words_.front().front())) return {};
    for (std::size_t n = std::min(kMaxWordsOfReference, words_.size()); n > 0; --n) {
      const auto read = parse_cable_reference(joined(words_.first(n)));
      if (!read) continue;
      auto meant = cable(to_string(*read));
      if (!meant.empty()) return {n, std::move(meant)};
    }
    return {};
  }

  std::vector<MeantId> of_any_year(const std::string& post, std::string_view number) const {
    // Numbers that may be years are none of a telegram whose year isn't given.
    if (number.size() > kMaxDigitsOfNumber || may_be_year(number)) return {};
    std::vector<MeantId> meant;
    std::vector<MeantId> cited;  // of telegrams that the index doesn't have
    const auto has_room = [&] { return meant.size() + cited.size() < kMaxSameNumber; };
    for (int year = 0; year < 100 && has_room(); ++year) {
      const auto read =
          parse_cable_reference(two_digits(year) + ' ' + post + ' ' + std::string(number));
      if (!read) return {};
      const std::string id = to_string(*read);
      if (has_document(id)) {
        meant.push_back({Field::kId, id});
      } else if (is_cited(id)) {
        cited.push_back({Field::kReferences, id});
      }
    }
    return meant.empty() ? cited : meant;
  }

  // "Paris 1046", "Ho Chi Minh City 211", "paris1046".
  MeantIds number_of_post() const {
    std::string post;
    std::size_t names = 0;
    for (std::size_t n = 0; n < words_.size() && names <= kMaxWordsOfPost; ++n) {
      std::string_view number = words_[n];
      const std::string_view letters = ascii::take_while(number, ascii::is_letter);
      const bool is_glued = n == 0 && letters.size() >= kShortestPost;
      if (ascii::is_digits(number) && (letters.empty() ? !post.empty() : is_glued)) {
        return {n + 1, of_any_year(post.empty() ? std::string(letters) : post, number)};
      }
      if (!is_all_letters(words_[n])) return {};
      if (is_kind_of_message(words_[n])) continue;
      post.append(post.empty() ? "" : " ").append(words_[n]);
      ++names;
    }
    return {};
  }

  // "telegram 1046 from Paris", "telegram 211 from Ho Chi Minh City".
  MeantIds number_first() const {
    if (words_.size() < 4 || !is_kind_of_message(words_[0]) || !ascii::is_digits(words_[1]) ||
        fold_name(words_[2]) != "from") {
      return {};
    }
    for (std::size_t n = std::min(kMaxWordsOfPost, words_.size() - 3); n > 0; --n) {
      const TypedWords post = words_.subspan(3, n);
      if (!std::all_of(post.begin(), post.end(), is_all_letters)) continue;
      auto meant = of_any_year(joined(post), words_[1]);
      if (!meant.empty()) return {n + 3, std::move(meant)};
    }
    return {};
  }

  // "d150", "d1a"
  static bool is_document_number(std::string_view word) {
    return word.size() > 1 && ascii::to_lower(word.front()) == 'd' && ascii::is_digit(word[1]) &&
           std::all_of(word.begin(), word.end(), ascii::is_alnum);
  }

  // "FRUS1969-76v12/d150", "frus1969-76v12#d150", "frus1969-76v12 d150", and the address that ends
  // so: ids of volumes are in small letters.
  MeantIds document_of_volume() const {
    std::string text(words_.front());
    if (text.find_first_of("0123456789/") == std::string::npos) return {};
    const bool is_next = words_.size() > 1 && is_document_number(words_[1]);
    if (is_next) text.append("/").append(words_[1]);
    std::transform(text.begin(), text.end(), text.begin(), ascii::to_lower);
    std::replace(text.begin(), text.end(), '#', '/');
    const std::size_t slash = text.rfind('/');
    if (slash == std::string::npos || slash == 0) return {};
    if (!is_document_number(std::string_view(text).substr(slash + 1))) return {};
    const std::size_t before = text.rfind('/', slash - 1);
    const std::string id = before == std::string::npos ? text : text.substr(before + 1);
    if (!has_document(id)) return {};
    return {is_next ? 2U : 1U, {{Field::kId, id}}};
  }

  // Its document, or all of it.
  MeantIds volume() const {
    const TypedVolume read = read_typed_volume(words_);
    if (read.volume.empty()) return {};
    const std::string id = read.volume + "/d" + read.document;
    if (!read.document.empty()) {
      auto meant = cable(id);
      if (!meant.empty()) return {read.until_document, std::move(meant)};
    }
    if (read.words == 0 || !exists(value_term(Field::kCollection, read.volume))) return {};
    return {read.words, {{Field::kCollection, read.volume}}};
  }

  MeantIds id() const {
    const std::string_view word = words_.front();
    if (word.find_first_of("0123456789/") == std::string::npos || ascii::is_digits(word)) return {};
    MeantIds meant{1, {}};
    for (const std::string& value : read_value(Field::kId, word).values) {
      for (MeantId& one : cable(value)) meant.ids.push_back(std::move(one));
    }
    return meant;
  }

  const Xapian::Database& database_;
  TypedWords words_;
};

}  // namespace

MeantIds meant_ids(const Xapian::Database& database, std::span<const std::string_view> words) {
  words = words.first(std::min(words.size(), kMaxWordsOfId));
  const bool has_text = !words.empty() && std::none_of(words.begin(), words.end(),
                                                       [](auto word) { return word.empty(); });
  return has_text ? IdFinder(database, words).find() : MeantIds{};
}

}  // namespace dragoman
