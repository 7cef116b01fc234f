#include "indexer/store/position_writer.h"

#include <xxhash.h>

#include <cstdint>
#include <limits>
#include <memory>
#include <system_error>
#include <utility>
#include <vector>

#include "analyzers/positions/position_file.h"
#include "analyzers/positions/position_list.h"
#include "analyzers/schema/encoding.h"
#include "analyzers/schema/field.h"
#include "analyzers/schema/forward_index.h"
#include "analyzers/schema/term_list.h"
#include "analyzers/schema/terms.h"
#include "analyzers/text/error.h"
#include "analyzers/text/string_map.h"
#include "indexer/store/synced_files.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;

// Of a rarer term a few forward indexes are read as quickly.
constexpr Xapian::doccount kLeastDocuments = 32;
// What a segment takes in memory while it is put together.
constexpr std::size_t kSegmentBytes = std::size_t{40} << 20U;

// Documents with positions, as varints: steps from document to document, counts, steps from position
// to position.
class Postings {
 public:
  std::size_t add(std::uint32_t document, const std::vector<std::uint32_t>& positions) {
    const std::size_t size = bytes_.size();
    put_varint(document - std::exchange(last_, document), bytes_);
    put_varint(positions.size(), bytes_);
    std::uint32_t before = 0;
    for (const std::uint32_t position : positions) {
      put_varint(position - std::exchange(before, position), bytes_);
    }
    return bytes_.size() - size;
  }

  PositionBlockWriter blocks() const {
    PositionBlockWriter out;
    std::vector<std::uint32_t> positions;
    std::string_view left = bytes_;
    for (std::uint32_t document = 0; !left.empty();) {
      document += number(left);
      positions.resize(take_varint(left));
      std::uint32_t before = 0;
      for (std::uint32_t& position : positions) position = before += number(left);
      out.add(document, positions);
    }
    out.finish();
    return out;
  }

 private:
  static std::uint32_t number(std::string_view& bytes) {
    return static_cast<std::uint32_t>(take_varint(bytes));
  }

  std::string bytes_;
  std::uint32_t last_ = 0;
};

// The file, and the hash of all that was written to it.
class SummedFile {
 public:
  explicit SummedFile(const fs::path& path)
      : file_(path), state_(XXH3_createState(), XXH3_freeState) {
    XXH3_128bits_reset(state_.get());
  }

  std::uint64_t size() const { return size_; }

  void append(std::string_view bytes) {
    XXH3_128bits_update(state_.get(), bytes.data(), bytes.size());
    size_ += bytes.size();
    file_.append(bytes);
  }

  // Appends the hash, and returns it.
  std::string finish() {
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits_digest(state_.get()));
    std::string sum(reinterpret_cast<const char*>(canonical.digest), sizeof canonical.digest);
    file_.append(sum);
    file_.flush();
    return sum;
  }

 private:
  OutputFile file_;
  std::unique_ptr<XXH3_state_t, decltype(&XXH3_freeState)> state_;
  std::uint64_t size_ = 0;
};

class PositionWriter {
 public:
  PositionWriter(const Xapian::Database& database, const fs::path& path)
      : database_(database), file_(path) {}

  // "" where no term is common enough.
  std::string write() {
    auto value = database_.valuestream_begin(kForwardSlot);
    const auto end = database_.valuestream_end(kForwardSlot);
    for (; value != end; ++value) {
      add(value.get_docid(), ForwardIndex(*value));
      if (bytes_ > kSegmentBytes) write_segment();
    }
    write_segment();
    if (file_.size() == 0) return "";
    file_.append(end_.finish(file_.size()));
    return file_.finish();
  }

 private:
  struct Term {
    bool is_common = false;
    Postings begins;
    Postings ends;
  };

  void add(Xapian::docid document, const ForwardIndex& forward) {
    last_ = document;
    for_each_term(database_, document, [&](const std::string& term, const auto&) {
      if (is_text_term(term)) add(document, forward, term, find(term));
    });
    add(document, forward, kNoteBounds, notes_);
  }

  void add(Xapian::docid document, const ForwardIndex& forward, std::string_view term, Term& held) {
    if (!held.is_common) return;
    if (!add(document, forward, term, held.begins)) return;
    name_ = term;
    if (&held != &notes_) add(document, forward, ends_term(name_), held.ends);
  }

  bool add(Xapian::docid document, const ForwardIndex& forward, std::string_view term,
           Postings& postings) {
    positions_.clear();
    forward.append(term, std::numeric_limits<std::size_t>::max(), positions_);
    if (!positions_.empty()) bytes_ += postings.add(document, positions_);
    return !positions_.empty();
  }

  Term& find(const std::string& term) {
    const auto [known, is_new] = terms_.try_emplace(term);
    if (is_new) known->second.is_common = database_.get_termfreq(term) >= kLeastDocuments;
    return known->second;
  }

  void write_segment() {
    if (bytes_ == 0) return;
    std::vector<PositionFileEnd::List> lists;
    for (const auto& [term, held] : terms_) write_list(term, held, lists);
    write_list(kNoteBounds, notes_, lists);
    const std::uint64_t directory = file_.size();
    file_.append(end_.end_segment(last_, std::move(lists), directory));
    terms_.clear();
    notes_ = {true, {}, {}};
    bytes_ = 0;
  }

  void write_list(std::string_view term, const Term& held,
                  std::vector<PositionFileEnd::List>& lists) {
    const PositionBlockWriter begins = held.begins.blocks();
    if (begins.documents() == 0) return;
    lists.emplace_back(position_hash(term), file_.size());
    file_.append(encode_position_list(term, begins, held.ends.blocks()));
  }

  const Xapian::Database& database_;
  SummedFile file_;
  PositionFileEnd end_;
  StringMap<Term> terms_;  // of the segment
  Term notes_{true, {}, {}};
  std::size_t bytes_ = 0;  // in memory
  Xapian::docid last_ = 0;
  std::string name_;
  std::vector<std::uint32_t> positions_;
};

// What is damaged can't be read again as it was.
std::string write(const Xapian::Database& database, const fs::path& path) {
  try {
    return PositionWriter(database, path).write();
  } catch (const WorldError&) {
    return "";
  } catch (const Xapian::Error&) {
    return "";
  }
}

}  // namespace

std::string write_positions(const Xapian::Database& database, const fs::path& generation) {
  const fs::path path = generation / kPositionFileName;
  std::string id = write(database, path);
  if (id.empty()) fs::remove(path);
  return id;
}

}  // namespace dragoman
