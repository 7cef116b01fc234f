#include "indexer/documents/section_joiner.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <utility>

#include "analyzers/text/error.h"
#include "indexer/documents/cable_source.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMaxNoteBytes = 2000;

std::optional<TelegramSection> section_in(SourceDocument& source) {
  if (!is_cable(source)) return std::nullopt;
  auto section = section_of(read_telegram(source), source.text);
  if (!section || !source.given.has(Field::kId)) return section;
  const bool is_its_reference = source.given.first(Field::kId) == to_string(section->reference);
  return is_its_reference ? section : std::nullopt;
}

struct FoundSection {
  TelegramSection which;
  SourceDocument source;
};

// The section in a file. Absent where the file isn't there or holds something else by now, and for
// members and rows, which are no files.
std::optional<FoundSection> read_again(const std::string& path, const ReaderOptions& options) {
  std::error_code ignored;
  if (!fs::is_regular_file(path, ignored)) return std::nullopt;
  try {
    const InputFile file{path, fs::path(path).filename().string(), 0};
    auto source = open_reader(file, options)->next();
    const auto section = source ? section_in(*source) : std::nullopt;
    if (!section) return std::nullopt;
    return FoundSection{*section, std::move(*source)};
  } catch (const InputError&) {
    return std::nullopt;
  }
}

void add_note(const std::string& note, SourceDocument& source) {
  const bool is_known = source.note.find(note) != std::string::npos;
  if (note.empty() || is_known || source.note.size() > kMaxNoteBytes) return;
  source.note += (source.note.empty() ? "" : "; ") + note;
}

// "sections 2, 3 of 4 are missing"
std::string missing_note(const std::vector<int>& missing, int sections) {
  std::string numbers;
  for (const int number : missing) {
    numbers += (numbers.empty() ? "" : ", ") + std::to_string(number);
  }
  const bool is_one = missing.size() == 1;
  return (is_one ? "section " : "sections ") + numbers + " of " + std::to_string(sections) +
         (is_one ? " is missing" : " are missing");
}

}  // namespace

void SectionJoiner::Awaited::add(Section section) {
  const auto place = std::find_if(parts.begin(), parts.end(),
                                  [&](const Section& s) { return s.number >= section.number; });
  if (place == parts.end() || place->number != section.number) {
    bytes += section.source.text.size();
    parts.insert(place, std::move(section));
  } else if (place->source.path != section.source.path) {
    add_note("section " + std::to_string(section.number) + " is also at " + section.source.place +
                 ", which is left out",
             place->source);
  }
}

std::vector<int> SectionJoiner::Awaited::missing() const {
  std::vector<int> numbers;
  auto part = parts.begin();
  for (int number = 1; number <= sections; ++number) {
    if (part != parts.end() && part->number == number) {
      ++part;
    } else {
      numbers.push_back(number);
    }
  }
  return numbers;
}

SectionJoiner::SectionJoiner(const ReaderOptions& options, FindSources find_sources)
    : options_(options), find_sources_(std::move(find_sources)) {}

std::vector<SourceDocument> SectionJoiner::put(SourceDocument source) {
  std::vector<SourceDocument> ready;
  const auto section = section_in(source);
  if (!section) {
    ready.push_back(std::move(source));
    return ready;
  }
  Awaited& telegram = waiting_for(*section);
  held_ -= telegram.bytes;
  telegram.add({section->section, std::move(source)});
  held_ += telegram.bytes;
  if (telegram.missing().empty()) ready.push_back(release(telegram.reference));
  while (held_ > kMaxHeld) ready.push_back(release(waiting_.begin()->second.reference));
  return ready;
}

std::vector<SourceDocument> SectionJoiner::finish() {
  std::vector<SourceDocument> ready;
  while (!waiting_.empty()) ready.push_back(release(waiting_.begin()->second.reference));
  return ready;
}

SectionJoiner::Awaited& SectionJoiner::waiting_for(const TelegramSection& section) {
  const std::string reference = to_string(section.reference);
  const auto [known, is_new] = arrival_of_.emplace(reference, arrivals_);
  if (is_new) ++arrivals_;
  Awaited& telegram = waiting_[known->second];
  telegram.reference = reference;
  telegram.sections = std::max(telegram.sections, section.sections);
  return telegram;
}

SourceDocument SectionJoiner::release(const std::string& reference) {
  const auto arrival = arrival_of_.find(reference);
  const auto waiting = waiting_.find(arrival->second);
  Awaited telegram = std::move(waiting->second);
  waiting_.erase(waiting);
  arrival_of_.erase(arrival);
  held_ -= telegram.bytes;
  return join(std::move(telegram));
}

// A first section alone that another run, or this one, knew more of is a part for certain.
SourceDocument SectionJoiner::join(Awaited telegram) {
  bool is_known_in_sections = joined_.count(telegram.reference) > 0;
  if (!telegram.missing().empty()) {
    const auto paths = find_sources_(telegram.reference);
    is_known_in_sections |= paths.size() > 1;
    add_indexed_sections(paths, telegram);
  }
  const bool is_first_alone = telegram.parts.size() == 1 && telegram.parts.front().number == 1;
  if (telegram.parts.size() > 1) joined_.insert(telegram.reference);
  const std::vector<int> missing = telegram.missing();
  SourceDocument joined = join_parts(std::move(telegram.parts));
  if (missing.empty() || (is_first_alone && !is_known_in_sections)) return joined;
  joined.is_incomplete = true;
  add_note(missing_note(missing, telegram.sections), joined);
  return joined;
}

void SectionJoiner::add_indexed_sections(const std::vector<std::string>& paths,
                                         Awaited& telegram) const {
  for (const std::string& path : paths) {
    auto found = read_again(path, options_);
    if (!found || to_string(found->which.reference) != telegram.reference) continue;
    telegram.add({found->which.section, std::move(found->source)});
  }
}

SourceDocument SectionJoiner::join_parts(std::vector<Section> parts) {
  std::vector<std::string_view> texts;
  for (const Section& part : parts) texts.push_back(part.source.text);
  std::string text = join_sections(texts);
  SourceDocument joined = std::move(parts.front().source);
  if (joined.text != text) {
    joined.telegram.reset();
    joined.is_telegram.reset();
    joined.pages.clear();
  }
  joined.text = std::move(text);
  for (auto part = parts.begin() + 1; part != parts.end(); ++part) {
    joined.further_paths.push_back(part->source.path);
    add_note(part->source.note, joined);
  }
  return joined;
}

}  // namespace dragoman
