#pragma once
// The paragraphs of any text: those that are known, and between them the blocks of lines that blank
// lines part. Together they hold all words. Pure functions; linear time.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

/// Offsets are bytes into the text.
struct TextBlock {
  std::size_t begin = 0;
  std::size_t end = 0;    // past the last
  std::string portion;    // as marked, "S/NF"; empty where it isn't
  bool is_known = false;  // a paragraph that was given

  friend bool operator==(const TextBlock&, const TextBlock&) = default;
};

/// `known` lie in the text, ascending and apart; what contradicts that is left out.
std::vector<TextBlock> find_blocks(std::string_view text, const std::vector<TextBlock>& known);

/// Says of each word in its order whether a block begins with it.
class BlockReader {
 public:
  explicit BlockReader(std::vector<TextBlock> blocks) : blocks_(std::move(blocks)) {}

  /// The block whose first word begins at that byte; null within a block and where none is.
  const TextBlock* reach(std::size_t byte) {
    bool is_new = false;
    while (next_ < blocks_.size() && blocks_[next_].begin <= byte) {
      ++next_;
      is_new = true;
    }
    return is_new ? &blocks_[next_ - 1] : nullptr;
  }

 private:
  std::vector<TextBlock> blocks_;
  std::size_t next_ = 0;
};

}  // namespace dragoman
