#include "searcher/match/written_source.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "analyzers/schema/record.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/normalize.h"
#include "analyzers/text/other_forms.h"
#include "searcher/index/interruption.h"
#include "searcher/match/remote_positions.h"
#include "searcher/match/term_query.h"

namespace dragoman {
namespace {

constexpr std::size_t kSameBeginning = 4;  // letters of another form of a word

std::vector<std::string_view> split_words(std::string_view folded) {
  std::vector<std::string_view> out;
  while (!folded.empty()) {
    const std::size_t size = std::min(folded.find(' '), folded.size());
    if (size > 0) out.push_back(folded.substr(0, size));
    folded.remove_prefix(std::min(size + 1, folded.size()));
  }
  return out;
}

// "agreed4" is written as "agreed" with the number of a note.
bool is_form(std::string_view word, const WrittenWord& wanted) {
  if (wanted.exact) return word == wanted.text || without_note_number(word) == wanted.text;
  const std::size_t letters = std::min(kSameBeginning, wanted.text.size());
  return word.substr(0, letters) == std::string_view(wanted.text).substr(0, letters);
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

char small(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// Whether the letters stand in the text at all, in any case: spares folding most texts.
bool may_have(std::string_view text, const WrittenWord& word) {
  if (!word.exact || !is_ascii(word.text) || !is_ascii(text)) return true;
  const auto same = [](char a, char b) { return small(a) == b; };
  return std::search(text.begin(), text.end(), word.text.begin(), word.text.end(), same) !=
         text.end();
}

bool has_written_in(const Xapian::Document& held, const std::vector<WrittenWord>& words) {
  const Document document = decode_record(held.get_value(kRecordSlot));
  for (const Field field : {Field::kTitle, Field::kText, Field::kFrom, Field::kParticipants}) {
    for (const std::string& value : document.all(field)) {
      if (has_written(value, words)) return true;
    }
  }
  return false;
}

// So much of a text as is folded at a time: common words stand near its beginning. Nothing is
// folded across a blank.
std::string_view next_piece(std::string_view text) {
  constexpr std::size_t kPiece = 1000;
  return text.substr(0, text.find_first_of(" \n", std::min(kPiece, text.size())));
}

std::string last_words(const std::vector<std::string_view>& words, std::size_t count) {
  std::string out;
  for (std::size_t i = words.size() - std::min(count, words.size()); i < words.size(); ++i)
    out += ' ' + std::string(words[i]);
  return out;
}

}  // namespace

std::vector<WrittenWord> written_words(std::string_view typed, bool all_exact) {
  std::vector<WrittenWord> out;
  for (const std::string_view word : split_words(typed)) {
    const bool exact = all_exact || word.starts_with('=');
    const std::string folded = fold_name(word);
    for (const std::string_view part : split_words(folded)) {
      out.push_back({std::string(part), exact});
    }
  }
  return out;
}

namespace {

bool has_in_one_piece(std::string_view text, const std::vector<WrittenWord>& words) {
  for (const WrittenWord& word : words) {
    if (!may_have(text, word)) return false;
  }
  std::string folded;  // the last words of the pieces before, and a piece
  while (!text.empty()) {
    const std::string_view piece = next_piece(text);
    text.remove_prefix(piece.size());
    folded += ' ' + fold_name(piece);
    const std::vector<std::string_view> written = split_words(folded);
    const auto found =
        std::search(written.begin(), written.end(), words.begin(), words.end(), is_form);
    if (found != written.end()) return true;
    folded = last_words(written, words.size() - 1);
  }
  return false;
}

// Where what follows a hyphen goes on in the next line, after a blank one too; npos where the
// hyphen doesn't divide a word.
std::size_t behind_division(std::string_view text, std::size_t hyphen) {
  constexpr int kMostLines = 2;
  if (hyphen == 0 || !ascii::is_letter(text[hyphen - 1])) return std::string_view::npos;
  int lines = 0;
  std::size_t at = hyphen + 1;
  for (; at < text.size() && ascii::is_blank(text[at]); ++at) lines += text[at] == '\n' ? 1 : 0;
  const bool divides =
      lines > 0 && lines <= kMostLines && at < text.size() && ascii::is_letter(text[at]);
  return divides ? at : std::string_view::npos;
}

// "ambas-" at a line's end and "sador" as one word; "" where no word is divided.
std::string with_divided_words(std::string_view text) {
  std::string out;
  std::size_t copied = 0;
  for (std::size_t at = text.find('-'); at != std::string_view::npos; at = text.find('-', at + 1)) {
    const std::size_t behind = behind_division(text, at);
    if (behind == std::string_view::npos) continue;
    out += text.substr(copied, at - copied);
    copied = behind;
  }
  return copied == 0 ? out : out.append(text.substr(copied));
}

}  // namespace

bool has_written(std::string_view text, const std::vector<WrittenWord>& words) {
  if (words.empty()) return false;
  if (has_in_one_piece(text, words)) return true;
  const std::string joined = with_divided_words(text);
  return !joined.empty() && has_in_one_piece(joined, words);
}

WrittenSource::WrittenSource(std::vector<WrittenWord> words, ShardStates states)
    : shared_(std::make_shared<Shared>()) {
  shared_->words = std::move(words);
  shared_->verdicts.resize(states == nullptr ? 1 : states->size());
  shared_->states = std::move(states);
}

WrittenSource* WrittenSource::clone() const {
  return new WrittenSource(shared_);
}

void WrittenSource::init(const Xapian::Database& database) {
  database_ = database;
  shard_ = find_shard(shared_->states, database);
  at_ = 0;
  last_ = database.get_lastdocid();
  documents_ = database.get_doccount();
  shared_->verdicts[shard_].resize(std::size_t{last_} + 1);
}

void WrittenSource::skip_to(Xapian::docid document, double) {
  while (document <= last_ && !matches(document)) ++document;
  at_ = document;
}

bool WrittenSource::check(Xapian::docid document, double) {
  if (document > last_ || !matches(document)) return false;
  at_ = document;
  return true;
}

bool WrittenSource::matches(Xapian::docid document) {
  Verdict& verdict = shared_->verdicts[shard_][document];
  if (verdict == Verdict::kUnknown) verdict = test(document) ? Verdict::kYes : Verdict::kNo;
  return verdict == Verdict::kYes;
}

bool WrittenSource::test(Xapian::docid docid) const {
  check_interruption();
  try {
    return has_written_in(database_.get_document(docid), shared_->words);
  } catch (const Xapian::DocNotFoundError&) {
    return false;
  }
}

namespace {

std::string name_of(const Xapian::Query& stems, const std::vector<WrittenWord>& words) {
  std::string name = stems.get_description();
  for (const WrittenWord& word : words) name += (word.exact ? "\n=" : "\n") + word.text;
  return name;
}

Xapian::Query written_there(RemoteShards& remote, const Xapian::Query& stems,
                            const std::vector<WrittenWord>& words) {
  constexpr std::size_t kMaxJudged = 100;
  const std::vector<Xapian::docid> all = remote.matching_with_ids(stems);
  const std::string name = name_of(stems, words);
  if (remote.judged().size() > kMaxJudged) remote.judged().clear();
  auto known = remote.judged().find(name);
  if (known == remote.judged().end()) {
    std::vector<Xapian::docid> having;
    remote.visit(all, [&](Xapian::docid document, const Xapian::Document& held) {
      check_interruption();
      if (has_written_in(held, words)) having.push_back(document);
    });
    std::sort(having.begin(), having.end());
    known = remote.judged().emplace(name, std::move(having)).first;
  }
  std::vector<Xapian::docid> others;
  std::set_difference(all.begin(), all.end(), known->second.begin(), known->second.end(),
                      std::back_inserter(others));
  return query_of_ids(remote, stems, known->second, others);
}

}  // namespace

Xapian::Query written_query(const Xapian::Database& database, const Xapian::Query& stems,
                            const std::vector<WrittenWord>& words) {
  const Xapian::Query here(
      (new WrittenSource(words, IndexDatabase::states_of(database)))->release());
  RemoteShards* const remote = IndexDatabase::remote_of(database);
  const bool is_judged = remote != nullptr && !remote->is_noting();
  const Xapian::Query there = is_judged ? written_there(*remote, stems, words) : stems;
  return {Xapian::Query::OP_FILTER, stems, by_machine(database, here, there)};
}

}  // namespace dragoman
