#include "analyzers/schema/field.h"

#include <algorithm>
#include <sstream>

#include "analyzers/text/normalize.h"

namespace dragoman {
namespace {

// clang-format off
constexpr std::array<FieldInfo, kFieldCount> kFields = {{
    // field                  name              typed as                     prefix slot      no. matching          many   facet
    {Field::kId,             "id",             "id",                        "Q",  kNoSlot,  1, Matching::kExact,   false, false},
    {Field::kKind,           "kind",           "kind",                      "XK", 4,        2, Matching::kKeyword, false, true},
    {Field::kTitle,          "title",          "title|subject",             "S",  kNoSlot,  3, Matching::kText,    false, false},
    {Field::kText,           "text",           "text",                      "",   kNoSlot,  4, Matching::kText,    false, false},
    {Field::kDate,           "date",           "date|year",                 "D",  0,        5, Matching::kDate,    false, true},
    {Field::kCountry,        "country",        "country",                   "XC", 1,        6, Matching::kKeyword, true,  true},
    {Field::kTags,           "tags",           "tag|tags",                  "XG", kNoSlot,  7, Matching::kKeyword, true,  false},
    {Field::kTopic,          "topic",          "topic",                     "XT", 2,        8, Matching::kKeyword, true,  true},
    {Field::kOrganization,   "organization",   "org|organization",          "XO", 7,        9, Matching::kKeyword, true,  true},
    {Field::kPost,           "post",           "post",                      "XP", 6,       10, Matching::kKeyword, false, true},
    {Field::kFrom,           "from",           "from",                      "XF", kNoSlot, 11, Matching::kWords,   true,  false},
    {Field::kTo,             "to",             "to",                        "XA", kNoSlot, 12, Matching::kWords,   true,  false},
    {Field::kClassification, "classification", "class|classification",      "XL", 5,       13, Matching::kKeyword, false, true},
    {Field::kCaptions,       "captions",       "caption|captions",          "XN", kNoSlot, 14, Matching::kKeyword, true,  false},
    {Field::kReferences,     "references",     "cites|ref|references",      "XR", kNoSlot, 15, Matching::kKeyword, true,  false},
    {Field::kCollection,     "collection",     "collection",                "XS", 8,       16, Matching::kKeyword, true,  true},
    {Field::kSource,         "source",         "source",                    "XU", kNoSlot, 17, Matching::kExact,   true,  false},
    {Field::kInferred,       "inferred",       "inferred",                  "XI", kNoSlot, 18, Matching::kKeyword, true,  false},
    {Field::kParticipants,   "participants",   "participant|participants",  "XM", kNoSlot, 19, Matching::kWords,   true,  false},
    {Field::kParagraphs,     "paragraphs",     "",                          "",   kNoSlot, 20, Matching::kStored,  false, false},
    {Field::kPerson,         "person",         "person",                    "XE", kNoSlot, 21, Matching::kName,    true,  false},
    {Field::kName,           "name",           "name",                      "XB", kNoSlot, 22, Matching::kNameKey, true,  false},
    {Field::kGlossary,       "glossary",       "glossary",                  "XJ", kNoSlot, 23, Matching::kWords,   true,  false},
    {Field::kSubject,        "subject",        "",                          "",   kNoSlot, 24, Matching::kOfTitle, false, false},
    {Field::kMentions,       "mentions",       "",                          "",   kNoSlot, 25, Matching::kOfReferences, true, false},
    {Field::kPortion,        "portion",        "portion|portions",          "XQ", 18,      26, Matching::kKeyword, true,  true},
    {Field::kSpeaker,        "speaker",        "said|speaker|speakers",     "XV", 20,      27, Matching::kName,    true,  true},
    {Field::kLanguage,       "language",       "language",                  "XD", 21,      28, Matching::kKeyword, true,  true},
}};
// clang-format on

std::string_view matching_name(Matching matching) {
  switch (matching) {
    case Matching::kExact: return "exact";
    case Matching::kKeyword: return "keyword";
    case Matching::kDate: return "date";
    case Matching::kText: return "text";
    case Matching::kWords: return "words";
    case Matching::kStored: return "stored";
    case Matching::kName: return "name";
    case Matching::kOfTitle: return "of-title";
    case Matching::kOfReferences: return "of-references";
    case Matching::kNameKey: return "name-key";
  }
  return "";
}

bool lists(std::string_view names, std::string_view name) {
  while (!names.empty()) {
    const std::size_t bar = names.find('|');
    if (names.substr(0, bar) == name) return true;
    if (bar == std::string_view::npos) return false;
    names.remove_prefix(bar + 1);
  }
  return false;
}

}  // namespace

std::span<const FieldInfo, kFieldCount> field_table() {
  return kFields;
}

const FieldInfo& info(Field field) {
  return kFields[static_cast<std::size_t>(field)];
}

std::optional<Field> find_field(std::string_view query_name) {
  std::string name(query_name);
  casefold(name);
  for (const FieldInfo& row : kFields) {
    if (lists(row.query_names, name)) return row.field;
  }
  return std::nullopt;
}

std::string print_field_table() {
  std::ostringstream out;
  for (const FieldInfo& row : kFields) {
    out << int{row.number} << ' ' << row.name << " typed=" << row.query_names
        << " prefix=" << row.prefix << " slot=";
    if (row.slot == kNoSlot) {
      out << '-';
    } else {
      out << row.slot;
    }
    out << ' ' << matching_name(row.matching) << (row.many ? " many" : "")
        << (row.facet ? " facet" : "") << '\n';
  }
  out << "copies prefix=" << kCopyPrefix << '\n';
  out << "names of speakers prefix=" << kSpeakerNamePrefix << '\n';
  out << "record slot=" << kRecordSlot << '\n';
  out << "content hash slot=" << kHashSlot << '\n';
  out << "forward index slot=" << kForwardSlot << '\n';
  out << "word marks slot=" << kMarksSlot << '\n';
  out << "written words slot=" << kWrittenSlot << '\n';
  out << "sketch slot=" << kSketchSlot << '\n';
  out << "remote record slot=" << kRemoteSlot << '\n';
  out << "remote id slot=" << kRemoteIdSlot << '\n';
  out << "remote values slot=" << kRemoteValuesSlot << '\n';
  return out.str();
}

}  // namespace dragoman
