#include "indexer/readers/html/html_page.h"

#include <algorithm>
#include <array>
#include <utility>

#include "analyzers/text/ascii.h"
#include "indexer/readers/xml/note_marks.h"

namespace dragoman {
namespace {

// Blocks beyond these are read as parts of those they stand in.
constexpr std::size_t kMaxBlocks = std::size_t{1} << 20U;

// The names of a date of publication among a page's metadata, the surest first, in capitals.
constexpr auto kDateNames = std::to_array<std::string_view>(
    {"ARTICLE:PUBLISHED_TIME", "DATEPUBLISHED", "DC.DATE.ISSUED", "DCTERMS.ISSUED", "DC.DATE",
     "DCTERMS.DATE", "DCTERMS.CREATED", "DC.DATE.CREATED", "CITATION_PUBLICATION_DATE",
     "CITATION_DATE", "PUBDATE", "PUBLISHDATE", "PUBLISH-DATE", "PARSELY-PUB-DATE", "SAILTHRU.DATE",
     "DATE"});

std::size_t count_bytes(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return !ascii::is_blank(c); }));
}

std::size_t date_rank(std::string_view name) {
  const std::string capitals = ascii::to_upper(name);
  const auto row = std::find(kDateNames.begin(), kDateNames.end(), capitals);
  return static_cast<std::size_t>(row - kDateNames.begin());
}

class PageReader : public HtmlEvents {
 public:
  PageReader() { page_.blocks.emplace_back(); }

  HtmlPage take() {
    while (!open_.empty()) end_block_of(open_.back());
    end_block(0);
    return std::move(page_);
  }

  void start_element(std::string_view name, const HtmlAttributes& attributes) override {
    const HtmlElementInfo& info = html_element(name);
    const bool is_mark = may_be_note_mark(info, attributes);
    if (is_mark) ++marks_;
    open_.push_back({&info, block_, false, is_mark});
    ++count(info.element);
    separate(info.apart);
    switch (info.element) {
      case HtmlElement::kInline:
      case HtmlElement::kRaised:
      case HtmlElement::kSkipped: break;
      case HtmlElement::kLineBreak: end_line(); break;
      case HtmlElement::kLink: ++page_.blocks[block_].links; break;
      case HtmlElement::kMeta: read_meta(attributes); break;
      case HtmlElement::kTime: read_time(attributes); break;
      case HtmlElement::kTitle: has_title_ = has_title_ || !page_.title.empty(); break;
      default: begin_block(info, attributes);
    }
  }

  void end_element(std::string_view) override {
    if (!open_.empty()) end_block_of(open_.back());
  }

  void text(std::string_view text) override {
    if (count(HtmlElement::kSkipped) > 0) return;
    if (count(HtmlElement::kTitle) > 0) {
      if (!has_title_) page_.title += text;
      return;
    }
    const bool exact = count(HtmlElement::kPreformatted) > 0;
    const std::size_t bytes = count_bytes(text);
    if (bytes == 0 && !exact) {
      separate(TextBreak::kBlank);
      return;
    }
    if (!exact) part_from_mark(text);
    piece_for(exact).length += text.size();
    page_.text += text;
    count_text(bytes);
  }

 private:
  struct Open {
    const HtmlElementInfo* info;
    std::size_t block_before;
    bool has_block;
    bool is_mark;  // of a note, maybe
  };

  int& count(HtmlElement element) { return counts_[static_cast<std::size_t>(element)]; }

  void separate(TextBreak kind) { pending_ = std::max(pending_, kind); }

  // The second line break in a row makes an empty line; inside exact text each is a line end.
  void end_line() {
    if (count(HtmlElement::kPreformatted) > 0) {
      text("\n");
    } else {
      separate(pending_ == TextBreak::kLine ? TextBreak::kParagraph : TextBreak::kLine);
    }
  }

  // A note's number belongs neither to the word before it nor to the one after it.
  void part_from_mark(std::string_view text) {
    const std::string_view word = open_word();
    const bool is_mark = marks_ > 0 && is_note_mark(text, word);
    const bool goes_on = ended_mark_ && begins_with_word(text);
    if ((is_mark || goes_on) && !word.empty()) separate(TextBreak::kBlank);
    ended_mark_ = is_mark;
  }

  // The word that the text ends with, "" where something stands between it and what comes next.
  std::string_view open_word() const {
    if (pending_ != TextBreak::kNone || page_.pieces.empty()) return {};
    if (page_.pieces.back().block != block_) return {};
    return word_at_end(page_.text);
  }

  HtmlPiece& piece_for(bool exact) {
    auto& pieces = page_.pieces;
    const bool goes_on = !pieces.empty() && pending_ == TextBreak::kNone &&
                         pieces.back().block == block_ && pieces.back().is_exact == exact;
    if (!goes_on) pieces.push_back({page_.text.size(), 0, block_, pending_, exact});
    pending_ = TextBreak::kNone;
    return pieces.back();
  }

  void count_text(std::size_t bytes) {
    HtmlBlock& block = page_.blocks[block_];
    block.bytes += bytes;
    if (count(HtmlElement::kLink) > 0) block.linked_bytes += bytes;
  }

  void begin_block(const HtmlElementInfo& info, const HtmlAttributes& attributes) {
    if (page_.blocks.size() == kMaxBlocks) return;
    HtmlBlock block;
    block.element = info.element;
    block.parent = block_;
    block.first_piece = page_.pieces.size();
    block.is_main = is_marked_as_main(info, attributes);
    block.is_around = !block.is_main && is_marked_as_around(info, attributes);
    block.may_list = info.may_list;
    block_ = page_.blocks.size();
    page_.blocks.push_back(block);
    open_.back().has_block = true;
    const bool outermost = count(HtmlElement::kPreformatted) == 1;
    if (info.element == HtmlElement::kHeadline) page_.headlines.push_back(block_);
    if (info.element == HtmlElement::kPreformatted && outermost)
      page_.preformatted.push_back(block_);
  }

  void end_block_of(const Open& ended) {
    const HtmlElementInfo& info = *ended.info;
    const std::size_t before = ended.block_before;
    if (ended.has_block) end_block(block_);
    block_ = before;
    if (ended.is_mark) --marks_;
    open_.pop_back();
    --count(info.element);
    if (info.element != HtmlElement::kLineBreak) separate(info.apart);
  }

  void end_block(std::size_t index) {
    HtmlBlock& block = page_.blocks[index];
    block.end = page_.blocks.size();
    block.end_piece = page_.pieces.size();
  }

  void read_meta(const HtmlAttributes& attributes) {
    const std::string_view content = attributes.find("content");
    for (const std::string_view key : {"property", "name", "itemprop"}) {
      const std::size_t rank = date_rank(attributes.find(key));
      if (rank >= date_rank_ || content.empty()) continue;
      date_rank_ = rank;
      page_.date = content;
    }
  }

  void read_time(const HtmlAttributes& attributes) {
    const std::string_view time = attributes.find("datetime");
    if (!time.empty()) page_.times.push_back({std::string(time), block_});
  }

  HtmlPage page_;
  std::vector<Open> open_;
  std::array<int, 14> counts_{};  // how many elements of each kind are open
  std::size_t block_ = 0;         // the innermost that is open
  TextBreak pending_ = TextBreak::kNone;
  std::size_t date_rank_ = kDateNames.size();
  bool has_title_ = false;
  int marks_ = 0;            // elements that are open and may hold the mark of a note
  bool ended_mark_ = false;  // the text ends with one
};

}  // namespace

HtmlPage read_html_page(std::string_view page) {
  PageReader reader;
  parse_html(page, reader);
  return reader.take();
}

}  // namespace dragoman
