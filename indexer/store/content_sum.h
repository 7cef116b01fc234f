#pragma once
// The content fingerprint in the making (index_files.h): what each document adds to it, the same
// again takes out.

#include <string>
#include <string_view>

namespace dragoman {

class ContentSum {
 public:
  /// From the bytes that an index keeps; "" is that of an empty one.
  explicit ContentSum(std::string bytes = "");

  /// Puts a document in, or takes it out. `hash` is its content_hash().
  void toggle(std::string_view id, std::string_view hash);

  /// Puts in, or takes out, all that another has in it.
  void toggle(const ContentSum& other);

  /// 16 bytes, as an index keeps them.
  const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
};

}  // namespace dragoman
