#pragma once
// Documents as vectors of the words that tell most of them, made once and kept.

#include <xapian.h>
#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace dragoman::rank {

/// One word of a vector.
struct VectorTerm {
  std::uint64_t term = 0;  // its hash
  double weight = 0;
};

/// The vectors of one state of an index. A batch asks for the same documents again and again, so
/// each vector is made once; when there are kMaxKept of them, all are dropped. Keeps a reference to
/// the database. Not thread-safe.
class TermVectors {
 public:
  /// Of 60 words each: 20 MB.
  static constexpr std::size_t kMaxKept = 20'000;

  explicit TermVectors(const Xapian::Database& database) : database_(database) {}

  /// The heaviest words of a document by (1 + ln tf) idf, as a vector of length 1, in the order of
  /// their hashes. It lasts until make_room() is called. Throws as for_each_term() does
  /// (term_list.h).
  const std::vector<VectorTerm>& of(Xapian::docid docid);

  /// For the vectors of these documents. What is needed of other machines comes at once.
  void make_room(const std::vector<Xapian::docid>& documents);

 private:
  void fetch_frequencies_of(const std::vector<Xapian::docid>& documents);
  std::vector<VectorTerm> make(Xapian::docid docid);
  double idf(const std::string& term, std::uint64_t hash);

  const Xapian::Database& database_;
  std::unordered_map<Xapian::docid, std::vector<VectorTerm>> vectors_;
  std::unordered_map<std::uint64_t, double> idfs_;  // by the term's hash
};

}  // namespace dragoman::rank
