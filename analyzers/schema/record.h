#pragma once
// The record: a document as bytes, kept as the Xapian document's data.
//
// Format 3, which never changes: the byte 0x03; the head, as a varint length in bytes and a frame
// (text_compression.h); then each text, as a varint length and a frame. In the head is each value but
// the text, as
//   varint field number (field.h), varint length in bytes, the bytes.
// The id comes first, then the sources, then the other fields in the table's order. Values of one
// field keep their order. A varint is LEB128: seven bits a byte, low bits first, the high bit set on
// all bytes but the last. An unknown field number is an error: the schema version fixes which are
// known. The head is compressed, too, so that Xapian, which tries zlib on all data, finds nothing to
// gain: inflating records was a fifteenth of a search.

#include <string>
#include <string_view>

#include "analyzers/schema/document.h"

namespace dragoman {

std::string encode_record(const Document& document);

/// Throws WorldError where the bytes are not a record.
Document decode_record(std::string_view bytes);

/// The id alone. Throws as decode_record() does.
std::string record_id(std::string_view bytes);

/// The same without the text, which isn't decompressed.
Document decode_record_but_text(std::string_view bytes);

/// 16 bytes, XXH3-128 of the bytes, big-endian (XXH128_canonicalFromHash).
std::string hash_bytes(std::string_view bytes);

/// Equal for copies of a text: the hash of the record without id, sources and collections.
std::string copy_hash(const Document& document);

/// Equal for unchanged documents: the hash of the record without its id and source, so a document
/// that only moved is unchanged.
std::string content_hash(const Document& document);

}  // namespace dragoman
