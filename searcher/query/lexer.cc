#include "searcher/query/lexer.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "analyzers/schema/values.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/normalize.h"
#include "searcher/query/characters.h"
#include "searcher/query/limits.h"

namespace dragoman::query {
namespace {

bool in_field_name(char c) {
  return ascii::is_letter(c) || c == '-' || c == '_';
}

// Without a letter or a digit a text has no terms, so it is nothing here either.
bool has_terms(std::string_view text) {
  return !squash(text).empty();
}

bool searched_by_words(Field field) {
  const Matching matching = info(field).matching;
  return matching == Matching::kText || matching == Matching::kWords;
}

bool is_value_of(Field field, std::string_view text) {
  if (field != Field::kDate) return true;
  return read_date_range(text).has_value() || squash(text) == "unknown";
}

// "NEAR", "NEAR/8" or "NEAR/p".
bool is_near(std::string_view word) {
  if (!word.starts_with("NEAR")) return false;
  word.remove_prefix(4);
  if (word.empty()) return true;
  if (word == "/p" || word == "/P") return true;
  return word.size() > 1 && word[0] == '/' &&
         std::all_of(word.begin() + 1, word.end(), ascii::is_digit);
}

std::optional<LexemeKind> operator_kind(std::string_view word) {
  if (word == "AND") return LexemeKind::kAnd;
  if (word == "OR") return LexemeKind::kOr;
  if (word == "NOT") return LexemeKind::kNot;
  return std::nullopt;
}

// The word before the star or stars at its end, and before a comma after those.
std::optional<std::string_view> before_star(std::string_view word) {
  const std::size_t end = word.find_last_not_of(".,;:!?");
  if (end == std::string_view::npos || word[end] != '*') return std::nullopt;
  return word.substr(0, word.find_last_not_of('*', end) + 1);
}

std::size_t count_characters(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); at += character_at(text, at).size) ++count;
  return count;
}

// What stands before a colon at the beginning of `text`, if it has the shape of a field's name.
std::string_view name_before_colon(std::string_view text) {
  const auto end = std::find_if_not(text.begin(), text.end(), in_field_name);
  if (end == text.end() || *end != ':') return {};
  return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

// Of what nobody meant as a field: "http://", "C:/", "std::string".
bool is_stranger(std::string_view name, char after_colon) {
  return name.size() > 1 && ascii::is_letter(name.front()) && after_colon != '/' &&
         after_colon != ':';
}

std::string_view without_blank_ends(std::string_view text) {
  const std::size_t first = std::min(text.find_first_not_of(' '), text.size());
  return text.substr(first, text.find_last_not_of(' ') + 1 - first);
}

// A value may hold parentheses that are balanced: "id:notes(2).txt".
std::size_t word_size(std::string_view text, bool is_value) {
  std::size_t open = 0;
  std::size_t at = 0;
  while (at < text.size()) {
    const Character c = character_at(text, at);
    if (is_blank(c.code) || (is_quote(c.code) && !is_in_hebrew_word(text, at))) break;
    if (!is_value && (c.code == '(' || c.code == ')')) break;
    if (c.code == '(') ++open;
    if (c.code == ')' && open-- == 0) break;
    at += c.size;
  }
  return at;
}

// What the place of a piece allows it to be.
enum class Place {
  kFresh,       // after a blank or a parenthesis: anything
  kAfterQuote,  // no sign
  kAfterSign,   // no sign, no operator
  kAfterField,  // no operator, no field
  kBound,       // a word, phrase or group and nothing else
};

// Where a word is looked for.
struct Scope {
  Field field = Field::kText;
  std::optional<LexemeKind> relation = {};  // to the document of that id
  bool exact = false;                       // of a name: just that spelling
};

// What is asked of a document by its id, and is no field of the index.
constexpr std::array<std::pair<std::string_view, LexemeKind>, 4> kRelations = {
    {{"cited-by", LexemeKind::kCitedBy},
     {"thread", LexemeKind::kThread},
     {"copies", LexemeKind::kCopies},
     {"released-more", LexemeKind::kReleasedMore}}};

std::optional<Scope> find_scope(std::string_view name) {
  std::string folded(name);
  casefold(folded);
  for (const auto& [known, relation] : kRelations) {
    if (folded == known) return Scope{Field::kId, relation};
  }
  const std::optional<Field> field = find_field(name);
  return field ? std::optional(Scope{*field}) : std::nullopt;
}

// Words of a query with operators.
constexpr std::size_t kMaxTyped = 8;

// Reads pieces between blanks, as far as it has to, to find out whether a query is a text in
// capitals, as old topics and titles of telegrams are. Fields with their values count for nothing:
// "DESIGN AND ANALYSIS collection:letters". Parentheses and quotes show that operators are meant,
// unless the query is longer than anybody types with operators.
bool is_text_in_capitals(std::string_view text) {
  bool has_words = false;
  bool has_intent = false;
  std::size_t pieces = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Character c = character_at(text, at);
    const bool groups = c.code == '(' || c.code == ')' || is_quote(c.code);
    has_intent |= groups;
    if (groups || is_blank(c.code)) {
      at += c.size;
      continue;
    }
    ++pieces;
    const std::string_view piece = text.substr(at, word_size(text.substr(at), true));
    at += std::max<std::size_t>(piece.size(), 1);
    const std::string_view name = name_before_colon(piece);
    if (!name.empty() && piece.size() > name.size() + 1 && find_scope(name)) continue;
    if (is_near(piece) && piece.size() > 4) return false;
    if (std::any_of(piece.begin(), piece.end(), ascii::is_lower)) return false;
    const bool has_capital = std::any_of(piece.begin(), piece.end(), ascii::is_upper);
    has_words |= has_capital && !operator_kind(piece) && !is_near(piece);
  }
  return has_words && (!has_intent || pieces > kMaxTyped);
}

class Lexer {
 public:
  Lexer(std::string_view text, bool cut, Notes& notes)
      : text_(text), cut_(cut), in_capitals_(is_text_in_capitals(text)), notes_(notes) {}

  std::vector<Lexeme> read();

 private:
  // Each reads one piece at at_ and moves beyond it; those of try_ may leave things as they are.
  void read_piece();
  void read_open();
  void read_close();
  void read_phrase();
  void read_word();
  bool try_signs();
  bool try_equals();
  bool try_field();

  void read_known_field(Scope scope);
  void read_stranger(std::string_view name);
  void add_word(std::string_view word);
  void add_star();
  bool may_be_prefix(std::string_view word, std::string_view stub);
  LexemeKind kind_of_value(LexemeKind kind) const;
  void add_text(LexemeKind kind, std::string_view text);
  void emit(LexemeKind kind, std::string_view text = {});
  void end_prefix(Place place);
  void end_piece(Place place);
  void end_query();

  std::string_view rest() const { return text_.substr(at_); }
  bool at_end() const { return at_ == text_.size(); }
  bool gap_at(std::size_t at) const {
    return at == text_.size() || text_[at] == ')' || is_blank(character_at(text_, at).code);
  }
  Scope group_scope() const { return groups_.empty() ? Scope() : groups_.back(); }
  Scope scope() const { return named_.value_or(group_scope()); }
  Field field() const { return scope().field; }

  std::string_view text_;
  bool cut_;
  bool in_capitals_;  // operators are words
  Notes& notes_;
  std::vector<Lexeme> lexemes_;
  std::size_t at_ = 0;
  std::size_t begin_ = 0;  // of the piece, and of the prefixes joined to it
  Place place_ = Place::kFresh;
  std::optional<Scope> named_;  // by a prefix joined to the piece
  std::vector<Scope> groups_;   // those of the open parentheses
  bool joined_ = false;         // the piece follows a prefix directly
  bool exact_ = false;          // a '=' stood before it
  std::size_t words_ = 0;
  std::size_t prefixes_ = 0;
  bool full_ = false;
};

std::vector<Lexeme> Lexer::read() {
  while (!at_end() && !full_) read_piece();
  end_query();
  return std::move(lexemes_);
}

void Lexer::end_query() {
  if (cut_ && !full_) notes_.add(Remark::kTooLong);
  const bool cut = cut_ || full_;
  if (!groups_.empty() && !cut) notes_.add(Remark::kUnclosedParenthesis);
  lexemes_.push_back({cut ? LexemeKind::kCut : LexemeKind::kEnd, {}, Field::kText, false, at_});
}

void Lexer::read_piece() {
  if (!joined_) begin_ = at_;
  const Character c = character_at(text_, at_);
  if (is_blank(c.code)) {
    at_ += c.size;
    end_piece(Place::kFresh);
  } else if (c.code == '(') {
    read_open();
  } else if (c.code == ')') {
    read_close();
  } else if (is_quote(c.code)) {
    read_phrase();
  } else if (!try_signs() && !try_equals() && !try_field()) {
    read_word();
  }
}

void Lexer::read_open() {
  ++at_;
  groups_.push_back(scope());
  emit(LexemeKind::kOpen);
  end_piece(Place::kFresh);
}

void Lexer::read_close() {
  ++at_;
  if (groups_.empty()) {
    notes_.add(Remark::kExtraParenthesis);
  } else {
    emit(LexemeKind::kClose);
    groups_.pop_back();
  }
  end_piece(Place::kFresh);
}

void Lexer::read_phrase() {
  at_ += character_at(text_, at_).size;
  const std::size_t first = at_;
  while (!at_end() &&
         !(is_quote(character_at(text_, at_).code) && !is_in_hebrew_word(text_, at_))) {
    at_ += character_at(text_, at_).size;
  }
  const std::string_view phrase = without_blank_ends(text_.substr(first, at_ - first));
  if (!at_end()) {
    at_ += character_at(text_, at_).size;
  } else if (!cut_) {
    notes_.add(Remark::kUnclosedQuote);
  }
  if (has_terms(phrase)) add_text(LexemeKind::kPhrase, phrase);
  end_piece(Place::kAfterQuote);
}

// One '-' is an operator, with or without a '+' beside it; more of them are a dash.
bool Lexer::try_signs() {
  if (place_ != Place::kFresh && place_ != Place::kAfterField) return false;
  const std::size_t end = std::min(text_.find_first_not_of("+-", at_), text_.size());
  if (end == at_) return false;
  const std::string_view signs = text_.substr(at_, end - at_);
  at_ = end;
  if (std::count(signs.begin(), signs.end(), '-') == 1 && !gap_at(at_)) emit(LexemeKind::kMinus);
  end_prefix(place_ == Place::kFresh ? Place::kAfterSign : Place::kBound);
  return true;
}

// "=word" and ="a phrase", where endings matter otherwise.
bool Lexer::try_equals() {
  const bool stems = info(field()).matching == Matching::kText;
  if (!stems || text_[at_] != '=' || place_ == Place::kBound || gap_at(at_ + 1)) return false;
  ++at_;
  exact_ = true;
  if (place_ == Place::kFresh) place_ = Place::kAfterSign;
  return true;
}

bool Lexer::try_field() {
  if (place_ == Place::kAfterField || place_ == Place::kBound) return false;
  const std::string_view name = name_before_colon(rest());
  if (name.empty()) return false;
  const std::optional<Scope> known = find_scope(name);
  const std::size_t after = at_ + name.size() + 1;
  if (gap_at(after)) {
    if (known) notes_.add(Remark::kFieldBeforeBlank, rest().substr(0, name.size() + 1));
    return false;
  }
  const bool may_be_stranger = searched_by_words(field()) && is_stranger(name, text_[after]);
  if (!known && !may_be_stranger) return false;
  at_ = after;
  known ? read_known_field(*known) : read_stranger(name);
  return true;
}

void Lexer::read_known_field(Scope scope) {
  scope.exact = scope.field == Field::kName && rest().starts_with('=') && !gap_at(at_ + 1);
  if (scope.exact) ++at_;
  named_ = scope;
  if (searched_by_words(scope.field) && scope.field != group_scope().field) {
    emit(LexemeKind::kField);
  }
  end_prefix(Place::kAfterField);
}

void Lexer::read_stranger(std::string_view name) {
  notes_.add(Remark::kUnknownField, name);
  add_text(LexemeKind::kStranger, name);
  end_prefix(Place::kBound);
}

void Lexer::read_word() {
  bool may_operate = place_ == Place::kFresh || place_ == Place::kAfterQuote;
  const std::string_view word = rest().substr(0, word_size(rest(), !searched_by_words(field())));
  at_ += word.size();
  if (may_operate && in_capitals_ && (operator_kind(word) || is_near(word))) {
    notes_.add(Remark::kInCapitals, word);
    may_operate = false;
  }
  const auto operation = may_operate ? operator_kind(word) : std::nullopt;
  if (operation) {
    emit(*operation);
  } else if (may_operate && is_near(word)) {
    emit(LexemeKind::kNear, word);
  } else {
    add_word(word);
  }
  end_piece(Place::kBound);
}

void Lexer::add_word(std::string_view word) {
  if (word.find_first_not_of('*') == std::string_view::npos) return add_star();
  if (!has_terms(word)) return;
  const auto stub = before_star(word);
  const std::string_view text = stub.value_or(word);
  if (text.find('*') != std::string_view::npos) notes_.add(Remark::kStarInside, word);
  const bool prefix = stub && may_be_prefix(word, *stub);
  add_text(prefix ? LexemeKind::kPrefix : LexemeKind::kWord, text);
}

bool Lexer::may_be_prefix(std::string_view word, std::string_view stub) {
  if (field() == Field::kDate || scope().relation) {
    notes_.add(Remark::kNoPrefixes, word);
  } else if (searched_by_words(field()) && count_characters(squash(stub)) < kShortestPrefix) {
    notes_.add(Remark::kShortPrefix, word);
  } else if (prefixes_ == kMaxPrefixes) {
    notes_.add(Remark::kTooManyPrefixes);
  } else {
    ++prefixes_;
    return true;
  }
  return false;
}

void Lexer::add_star() {
  if (field() == Field::kText) return add_text(LexemeKind::kAll, {});
  notes_.add(Remark::kStarInField);
}

void Lexer::add_text(LexemeKind kind, std::string_view text) {
  full_ = words_ == kMaxWords;
  if (full_) return notes_.add(Remark::kTooManyWords);
  ++words_;
  if (searched_by_words(field())) return emit(kind, text);
  const bool good = is_value_of(field(), text);
  if (!good) notes_.add(Remark::kNotADate, text);
  emit(good ? kind_of_value(kind) : kind, text);
}

LexemeKind Lexer::kind_of_value(LexemeKind kind) const {
  if (scope().relation) return *scope().relation;
  if (field() == Field::kName && kind == LexemeKind::kPrefix) return kind;
  if (field() == Field::kName) return scope().exact ? LexemeKind::kExactName : LexemeKind::kName;
  return kind == LexemeKind::kPrefix ? LexemeKind::kValuePrefix : LexemeKind::kValue;
}

void Lexer::emit(LexemeKind kind, std::string_view text) {
  if (groups_.size() > kDeepestNesting) return notes_.add(Remark::kTooDeep);
  const bool exact = exact_ && (kind == LexemeKind::kWord || kind == LexemeKind::kPhrase);
  lexemes_.push_back({kind, text, field(), joined_, begin_, exact});
}

void Lexer::end_prefix(Place place) {
  place_ = place;
  joined_ = true;
}

void Lexer::end_piece(Place place) {
  place_ = place;
  joined_ = false;
  exact_ = false;
  named_.reset();
}

}  // namespace

std::vector<Lexeme> read_lexemes(std::string_view text, bool cut, Notes& notes) {
  return Lexer(text, cut, notes).read();
}

}  // namespace dragoman::query
