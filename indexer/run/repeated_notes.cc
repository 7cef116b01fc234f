#include "indexer/run/repeated_notes.h"

namespace dragoman {
namespace {

std::string without_quoted(const std::string& note) {
  std::string kind;
  bool quoted = false;
  for (const char c : note) {
    if (c == '\'') quoted = !quoted;
    if (!quoted) kind += c;
  }
  return kind;
}

}  // namespace

bool RepeatedNotes::should_print(const std::string& note) {
  Kind& kind = kinds_[without_quoted(note)];
  if (kind.count == 0) kind.first = note;
  return ++kind.count <= kMaxPrinted;
}

std::vector<std::string> RepeatedNotes::rest() const {
  std::vector<std::string> sentences;
  for (const auto& [text, kind] : kinds_) {
    if (kind.count <= kMaxPrinted) continue;
    sentences.push_back(std::to_string(kind.count - kMaxPrinted) + " more notes like \"" +
                        kind.first + "\" (--verbose says each)");
  }
  return sentences;
}

}  // namespace dragoman
