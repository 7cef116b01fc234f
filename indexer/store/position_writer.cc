#include "indexer/store/position_writer.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzers/positions/named_positions.h"
#include "analyzers/positions/position_list.h"
#include "analyzers/schema/encoding.h"
#include "analyzers/schema/field.h"
#include "analyzers/schema/forward_index.h"
#include "analyzers/schema/index_files.h"
#include "analyzers/schema/indexed_document.h"
#include "analyzers/schema/record.h"
#include "analyzers/schema/stamp.h"
#include "analyzers/schema/term_list.h"
#include "analyzers/schema/terms.h"
#include "analyzers/text/error.h"
#include "indexer/files/summed_file.h"
#include "indexer/store/base_positions.h"
#include "indexer/store/listed_terms.h"
#include "indexer/store/part_positions.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;

// What a segment takes in memory while it is put together.
constexpr std::size_t kSegmentBytes = std::size_t{40} << 20U;

// put_position_steps() of none.
constexpr std::string_view kNoPositions("\0", 1);

class PositionWriter {
 public:
  PositionWriter(const Xapian::Database& database, const PositionSources& sources,
                 const fs::path& path)
      : database_(database),
        sources_(sources),
        base_last_(sources.base_documents.last < sources.base_documents.first
                       ? 0
                       : sources.base_documents.last - sources.base_documents.first + 1),
        file_(path),
        terms_(database) {}

  PositionStamp write() {
    take_base();
    write_base_documents();
    write_parts();
    write_segment();
    if (file_.size() == 0) return {};
    file_.append(end_.finish(file_.size()));
    stamp_.file = file_.finish();
    return std::move(stamp_);
  }

 private:
  void take_base() {
    if (!sources_.base_stamp) return;
    const BasePositions base(sources_.base, *sources_.base_stamp, sources_.base_documents,
                             database_);
    if (!base) return;
    base.write(file_, end_);
    stamp_.replaced = base.replaced();
    last_ = base.last();
  }

  // Those that the file taken over doesn't have.
  void write_base_documents() {
    auto at = database_.postlist_begin("");
    const auto end = database_.postlist_end("");
    if (at != end) at.skip_to(last_ + 1);
    for (; at != end && *at <= base_last_; ++at) {
      const Xapian::Document held = database_.get_document(*at);
      const std::string forward = held.get_value(kForwardSlot);
      try {
        if (forward.empty()) {
          add(*at, positions_of(held));
        } else {
          add(*at, ForwardIndex(forward));
        }
      } catch (const WorldError&) {
        continue;  // --check says that it is damaged
      }
    }
  }

  // Made anew from the record.
  std::string positions_of(const Xapian::Document& held) {
    if (!maker_) {
      const Stamp stamp = decode_stamp(database_.get_metadata(kStampKey));
      maker_.emplace(stamp.language, stamp.names);
    }
    std::string positions;
    maker_->make(
        decode_record(held.get_value(kRecordSlot)),
        [&](std::span<const TermPositions> terms) { put_named_positions(terms, positions); });
    return positions;
  }

  void write_parts() {
    Xapian::docid document = base_last_;
    for (const fs::path& part : sources_.parts) {
      for_each_positions(part, [&](std::string_view positions) {
        ++document;
        if (positions.empty()) {
          add_stored(document);
        } else {
          add(document, positions);
        }
      });
    }
    if (document != database_.get_lastdocid())
      throw std::logic_error("the positions aren't those of the joined documents");
  }

  // One that has its forward index as a value, but for those that are gone.
  void add_stored(Xapian::docid document) {
    try {
      add(document, ForwardIndex(database_.get_document(document).get_value(kForwardSlot)));
    } catch (const Xapian::DocNotFoundError&) {
      return;
    }
  }

  void begin(Xapian::docid document) {
    if (bytes_ > kSegmentBytes) write_segment();
    if (first_ == 0) first_ = last_ + 1;
    skip_to(document);
  }

  // Those before the document have no rest.
  void skip_to(Xapian::docid document) {
    const auto end = static_cast<std::uint32_t>(rests_.size());
    while (first_ + rest_ends_.size() < document) rest_ends_.push_back(end);
  }

  void add(Xapian::docid document, std::string_view positions) {
    begin(document);
    rest_.clear();
    rest_positions_.clear();
    for_each_named(positions, [&](std::string_view name, std::string_view steps) {
      if (!add_to_list(document, name, steps)) add_to_rest(name, steps);
    });
    std::size_t at = 0;
    for (std::size_t i = 0; i < rest_.size(); ++i) {
      rest_[i].positions = std::span(rest_positions_).subspan(at, rest_counts_[i]);
      at += rest_counts_[i];
    }
    const std::string rest = encode_forward_index(rest_);
    rests_ += rest;
    bytes_ += rest.size();
    last_ = document;
    skip_to(document + 1);
  }

  bool add_to_list(Xapian::docid document, std::string_view name, std::string_view steps) {
    if (name == kNoteBounds) {
      bytes_ += notes_.begins.add(document, steps);
      return true;
    }
    const bool is_ends = is_ends_term(name);
    const std::string_view of = is_ends ? name.substr(0, name.size() - 1) : name;
    ListedTerm* const term = may_be_listed(of) ? terms_.find(of) : nullptr;
    if (term == nullptr) return false;
    if (steps != kNoPositions) {
      bytes_ += (is_ends ? term->ends : term->begins).add(document, steps);
    }
    return true;
  }

  void add_to_rest(std::string_view name, std::string_view steps) {
    if (steps == kNoPositions && !may_have_positions(name)) return;
    const std::size_t before = rest_positions_.size();
    append_position_steps(steps, rest_positions_);
    rest_.push_back({name, {}});
    rest_counts_.resize(rest_.size());
    rest_counts_.back() = rest_positions_.size() - before;
  }

  // One whose terms' names only Xapian knows. All of them stay in its value.
  void add(Xapian::docid document, const ForwardIndex& forward) {
    begin(document);
    const auto add_term = [&](const std::string& name) {
      positions_.clear();
      forward.append(name, std::numeric_limits<std::size_t>::max(), positions_);
      if (positions_.empty()) return;
      std::string steps;
      put_position_steps(positions_, steps);
      add_to_list(document, name, steps);
    };
    for_each_term(database_, document, [&](const std::string& name, const auto&) {
      if (!may_be_listed(name)) return;
      add_term(name);
      add_term(ends_term(name));
    });
    add_term(std::string(kNoteBounds));
    last_ = document;
    skip_to(document + 1);
  }

  void write_segment() {
    if (first_ == 0) return;
    WrittenSegment segment{first_, last_, {}, std::move(rests_), std::move(rest_ends_)};
    for (const ListedTerm* term : terms_.in_segment()) write_list(*term, segment.lists);
    write_list(notes_, segment.lists);  // of all documents it is asked where their notes are
    const std::uint64_t begin = file_.size();
    file_.append(end_.end_segment(std::move(segment), begin));
    terms_.begin_segment();
    notes_ = {notes_.name};
    rests_.clear();
    rest_ends_.clear();
    first_ = 0;
    bytes_ = 0;
  }

  // Also of a term that stands nowhere here: the list says so.
  void write_list(const ListedTerm& term, std::vector<WrittenSegment::List>& lists) {
    lists.emplace_back(position_hash(term.name), file_.size());
    file_.append(encode_position_list(term.name, term.begins.blocks(), term.ends.blocks()));
  }

  const Xapian::Database& database_;
  const PositionSources& sources_;
  Xapian::docid base_last_;  // of the documents of the generation before
  SummedFile file_;
  PositionFileEnd end_;
  PositionStamp stamp_;
  ListedTerms terms_;
  ListedTerm notes_{std::string(kNoteBounds)};
  std::optional<DocumentMaker> maker_;
  std::size_t bytes_ = 0;    // in memory
  Xapian::docid first_ = 0;  // of the segment; 0 where it has no documents yet
  Xapian::docid last_ = 0;   // that was added
  std::string rests_;        // of the segment
  std::vector<std::uint32_t> rest_ends_;
  std::vector<TermPositions> rest_;  // of one document
  std::vector<std::size_t> rest_counts_;
  std::vector<std::uint32_t> rest_positions_;
  std::vector<std::uint32_t> positions_;
};

}  // namespace

PositionStamp write_positions(const Xapian::Database& database, const PositionSources& sources,
                              const fs::path& generation) {
  const fs::path path = generation / kPositionFileName;
  PositionStamp stamp = PositionWriter(database, sources, path).write();
  if (stamp.file.empty()) fs::remove(path);
  return stamp;
}

}  // namespace dragoman
