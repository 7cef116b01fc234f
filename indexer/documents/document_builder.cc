#include "indexer/documents/document_builder.h"

#include <algorithm>
#include <filesystem>
#include <map>

#include "analyzers/cable/body/body.h"
#include "analyzers/cable/body/telegrams.h"
#include "analyzers/cable/header/tags_line.h"
#include "analyzers/chain/foreign_countries.h"
#include "analyzers/citations/citation_finder.h"
#include "analyzers/languages/identification.h"
#include "analyzers/portions/blocks.h"
#include "analyzers/portions/portion_marking.h"
#include "analyzers/prose/date_line.h"
#include "analyzers/prose/heading.h"
#include "analyzers/schema/paragraphs.h"
#include "analyzers/schema/values.h"
#include "analyzers/speakers/turns.h"
#include "analyzers/tags/country_mentions.h"
#include "analyzers/tags/lookup.h"
#include "analyzers/tags/topic_inference.h"
#include "analyzers/text/display.h"
#include "indexer/documents/cable_source.h"
#include "indexer/documents/page_starts.h"
#include "indexer/readers/format.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;

// "press/talks.txt" is known as "press/talks", else "press/talks.txt", else with more of its path;
// a line of a file as "press/dump.jsonl:12".
std::vector<std::string> path_ids(const SourceDocument& source) {
  std::vector<std::string> ids;
  if (!format_info(source.format).is_row) {
    ids.push_back(fs::path(source.name).replace_extension().generic_string());
  }
  ids.push_back(source.name);
  std::string longer = source.name;
  for (fs::path above = fs::path(source.path).parent_path(); above.has_relative_path();
       above = above.parent_path()) {
    const std::string folder = above.filename().string() + '/';
    if (source.name.starts_with(folder)) continue;
    longer = folder + longer;
    ids.push_back(longer);
  }
  ids.push_back(source.path);
  return ids;
}

void add_all(Field field, const std::vector<std::string>& values, Document& document) {
  for (const std::string& value : values) document.add(field, value);
}

// A code of the TAGS line is a country's, a subject's, an organization's or a program's.
void add_meaning(const std::string& code, Document& document) {
  if (const Country* country = country_of_tag(code)) {
    document.add(Field::kCountry, std::string(country->code));
    return;
  }
  const Tag* tag = find_tag(code);
  if (tag == nullptr) return;
  const bool subject = tag->kind == TagKind::kSubject;
  document.add(subject ? Field::kTopic : Field::kOrganization, code);
}

// Codes that ran together ("EINDETRD") are found by each of them.
void add_tag(const std::string& code, Document& document) {
  const auto parts = parts_of_glued_tag(code);
  for (const std::string& part : parts) {
    document.add(Field::kTags, part);
    add_meaning(part, document);
  }
  if (!parts.empty()) return;
  document.add(Field::kTags, code);
  add_meaning(code, document);
}

// The sending post's country is what it reports on; the Department and the missions at home report
// on others.
void add_post(const std::string& written, Document& document) {
  const Post* post = find_post(written);
  document.add(Field::kPost, post != nullptr ? std::string(post->name) : written);
  if (post != nullptr && post->country != "US") {
    document.add(Field::kCountry, std::string(post->country));
  }
}

// Those that a reader would look for by their number or marking, and the summary's.
std::vector<Paragraph> paragraphs_of(const CableBody& body) {
  std::vector<Paragraph> kept;
  for (const CableParagraph& p : body.paragraphs) {
    if (p.number == 0 && p.portion.empty() && !p.is_summary && !p.is_heading) continue;
    const auto role = p.is_heading   ? ParagraphRole::kHeading
                      : p.is_summary ? ParagraphRole::kSummary
                                     : ParagraphRole::kNone;
    kept.push_back({p.begin, p.end, p.number, role, p.portion});
  }
  return kept;
}

// A text may have a line for each paragraph: then the lines are longer than any page is wide.
constexpr std::size_t kLongLine = 120;

void add_lines(std::string_view text, const TextBlock& block, std::vector<TextPart>& parts) {
  for (std::size_t at = block.begin; at < block.end;) {
    const std::size_t end = std::min(text.find('\n', at), block.end);
    if (end > at) parts.push_back({at, end});
    at = end + 1;
  }
}

// The paragraphs of a text, to be told apart by their languages.
std::vector<TextPart> parts_of(std::string_view text) {
  std::vector<TextPart> parts;
  for (const TextBlock& block : find_blocks(text, {})) {
    const std::string_view lines = text.substr(block.begin, block.end - block.begin);
    const auto ends = static_cast<std::size_t>(std::count(lines.begin(), lines.end(), '\n'));
    if (ends > 0 && lines.size() / (ends + 1) > kLongLine) {
      add_lines(text, block, parts);
    } else {
      parts.push_back({block.begin, block.end});
    }
  }
  return parts;
}

class Builder {
 public:
  Builder(SourceDocument source, const RunValues& run) : source_(std::move(source)) {
    if (!source_.note.empty()) out_.notes.push_back(source_.note);
    read_given();
    if (is_cable(source_)) {
      note_further_telegrams();
      read_cable();
    } else {
      read_prose();
    }
    restore_given();
    take_run_values(run);
    find_languages();
    infer();
    cite();
    find_speakers();
    document().add(Field::kParagraphs, encode_paragraphs(paragraphs_, pages_, turns_, languages_));
    document().add(Field::kSource, source_.path);
    add_all(Field::kSource, source_.further_paths, document());
    if (!document().has(Field::kCollection)) document().add(Field::kCollection, folder());
    for (std::string& id : path_ids(source_)) out_.ids.push_back(std::move(id));
    out_.is_file = is_whole_file();
  }

  BuiltDocument take() { return std::move(out_); }

 private:
  Document& document() { return out_.document; }

  // What the source gives stands; analysis fills what is missing.
  void fill(Field field, std::string value) {
    if (!source_.given.has(field)) document().add(field, std::move(value));
  }
  void fill_all(Field field, const std::vector<std::string>& values) {
    if (!source_.given.has(field)) add_all(field, values, document());
  }

  // Readers of plain text take a file with several telegrams apart; rows and pages are documents.
  void note_further_telegrams() {
    if (format_info(source_.format).cable != CableRule::kByText) return;
    const std::size_t telegrams = telegram_starts(source_.text).size();
    if (telegrams < 2) return;
    out_.notes.push_back(std::to_string(telegrams) + " telegrams in it, read as one document");
  }

  void read_given() {
    const Document& given = source_.given;
    for (const FieldInfo& row : field_table()) {
      for (const std::string& text : given.all(row.field)) read_given_value(row.field, text);
    }
    if (given.has(Field::kId)) {
      out_.ids.emplace_back(given.first(Field::kId));
      out_.id_is_given = !source_.is_incomplete;
    }
  }

  void read_given_value(Field field, const std::string& text) {
    if (field == Field::kId) return;
    if (field == Field::kCountry) country_is_given_ = true;
    if (field == Field::kDate) {
      read_given_date(text);
    } else if (field == Field::kPost) {
      add_post(text, document());
    } else if (field == Field::kTags) {
      add_tag(read_value(field, text).values.front(), document());
    } else {
      Reading reading = read_value(field, text);
      if (!reading.note.empty()) out_.notes.push_back(reading.note);
      add_all(field, reading.values, document());
    }
  }

  void read_given_date(const std::string& text) {
    auto date = parse_program_date(text);
    if (!date) date = parse_date_value(text);
    if (date) {
      document().set_date(*date);
    } else if (!text.empty()) {
      out_.notes.push_back("the date '" + shortened(text) + "' is not understood; left unknown");
    }
  }

  // TAGS and posts bring countries and topics along, but not where the source gives its own.
  void restore_given() {
    for (const Field field : {Field::kCountry, Field::kTopic, Field::kOrganization}) {
      if (!source_.given.has(field)) continue;
      document().clear(field);
      for (const std::string& text : source_.given.all(field)) {
        add_all(field, read_value(field, text).values, document());
      }
    }
  }

  void take_run_values(const RunValues& run) {
    for (const FieldInfo& row : field_table()) {
      if (!run.values.has(row.field) || (document().has(row.field) && !run.force)) continue;
      document().clear(row.field);
      for (const std::string& text : run.values.all(row.field)) read_given_value(row.field, text);
    }
  }

  void read_cable() {
    const Telegram& telegram = read_telegram(source_);
    fill(Field::kKind, "cable");
    fill(Field::kTitle, telegram.subject);
    fill(Field::kFrom, telegram.from);
    fill_all(Field::kTo, telegram.to);
    if (!source_.given.has(Field::kTo)) add_all(Field::kTo, telegram.info, document());
    fill(Field::kClassification, telegram.classification);
    fill_all(Field::kCaptions, telegram.captions);
    if (telegram.date && !source_.given.has(Field::kDate)) document().set_date(*telegram.date);
    if (!source_.given.has(Field::kTags)) {
      for (const std::string& code : telegram.tags) add_tag(code, document());
      add_all(Field::kPerson, telegram.persons, document());
    }
    for (const CableReference& reference : telegram.references) {
      fill(Field::kReferences, to_string(reference));
    }
    read_origin(telegram);
    add_body(read_cable_body(source_.text, telegram.body_begin, telegram), telegram.body_begin);
  }

  void add_body(CableBody body, std::size_t body_begin) {
    pages_ = pages_of_body(source_.text, body_begin, source_.pages, body.text);
    paragraphs_ = paragraphs_of(body);
    for (const CableParagraph& paragraph : body.paragraphs) {
      if (!paragraph.portion.empty()) fill(Field::kPortion, canonical_portion(paragraph.portion));
    }
    fill(Field::kParticipants, std::move(body.signature));
    document().add(Field::kText, std::move(body.text));
  }

  void read_origin(const Telegram& telegram) {
    if (telegram.reference) out_.ids.push_back(to_string(*telegram.reference));
    if (source_.given.has(Field::kPost)) return;
    const std::string& written = telegram.post.empty() ? telegram.from : telegram.post;
    if (!written.empty()) add_post(written, document());
  }

  void read_prose() {
    if (!format_info(source_.format).has_heading) {
      document().add(Field::kText, source_.text);
      return;
    }
    const ProseHeading heading = read_heading(source_.text);
    fill(Field::kKind, heading.kind);
    fill(Field::kTitle, heading.title);
    if (heading.date) fill(Field::kDate, to_iso_string(*heading.date));
    fill(Field::kReferences, heading.symbol);
    fill_all(Field::kFrom, heading.from);
    fill_all(Field::kTo, heading.to);
    pages_ = pages_from(source_.pages, heading.body_begin);
    document().add(Field::kText, source_.text.substr(heading.body_begin));
  }

  // For a text without TAGS; what is found is marked as inferred.
  void infer() {
    if (document().has(Field::kTags)) return;
    const std::string title = title_and_subject();
    const std::string text(document().first(Field::kText));
    const auto countries = countries_named(title, text);
    if (!country_is_given_) {
      for (const Country* country : countries) {
        add_inferred(Field::kCountry, std::string(country->code));
      }
    }
    if (document().has(Field::kTopic)) return;
    for (const InferredTopic& topic : infer_topics(title, text, countries)) {
      add_inferred(Field::kTopic, std::string(topic.code));
    }
  }

  // By their names in the text's language, for those that English names tell nothing of too.
  std::vector<const Country*> countries_named(std::string_view title, std::string_view text) {
    thread_local std::map<const Language*, ForeignCountries> readers;
    const Language* const language = find_language(document().first(Field::kLanguage));
    if (language != nullptr && language->name != "english") {
      auto countries = readers.try_emplace(language, *language).first->second.find(title, text);
      if (!countries.empty()) return countries;
    }
    return countries_mentioned(title, text, document().all(Field::kPerson));
  }

  std::string title_and_subject() {
    std::string title(document().first(Field::kTitle));
    const std::string_view subject = document().first(Field::kSubject);
    if (!subject.empty()) title.append(title.empty() ? "" : "\n").append(subject);
    return title;
  }

  // What the running text cites.
  void cite() {
    CitingDocument citing;
    if (!out_.ids.empty()) citing.id = out_.ids.front();
    if (const auto date = document().date()) citing.year = date->year;
    citing.volume = frus_volume_of(citing.id);
    if (is_cable(source_)) citing.listed = listed_references();
    const auto found = find_citations(document().first(Field::kText), citing);
    add_all(Field::kMentions, cited_ids(found), document());
  }

  // Who speaks where. Speakers that the source gives have no turns.
  void find_speakers() {
    if (source_.given.has(Field::kSpeaker)) return;
    RecordedConversation conversation;
    conversation.title = document().first(Field::kTitle);
    conversation.kind = document().first(Field::kKind);
    conversation.participants = document().all(Field::kParticipants);
    conversation.persons = document().all(Field::kPerson);
    if (const auto date = document().date()) {
      conversation.year = date->year;
      conversation.month = date->month;
      conversation.day = date->day;
    }
    conversation.from = document().first(Field::kFrom);
    const auto turns = find_turns(document().first(Field::kText), conversation, source_.speech);
    for (const SpeakerTurn& turn : turns) {
      document().add(Field::kSpeaker, turn.speaker);
      turns_.push_back({turn.begin, turn.end, place_of(Field::kSpeaker, turn.speaker)});
    }
  }

  // In which language the text is, and which of its paragraphs are in another. What the source
  // gives is the text's own; of several languages the first.
  void find_languages() {
    const std::string_view text = document().first(Field::kText);
    const std::vector<TextPart> parts = parts_of(text);
    const Language* const given = find_language(document().first(Field::kLanguage));
    const TextLanguages found =
        dragoman::find_languages(document().first(Field::kTitle), text, parts, given);
    if (found.main == nullptr) return;
    document().add(Field::kLanguage, std::string(found.main->name));
    for (const LanguageSpan& span : found.others) {
      document().add(Field::kLanguage, std::string(span.language));
      languages_.push_back({span.begin, span.end, place_of(Field::kLanguage, span.language)});
    }
  }

  // From 1, among the field's values.
  int place_of(Field field, std::string_view value) {
    const auto values = document().all(field);
    return static_cast<int>(std::find(values.begin(), values.end(), value) - values.begin()) + 1;
  }

  std::vector<ListedReference> listed_references() {
    const Telegram& telegram = read_telegram(source_);
    std::vector<ListedReference> listed;
    for (std::size_t i = 0; i < telegram.references.size(); ++i) {
      const char letter = telegram.reference_letters[i];
      listed.push_back({telegram.references[i], letter == '-' ? '\0' : letter});
    }
    return listed;
  }

  void add_inferred(Field field, std::string value) {
    document().add(field, std::move(value));
    document().add(Field::kInferred, std::string(info(field).name));
  }

  // A telegram of several sections is more than one file.
  bool is_whole_file() const {
    return format_info(source_.format).is_whole && !out_.id_is_given && source_.path != "-" &&
           source_.further_paths.empty() && !source_.is_incomplete;
  }

  std::string folder() const {
    return source_.path == "-" ? "" : fs::path(source_.path).parent_path().filename().string();
  }

  SourceDocument source_;
  BuiltDocument out_;
  std::vector<Paragraph> paragraphs_;  // of the text
  std::vector<PageStart> pages_;
  std::vector<SpeechTurn> turns_;
  std::vector<LanguagePart> languages_;
  bool country_is_given_ = false;  // by the source or the user
};

}  // namespace

BuiltDocument build_document(SourceDocument source, const RunValues& run) {
  return Builder(std::move(source), run).take();
}

}  // namespace dragoman
