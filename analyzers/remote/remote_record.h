#pragma once
// What a search on another machine reads of a document besides its forward index: one value, so
// that the values of hundreds of candidates come in one answer. Xapian's protocol fetches posting
// lists, lengths and documents one at a time.
//
// Format 1, never to change:
//   varint (encoding.h)  length of the id, then the id
//   varint               the document's length, as Xapian counts it
//   varint               length of the written words (slot kWrittenSlot), then they
//   then for each term, ascending
//     byte               how many bytes it shares with the term before
//     byte               how many follow, then they
//     varint             how often it occurs (wdf)

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzers/schema/document.h"
#include "analyzers/schema/field.h"

namespace dragoman {

/// The values that are counted and have no slot of their own, for kRemoteValuesSlot (field.h): for
/// each field that has any its number as a byte, then the length of its list as a varint, then the
/// list as a slot would have it (encode_list()).
std::string encode_remote_values(const Document& document);

/// The list of a field, "" for none. Throws WorldError as throw_damaged() does.
std::string remote_values(std::string_view bytes, Field field);

struct RemoteRecord {
  std::string id;
  std::uint32_t length = 0;
  std::string written;
  std::vector<std::pair<std::string, std::uint32_t>> terms;  // ascending, with their wdf

  /// How often the document has the term; -1 where it doesn't.
  std::int64_t frequency(std::string_view term) const;

  friend bool operator==(const RemoteRecord&, const RemoteRecord&) = default;
};

/// Terms are of at most 255 bytes, as Xapian's are. Pure; safe from any thread.
std::string encode_remote_record(const RemoteRecord& record);

/// Throws WorldError as throw_damaged() does (encoding.h).
RemoteRecord decode_remote_record(std::string_view bytes);

/// The term of documents in which the term may stand as a compound of several words: what
/// OP_PHRASE can't judge there. No text has it.
std::string compound_term(std::string_view term);

}  // namespace dragoman
