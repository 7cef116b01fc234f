#include "analyzers/names/authority/authority_spelling.h"

#include <algorithm>
#include <vector>

#include "analyzers/names/words/name_hash.h"
#include "analyzers/text/ascii.h"

namespace dragoman::names {
namespace {

using OnPath = std::function<void(const AuthorityPath&)>;
using Parts = std::vector<std::uint64_t>;  // the hashes of a word's parts; none for "_"
using Choices = std::vector<Parts>;        // the ways to write one word

bool is_letter_or_digit(char c) {
  return ascii::is_lower(c) || ascii::is_digit(c);
}

int read_year(std::string_view digits) {
  int year = 0;
  for (const char c : digits) year = year * 10 + (c - '0');
  return year;
}

// What stands before `mark`, which is dropped with it.
std::string_view cut_until(std::string_view& text, char mark) {
  const std::size_t at = text.find(mark);
  const std::string_view before = text.substr(0, at);
  text.remove_prefix(at == std::string_view::npos ? text.size() : at + 1);
  return before;
}

// A word of several parts is found in parts, and as one; "'s" is dropped in texts, but not where
// its apostrophe is missing.
void add_choice(std::string_view choice, Choices& choices) {
  if (choice.ends_with("'s")) add_choice(choice.substr(0, choice.size() - 2), choices);
  Parts parts;
  NameWordHash part;
  NameWordHash whole;
  bool open = false;
  for (const char letter : choice) {
    const char c = ascii::to_lower(letter);
    if (is_letter_or_digit(c)) {
      part.add(c);
      whole.add(c);
      open = true;
    } else if (open && c != '\'' && c != '`') {
      parts.push_back(part.value());
      part = {};
      open = false;
    }
  }
  if (open) parts.push_back(part.value());
  if (parts.size() > 1) choices.push_back({whole.value()});
  choices.push_back(std::move(parts));
}

std::vector<Choices> read_words(std::string_view words) {
  std::vector<Choices> read;
  while (!words.empty()) {
    std::string_view word = cut_until(words, ' ');
    Choices& choices = read.emplace_back();
    while (!word.empty()) add_choice(cut_until(word, '/'), choices);
  }
  return read;
}

void walk(const std::vector<Choices>& words, std::size_t word, AuthorityPath path,
          const OnPath& on_path) {
  if (word == words.size()) {
    path.whole = true;
    if (path.words > 0) on_path(path);
    return;
  }
  for (const Parts& parts : words[word]) {
    AuthorityPath next = path;
    for (const std::uint64_t part : parts) {
      if (next.words > 0) on_path(next);
      next = {name_path_hash(next.hash, part), next.words + 1, false};
    }
    walk(words, word + 1, next, on_path);
  }
}

}  // namespace

AuthoritySpelling read_spelling(std::string_view form) {
  AuthoritySpelling spelling;
  spelling.needs_evidence = form.starts_with('?');
  if (spelling.needs_evidence) form.remove_prefix(1);
  spelling.either_order = form.starts_with('~');
  if (spelling.either_order) form.remove_prefix(1);
  spelling.words = cut_until(form, '@');
  if (form.empty()) return spelling;
  spelling.first_year = read_year(cut_until(form, '-'));
  spelling.last_year = form.empty() ? spelling.first_year : read_year(form);
  return spelling;
}

void for_each_path(const AuthoritySpelling& spelling, const OnPath& on_path) {
  std::vector<Choices> words = read_words(spelling.words);
  walk(words, 0, {}, on_path);
  if (!spelling.either_order || words.empty()) return;
  std::rotate(words.begin(), words.begin() + 1, words.end());
  walk(words, 0, {}, on_path);
}

}  // namespace dragoman::names
