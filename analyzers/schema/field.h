#pragma once
// The fields of a document, in one table for the indexer, the searcher, the record and the tests.
// Prefixes, slots and record numbers stand there and nowhere else.
//
// What is written to disk:
//   - terms: the field's prefix, then a folded value (terms.h); values hold no ASCII capital, so a
//     prefix of capitals can't run into them;
//   - value slots: encoded as values.h says;
//   - the document's data: the record (record.h), each field by its number.
// Numbers, prefixes and slots never change their meaning. To change one, give the row a new one and
// raise kSchemaVersion.

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace dragoman {

/// Raised with every change of the table or of an encoding. An index of another version is not
/// read.
inline constexpr int kSchemaVersion = 13;

enum class Field : std::uint8_t {
  kId,
  kKind,
  kTitle,
  kText,
  kDate,
  kCountry,
  kTags,
  kTopic,
  kOrganization,
  kPost,
  kFrom,
  kTo,
  kClassification,
  kCaptions,
  kReferences,
  kCollection,
  kSource,
  kInferred,
  kParticipants,
  kParagraphs,
  kPerson,
  kName,
  kGlossary,
  kSubject,
  kMentions,
  kPortion,
  kSpeaker,
  kLanguage,
};
inline constexpr std::size_t kFieldCount = 28;

/// How a field's values become terms, and so how they are found.
enum class Matching : std::uint8_t {
  kExact,         // the value as it is
  kKeyword,       // a canonical value (values.h), squashed: boolean, not ranked
  kDate,          // year, month and day terms
  kText,          // stemmed words with positions
  kWords,         // unstemmed words with positions
  kName,          // a person's name, "surname, given names", each as fold_name() has it
  kStored,        // in the record only (paragraphs.h)
  kOfTitle,       // words of the title too: under its prefix and in its zone
  kNameKey,       // in the index only: the keys of names in the other fields (document_names.h)
  kOfReferences,  // values of the references too, under their prefix
};

inline constexpr int kNoSlot = -1;

struct FieldInfo {
  Field field;
  std::string_view name;         // in JSON, in the record's print, in messages
  std::string_view query_names;  // what a user may type before the colon, '|'-separated
  std::string_view prefix;       // of its terms; "" is running text
  int slot;                      // of its value, or kNoSlot
  std::uint8_t number;           // in the record
  Matching matching;
  bool many;   // may hold several values
  bool facet;  // counted; documents without a value carry the field's unknown term
};

/// The rows, in the order of enum Field.
std::span<const FieldInfo, kFieldCount> field_table();

const FieldInfo& info(Field field);

/// The field that a name typed before a colon means, in any case; absent for other names.
/// "year" means Field::kDate.
std::optional<Field> find_field(std::string_view query_name);

/// Whether the field has values that people see.
inline bool has_shown_values(const FieldInfo& row) {
  return row.matching != Matching::kStored && row.matching != Matching::kNameKey;
}

/// The slot of the record (record.h). It isn't Xapian's document data: that is deflated, a second
/// time and for nothing, which took a twentieth of the time of a build.
inline constexpr unsigned kRecordSlot = 22;

/// The slot of the content hash, which belongs to no field: 16 bytes (record.h).
inline constexpr unsigned kHashSlot = 3;

/// The prefix of the term by which a file's text finds its copies (copy_term() in terms.h).
inline constexpr std::string_view kCopyPrefix = "XH";

/// The prefix of the terms that lead from a name to the speakers it may mean (speaker_name_term()
/// in terms.h).
inline constexpr std::string_view kSpeakerNamePrefix = "XW";

/// The slot of the document's forward index (forward_index.h), where the generation's file of positions
/// doesn't have it (analyzers/positions/position_file.h).
inline constexpr unsigned kForwardSlot = 15;

/// The slot of the marks in the document's text (word_marks.h).
inline constexpr unsigned kMarksSlot = 16;

/// The slot of the words as they are written (analyzers/chain/written_words.h), where that file doesn't
/// have them.
inline constexpr unsigned kWrittenSlot = 17;

/// The slot of the sketch by which near copies of a text are found (analyzers/copies/sketch.h).
inline constexpr unsigned kSketchSlot = 19;

/// In an index that other machines may search (remote_record.h): what they read of a document
/// besides its forward index, its id alone, and the values of fields without a slot.
inline constexpr unsigned kRemoteSlot = 23;
inline constexpr unsigned kRemoteIdSlot = 24;
inline constexpr unsigned kRemoteValuesSlot = 25;

/// The table and the slots as text, one line a row, which the tests compare with an approved print.
std::string print_field_table();

}  // namespace dragoman
