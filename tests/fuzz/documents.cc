#include "tests/fuzz/documents.h"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <string>
#include <utility>

#include "analyzers/schema/indexed_document.h"
#include "analyzers/schema/record.h"
#include "analyzers/schema/terms.h"
#include "analyzers/text/error.h"
#include "analyzers/text/utf8.h"
#include "indexer/documents/document_builder.h"
#include "indexer/readers/archive/archive_reader.h"
#include "indexer/readers/open_reader.h"
#include "tests/fuzz/targets.h"
#include "tests/support/string_source.h"

namespace dragoman::fuzz {
namespace {

// Small, so that what is larger is met too.
constexpr std::size_t kMaxBytes = std::size_t{16} << 10U;

// A compressed file of a few bytes may hold so many documents that they only take time.
constexpr std::size_t kMaxDocuments = 200;

constexpr std::size_t kLongestNote = 300;
constexpr std::size_t kXapiansLongestTerm = 245;

using OnDocument = void (*)(const Document& document);

void check_values(const Document& document) {
  for (const FieldInfo& row : field_table()) {
    for (const std::string& value : document.all(row.field)) {
      require(is_utf8(value), "a value is well-formed UTF-8");
      require(!value.empty(), "a value is not empty");
    }
  }
}

void check_source(const SourceDocument& source) {
  require(is_utf8(source.text), "the text is well-formed UTF-8");
  require(is_utf8(source.name) && is_utf8(source.note), "name and note are well-formed UTF-8");
  require(source.place.starts_with("in/input"), "the place begins with the file");
  require(source.format != kAnyFormat && source.format != kArchiveFormat,
          "the format is a document's");
  check_values(source.given);
}

void check_built(const BuiltDocument& built) {
  check_values(built.document);
  require(!built.ids.empty(), "there is an id");
  for (const std::string& id : built.ids) {
    require(!id.empty() && is_utf8(id), "an id is UTF-8 and not empty");
  }
  for (const std::string& note : built.notes) {
    require(is_utf8(note) && note.size() < kLongestNote, "a note is a short line of UTF-8");
  }
  require(built.document.has(Field::kDate) == built.document.date().has_value(),
          "a document's date is one");
  require(decode_record(encode_record(built.document)) == built.document,
          "the record holds the document");
}

std::size_t size_in_index(const std::string& term) {
  return term.size() + static_cast<std::size_t>(std::count(term.begin(), term.end(), '\0'));
}

void check_terms(const Document& document) {
  static DocumentMaker maker("english");
  const Xapian::Document indexed = maker.make(document);
  for (auto term = indexed.termlist_begin(); term != indexed.termlist_end(); ++term) {
    require(size_in_index(*term) <= kXapiansLongestTerm, "a term is one that Xapian takes");
  }
  require(decode_record(indexed.get_value(kRecordSlot)) == document,
          "the index keeps the document");
}

// False at the input's end.
bool check_next(Reader& reader, OnDocument on_document) {
  try {
    auto source = reader.next();
    if (!source) return false;
    check_source(*source);
    BuiltDocument built = build_document(std::move(*source), {});
    check_built(built);
    built.document.add(Field::kId, built.ids.front());
    on_document(built.document);
  } catch (const InputError& error) {
    require(std::string_view(error.what()).starts_with("in/input"), "a message names its place");
  }
  return true;
}

// What is found inside an input mustn't start programs: that takes longer than all the rest.
void hide_programs() {
  static const int kHidden = ::setenv("PATH", "/nonexistent", 1);
  require(kHidden == 0, "the environment can be set");
}

void read_documents(std::string_view bytes, SourceFormat format, OnDocument on_document) {
  hide_programs();
  const InputFile file{"in/input.x", "input.x", bytes.size()};
  try {
    auto source = std::make_unique<test::StringSource>(std::string(bytes));
    const auto reader = open_reader(file, std::move(source), {format, kMaxBytes});
    const bool is_packed = format == kAnyFormat;
    for (std::size_t i = 0; i < kMaxDocuments && check_next(*reader, on_document); ++i) {
      require(is_packed || i <= bytes.size(), "a reader comes to an end");
    }
  } catch (const InputError& error) {
    require(std::string_view(error.what()).starts_with("in/input"), "a message names its place");
  }
}

}  // namespace

void check_documents(std::string_view bytes, SourceFormat format) {
  read_documents(bytes, format, [](const Document&) {});
}

void check_indexed_documents(std::string_view bytes, SourceFormat format) {
  read_documents(bytes, format, check_terms);
}

}  // namespace dragoman::fuzz
