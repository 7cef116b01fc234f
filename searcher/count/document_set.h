#pragma once
// A set of documents of one database, a bit for each document number.

#include <xapian.h>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace dragoman {

class DocumentSet {
 public:
  /// For document numbers up to `last`.
  explicit DocumentSet(Xapian::docid last) : words_(last / kBits + 1) {}

  void add(Xapian::docid document) {
    words_[document / kBits] |= std::uint64_t{1} << document % kBits;
  }
  bool contains(Xapian::docid document) const {
    return (words_[document / kBits] >> document % kBits & 1U) != 0;
  }
  void remove(Xapian::docid document) {
    words_[document / kBits] &= ~(std::uint64_t{1} << document % kBits);
  }

  /// With sets of the same database.
  void unite(const DocumentSet& other) {
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] |= other.words_[i];
  }
  void intersect(const DocumentSet& other) {
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= other.words_[i];
  }
  void subtract(const DocumentSet& other) {
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= ~other.words_[i];
  }

  std::size_t size() const {
    std::size_t documents = 0;
    for (const std::uint64_t word : words_) documents += static_cast<unsigned>(std::popcount(word));
    return documents;
  }

  /// Calls `visit(document)` in ascending order.
  template <typename Visit>
  void for_each(Visit visit) const {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      for (std::uint64_t rest = words_[i]; rest != 0; rest &= rest - 1) {
        visit(
            static_cast<Xapian::docid>(i * kBits + static_cast<unsigned>(std::countr_zero(rest))));
      }
    }
  }

 private:
  static constexpr std::size_t kBits = 64;
  std::vector<std::uint64_t> words_;
};

}  // namespace dragoman
