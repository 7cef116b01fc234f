#include "analyzers/speakers/speaker_names.h"

#include <algorithm>

#include "analyzers/names/authority/authority.h"
#include "analyzers/names/romanization/name_reading.h"
#include "analyzers/text/normalize.h"
#include "analyzers/text/strings.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxSpeaker = 200;  // bytes; no name is as long

void add_key(std::string key, std::vector<std::string>& keys) {
  if (key.empty() || std::find(keys.begin(), keys.end(), key) != keys.end()) return;
  keys.push_back(std::move(key));
}

// What a name means whatever the document is about.
void add_meanings(std::string_view name, std::vector<std::string>& keys) {
  for (const names::AuthorityForm& form : names::authority_forms(name)) {
    if (!form.needs_evidence) add_key(names::authority_key(names::authority_entry(form)), keys);
  }
  for (const names::NameReading& reading : names::name_readings(names::read_written_name(name))) {
    add_key(std::string(reading.key), keys);
  }
}

}  // namespace

std::string speaker_word_key(std::string_view word) {
  std::string folded = fold_name(word);
  std::erase(folded, ' ');
  return folded.empty() ? folded : '=' + folded;
}

std::vector<std::string> speaker_keys(std::string_view speaker) {
  std::vector<std::string> keys;
  if (speaker.size() > kMaxSpeaker) return keys;
  for (const std::string& word : split_words(std::string(speaker))) {
    for (const std::string& part : split_words(fold_name(word))) add_key('=' + part, keys);
    add_key(speaker_word_key(word), keys);
  }
  const std::size_t other = speaker.find('(');  // "Park Chung Hee (Pak Chong-hui)"
  add_meanings(trim(speaker.substr(0, other)), keys);
  if (other != std::string_view::npos) {
    add_meanings(speaker.substr(other + 1, speaker.find(')', other) - other - 1), keys);
  }
  return keys;
}

}  // namespace dragoman
