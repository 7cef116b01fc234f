#include "indexer/store/position_writer.h"

#include <xxhash.h>

#include <cstdint>
#include <deque>
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
#include "indexer/store/synced_files.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;

// Of a rarer term a few forward indexes are read as quickly.
constexpr Xapian::doccount kLeastDocuments = 32;
// What a segment takes in memory while it is put together.
constexpr std::size_t kSegmentBytes = std::size_t{40} << 20U;

// Documents with positions, as varints: steps from document to document, counts, steps from
// position to position.
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

struct Term {
  std::string name;
  Postings begins = {};
  Postings ends = {};
};

bool has_positions(std::string_view term) {
  return is_text_term(term) || is_name_term(term);
}

// The common terms by their hashes. A lookup is most often one read from memory: a text has hundreds
// of terms, and a map of names took two fifths of the time of writing the file. The database's terms
// are read once, in their order: to ask how often each occurs as it comes along took as long again.
class TermTable {
 public:
  explicit TermTable(const Xapian::Database& database) {
    const auto end = database.allterms_end();
    for (auto term = database.allterms_begin(); term != end; ++term) {
      if (term.get_termfreq() < kLeastDocuments) continue;
      const std::string name = *term;
      if (has_positions(name)) add(position_hash(name));
    }
  }

  // Null for a rare term, and for one with the hash of another of this segment: its positions are
  // read from the documents.
  Term* find(const std::string& name) {
    Slot& slot = slots_[slot_of(position_hash(name))];
    if (slot.place == kEmpty) return nullptr;
    if (slot.place == kUnseen) {
      slot.place = static_cast<std::uint32_t>(terms_.size());
      return &terms_.emplace_back(Term{name});
    }
    Term& term = terms_[slot.place];
    return term.name == name ? &term : nullptr;
  }

  std::deque<Term>& terms() { return terms_; }

  // After all postings of them have been written.
  void end_segment() {
    terms_.clear();
    for (Slot& slot : slots_) {
      if (slot.place != kEmpty) slot.place = kUnseen;
    }
  }

 private:
  struct Slot {
    std::uint64_t hash = 0;
    std::uint32_t place = kEmpty;  // in terms_
  };

  void add(std::uint64_t hash) {
    Slot& slot = slots_[slot_of(hash)];
    if (slot.place != kEmpty) return;
    slot = {hash, kUnseen};
    if (++used_ > slots_.size() / 2) grow();
  }

  // Of the hash, or the free one where it belongs.
  std::size_t slot_of(std::uint64_t hash) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = hash & mask;
    while (slots_[at].place != kEmpty && slots_[at].hash != hash) at = (at + 1) & mask;
    return at;
  }

  void grow() {
    std::vector<Slot> before(slots_.size() * 2);
    before.swap(slots_);
    for (const Slot& slot : before) {
      if (slot.place != kEmpty) slots_[slot_of(slot.hash)] = slot;
    }
  }

  static constexpr std::uint32_t kEmpty = std::numeric_limits<std::uint32_t>::max();
  static constexpr std::uint32_t kUnseen = kEmpty - 1;
  static constexpr std::size_t kFirstSlots = std::size_t{1} << 12U;

  std::vector<Slot> slots_ = std::vector<Slot>(kFirstSlots);
  std::deque<Term> terms_;  // of the segment
  std::size_t used_ = 0;
};

class PositionWriter {
 public:
  PositionWriter(const Xapian::Database& database, const fs::path& path)
      : database_(database), file_(path), terms_(database) {}

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
  void add(Xapian::docid document, const ForwardIndex& forward) {
    last_ = document;
    for_each_term(database_, document, [&](const std::string& name, const auto&) {
      if (!has_positions(name)) return;
      Term* const term = terms_.find(name);
      if (term == nullptr || !add(document, forward, name, term->begins)) return;
      add(document, forward, ends_term(name), term->ends);
    });
    add(document, forward, kNoteBounds, notes_.begins);
  }

  bool add(Xapian::docid document, const ForwardIndex& forward, std::string_view term,
           Postings& postings) {
    positions_.clear();
    forward.append(term, std::numeric_limits<std::size_t>::max(), positions_);
    if (!positions_.empty()) bytes_ += postings.add(document, positions_);
    return !positions_.empty();
  }

  void write_segment() {
    if (bytes_ == 0) return;
    std::vector<PositionFileEnd::List> lists;
    for (const Term& term : terms_.terms()) write_list(term, lists);
    write_list(notes_, lists);
    const std::uint64_t directory = file_.size();
    file_.append(end_.end_segment(last_, std::move(lists), directory));
    terms_.end_segment();
    notes_ = {notes_.name};
    bytes_ = 0;
  }

  void write_list(const Term& term, std::vector<PositionFileEnd::List>& lists) {
    const PositionBlockWriter begins = term.begins.blocks();
    if (begins.documents() == 0) return;
    lists.emplace_back(position_hash(term.name), file_.size());
    file_.append(encode_position_list(term.name, begins, term.ends.blocks()));
  }

  const Xapian::Database& database_;
  SummedFile file_;
  PositionFileEnd end_;
  TermTable terms_;
  Term notes_{std::string(kNoteBounds)};
  std::size_t bytes_ = 0;  // in memory
  Xapian::docid last_ = 0;
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
