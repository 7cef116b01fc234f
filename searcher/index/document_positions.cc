#include "searcher/index/document_positions.h"

#include <limits>
#include <memory>
#include <string>
#include <unordered_map>

#include "analyzers/positions/position_list.h"
#include "analyzers/schema/field.h"
#include "analyzers/schema/index_files.h"
#include "analyzers/schema/indexed_document.h"
#include "analyzers/schema/record.h"
#include "analyzers/schema/stamp.h"
#include "analyzers/schema/terms.h"
#include "searcher/index/interruption.h"

namespace dragoman {
namespace {

// Making one takes as long as some ten documents.
DocumentMaker& maker_of(const Stamp& stamp) {
  struct Known {
    explicit Known(const Stamp& stamp)
        : language(stamp.language), names(stamp.names), maker(language, names) {}
    std::string language;
    bool names;
    DocumentMaker maker;
  };
  thread_local std::unique_ptr<Known> known;
  if (known == nullptr || known->language != stamp.language || known->names != stamp.names)
    known = std::make_unique<Known>(stamp);
  return known->maker;
}

struct Remade {
  std::string forward;
  std::string written;
};

// A search asks for both, of the same documents at several times.
const Remade& remake(const Xapian::Database& database, Xapian::docid document) {
  constexpr std::size_t kMaxKept = 300;  // the candidates of one search
  static const Remade kNothing;
  thread_local std::unordered_map<std::string, Remade> kept;  // by the hash of the record
  check_interruption();
  try {
    const std::string record = database.get_document(document).get_value(kRecordSlot);
    if (record.empty()) return kNothing;
    const std::string meta = database.get_metadata(kStampKey);
    std::string key = hash_bytes(record) + meta;
    const auto known = kept.find(key);
    if (known != kept.end()) return known->second;
    const Xapian::Document made = maker_of(decode_stamp(meta)).make(decode_record(record));
    if (kept.size() == kMaxKept) kept.clear();
    Remade remade{made.get_value(kForwardSlot), made.get_value(kWrittenSlot)};
    return kept.emplace(std::move(key), std::move(remade)).first->second;
  } catch (const Xapian::DocNotFoundError&) {
    return kNothing;
  }
}

}  // namespace

void DocumentPositions::append(std::string_view term, std::size_t most,
                               std::vector<std::uint32_t>& out) const {
  if (filed_ != nullptr && (!may_have_positions(term) || append_filed(term, most, out))) return;
  (remade_ ? *remade_ : forward_).append(term, most, out);
}

std::vector<std::uint32_t> DocumentPositions::positions(std::string_view term) const {
  std::vector<std::uint32_t> out;
  append(term, std::numeric_limits<std::size_t>::max(), out);
  return out;
}

// Whether the file tells. Where it is damaged all is found anew.
bool DocumentPositions::append_filed(std::string_view term, std::size_t most,
                                     std::vector<std::uint32_t>& out) const {
  if (remade_) return false;
  const bool is_ends = is_ends_term(term);
  const std::string_view name = is_ends ? term.substr(0, term.size() - 1) : term;
  const PositionFile& file = filed_->file();
  const std::size_t segment = file.segment_of(document_);
  const std::optional<PositionList> list = file.find(name, segment);
  if (!list && file.is_unlisted(name, segment)) return false;
  PositionCursor cursor(list ? (is_ends ? list->ends : list->begins) : PositionBlocks());
  switch (list ? cursor.find(document_) : PositionCursor::Found::kDamaged) {
    case PositionCursor::Found::kYes: cursor.append(most, out); return true;
    case PositionCursor::Found::kNo: return true;
    default: remade_ = remake_forward_index(database_, document_); return false;
  }
}

ForwardIndex remake_forward_index(const Xapian::Database& database, Xapian::docid document) {
  return ForwardIndex(remake(database, document).forward);
}

std::string remake_written(const Xapian::Database& database, Xapian::docid document) {
  return remake(database, document).written;
}

}  // namespace dragoman
