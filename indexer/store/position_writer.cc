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
    taken_to_ = base.last();
  }

  // Those that the file taken over doesn't have.
  void write_base_documents() {
    auto at = database_.postlist_begin("");
    const auto end = database_.postlist_end("");
    if (at != end) at.skip_to(taken_to_ + 1);
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
    maker_->make(decode_record(held.get_value(kRecordSlot)),
                 [&](std::span<const TermPositions> terms, std::string_view written) {
                   put_named_positions(terms, written, positions);
                 });
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

  void end_full_segment() {
    if (list_bytes_ + documents_.bytes() > kSegmentBytes) write_segment();
  }

  // Whether it wasn't deleted in the same run. Documents ascend.
  bool is_there(Xapian::docid document) {
    const auto end = database_.postlist_end("");
    if (all_ != end) all_.skip_to(document);
    return all_ != end && *all_ == document;
  }

  // Also one that the file only lists has an entry, since its length is asked for.
  void add_entry(Xapian::docid document, std::string_view rest, std::string_view written) {
    documents_.add(document, rest, written, all_.get_doclength());
  }

  void add(Xapian::docid document, std::string_view positions) {
    if (!is_there(document)) return;
    end_full_segment();
    rest_.clear();
    rest_positions_.clear();
    const std::string_view written =
        for_each_named(positions, [&](std::string_view name, std::string_view steps) {
          if (!add_to_list(document, name, steps)) add_to_rest(name, steps);
        });
    std::size_t at = 0;
    for (std::size_t i = 0; i < rest_.size(); ++i) {
      rest_[i].positions = std::span(rest_positions_).subspan(at, rest_counts_[i]);
      at += rest_counts_[i];
    }
    add_entry(document, encode_forward_index(rest_), written);
  }

  bool add_to_list(Xapian::docid document, std::string_view name, std::string_view steps) {
    if (name == kNoteBounds) {
      list_bytes_ += notes_.begins.add(document, steps);
      return true;
    }
    const bool is_ends = is_ends_term(name);
    const std::string_view of = is_ends ? name.substr(0, name.size() - 1) : name;
    ListedTerm* const term = may_be_listed(of) ? terms_.find(of) : nullptr;
    if (term == nullptr) return false;
    if (has_no_positions(steps)) {
      term->is_complete = false;
    } else {
      list_bytes_ += (is_ends ? term->ends : term->begins).add(document, steps);
    }
    return true;
  }

  void add_to_rest(std::string_view name, std::string_view steps) {
    if (has_no_positions(steps) && !may_have_positions(name)) return;
    const std::size_t before = rest_positions_.size();
    append_position_steps(steps, rest_positions_);
    rest_.push_back({name, {}});
    rest_counts_.resize(rest_.size());
    rest_counts_.back() = rest_positions_.size() - before;
  }

  // One whose terms' names only Xapian knows. All of them stay in its value.
  void add(Xapian::docid document, const ForwardIndex& forward) {
    if (!is_there(document)) return;
    end_full_segment();
    const auto add_term = [&](const std::string& name, Xapian::termcount times) {
      positions_.clear();
      forward.append(name, std::numeric_limits<std::size_t>::max(), positions_);
      std::string steps;
      put_position_steps(positions_, times == positions_.size(), steps);
      add_to_list(document, name, steps);
    };
    const auto add_placed = [&](const std::string& name) {
      if (!forward.positions(name).empty()) add_term(name, 0);
    };
    for_each_term(database_, document, [&](const std::string& name, const auto& term) {
      if (!may_be_listed(name)) return;
      add_term(name, term.get_wdf());
      add_placed(ends_term(name));
    });
    add_placed(std::string(kNoteBounds));
    add_entry(document, {}, {});
  }

  void write_segment() {
    if (documents_.empty()) return;
    std::vector<WrittenList> lists;
    for (const ListedTerm* term : terms_.in_segment()) write_list(*term, lists);
    write_list(notes_, lists);  // of all documents it is asked where their notes are
    const std::uint64_t begin = file_.size();
    file_.append(end_.end_segment(std::move(lists), std::exchange(documents_, {}), begin));
    terms_.begin_segment();
    notes_ = {notes_.name};
    list_bytes_ = 0;
  }

  // Also of a term that stands nowhere here: the list says so.
  void write_list(const ListedTerm& term, std::vector<WrittenList>& lists) {
    lists.emplace_back(position_hash(term.name), file_.size());
    file_.append(encode_position_list(term.name, term.begins.blocks(), term.ends.blocks(),
                                      term.is_complete));
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
  Xapian::docid taken_to_ = 0;  // the last document that the file taken over may have
  std::size_t list_bytes_ = 0;  // of the segment's lists, in memory
  Xapian::PostingIterator all_ = database_.postlist_begin("");
  SegmentDocuments documents_;       // of the segment
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
