#pragma once
// The content fingerprint (index_files.h), built document by document. Adding a document a second
// time removes it.

#include <string>
#include <string_view>

namespace dragoman {

class ContentSum {
 public:
  /// Takes the bytes that an index keeps; "" is the sum of an empty one.
  explicit ContentSum(std::string bytes = "");

  /// Adds or removes a document. `hash` is its content_hash().
  void toggle(std::string_view id, std::string_view hash);

  /// Adds or removes all documents of another sum.
  void toggle(const ContentSum& other);

  /// 16 bytes, as an index keeps them.
  const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
};

}  // namespace dragoman
