#include "searcher/query/notes.h"

#include <algorithm>

#include "analyzers/text/display.h"
#include "searcher/query/limits.h"

namespace dragoman::query {
namespace {

constexpr std::size_t kMaxSubjects = 3;
constexpr std::size_t kLongestSubject = 40;  // bytes

static_assert(kMaxWords == 1000 && kMaxPrefixes == 50 && kShortestPrefix == 2 &&
                  kFurthestNear == 100 && kDeepestNesting == 50 && kLongestQuery == 65536,
              "the sentences below name the limits");

// '%' stands for the subjects.
std::string_view wording(Remark remark) {
  switch (remark) {
    case Remark::kUnknownField: return "no field %; read as words";
    case Remark::kFieldBeforeBlank: return "nothing directly after %; read as a word";
    case Remark::kNotADate: return "not a date: %; read as words";
    case Remark::kShortPrefix: return "a prefix has two letters at least: % read without the star";
    case Remark::kNoPrefixes: return "dates and cited-by: take no prefix: % read without the star";
    case Remark::kTooManyPrefixes:
      return "only the first 50 prefixes are looked up; the others are read without the star";
    case Remark::kStarInside: return "a star inside a word means nothing: %";
    case Remark::kStarInField: return "a star after a field means nothing; left out";
    case Remark::kNearOperands:
      return "NEAR is for words, phrases and OR of them, in one field; read as AND";
    case Remark::kNearDistance: return "NEAR reaches over 1 to 100 words: % brought within";
    case Remark::kUnclosedQuote: return "a quote isn't closed; the rest is read as a phrase";
    case Remark::kUnclosedParenthesis: return "a '(' isn't closed; read as closed at the end";
    case Remark::kExtraParenthesis: return "a ')' has no '(' before it; ignored";
    case Remark::kDanglingOperator: return "nothing to combine with %; ignored";
    case Remark::kInCapitals:
      return "the query is in capitals: % read as words (for operators use parentheses)";
    case Remark::kTooManyWords: return "only the first 1000 words are read";
    case Remark::kTooDeep: return "parentheses more than 50 deep are left out";
    case Remark::kTooLong: return "only the first 65536 bytes are read";
  }
  return "";
}

std::string listed(const std::vector<std::string>& subjects, bool more) {
  std::string out;
  for (const std::string& subject : subjects) {
    if (!out.empty()) out += ", ";
    out += '\'' + subject + '\'';
  }
  return more ? out + " and others" : out;
}

}  // namespace

Notes::Note& Notes::note_of(Remark remark) {
  const auto same = [&](const Note& note) { return note.remark == remark; };
  const auto found = std::find_if(notes_.begin(), notes_.end(), same);
  return found != notes_.end() ? *found : notes_.emplace_back(Note{remark, {}, false});
}

void Notes::add(Remark remark, std::string_view subject) {
  Note& note = note_of(remark);
  if (subject.empty() || note.more) return;
  std::string shown = shortened(subject, kLongestSubject);
  if (std::count(note.subjects.begin(), note.subjects.end(), shown) > 0) return;
  note.more = note.subjects.size() == kMaxSubjects;
  if (!note.more) note.subjects.push_back(std::move(shown));
}

std::string Notes::sentence(const Note& note) {
  std::string out(wording(note.remark));
  const std::size_t place = out.find('%');
  if (place != std::string::npos) out.replace(place, 1, listed(note.subjects, note.more));
  return out;
}

std::vector<std::string> Notes::sentences() const {
  std::vector<std::string> out;
  for (const Note& note : notes_) out.push_back(sentence(note));
  return out;
}

}  // namespace dragoman::query
