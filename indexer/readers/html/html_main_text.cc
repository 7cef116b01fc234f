#include "indexer/readers/html/html_main_text.h"

#include <algorithm>
#include <utility>

#include "analyzers/cable/header/telegram.h"
#include "analyzers/text/ascii.h"
#include "indexer/readers/html/html_title.h"
#include "indexer/readers/xml/xml_text.h"

namespace dragoman {
namespace {

constexpr std::size_t kMainPercent = 80;     // of the text that the main block must have
constexpr std::size_t kTrustedPercent = 25;  // of the page's text, for a block marked as main
constexpr std::size_t kListLinks = 3;
constexpr std::size_t kMaxLost = 10;     // what keeps less than this part is a list itself
constexpr std::size_t kMaxTitle = 1000;  // bytes; what is longer is no headline

// What a block has, the blocks inside it included.
struct Sums {
  std::size_t bytes = 0;
  std::size_t linked_bytes = 0;
  std::size_t links = 0;
  std::size_t main_bytes = 0;  // outside of links and of what stands around the main text
  bool is_around = false;
};

class MainText {
 public:
  explicit MainText(const HtmlPage& page) : page_(page), sums_(page.blocks.size()) {
    add_up();
    main_ = choose_main();
    region_ = main_;
    for (std::size_t b = main_; b != 0; b = block(b).parent) {
      if (block(b).is_main) region_ = b;
    }
  }

  HtmlText take() const {
    HtmlText found;
    found.title = choose_title(ascii::collapse_blanks(page_.title), headlines());
    found.date = date();
    const std::string body = render_kept(found.title);
    found.text = found.title + (found.title.empty() || body.empty() ? "" : "\n\n") + body;
    return found;
  }

 private:
  const HtmlBlock& block(std::size_t index) const { return page_.blocks[index]; }

  // A block stands before those in it, so that going backwards meets the inner ones first.
  void add_up() {
    for (std::size_t b = sums_.size(); b-- > 0;) {
      const HtmlBlock& own = block(b);
      sums_[b].bytes += own.bytes;
      sums_[b].linked_bytes += own.linked_bytes;
      sums_[b].links += own.links;
      if (b != 0) add(sums_[b], sums_[own.parent]);
    }
    const std::size_t half = unlinked_bytes(0) / 2;
    for (std::size_t b = sums_.size(); b-- > 0;) {
      const HtmlBlock& own = block(b);
      sums_[b].main_bytes += own.bytes - own.linked_bytes;
      sums_[b].is_around = own.is_around && unlinked_bytes(b) <= half;
      if (b != 0 && !sums_[b].is_around) sums_[own.parent].main_bytes += sums_[b].main_bytes;
    }
  }

  static void add(const Sums& inner, Sums& outer) {
    outer.bytes += inner.bytes;
    outer.linked_bytes += inner.linked_bytes;
    outer.links += inner.links;
  }

  std::size_t unlinked_bytes(std::size_t b) const { return sums_[b].bytes - sums_[b].linked_bytes; }

  bool has_percent(std::size_t b, std::size_t percent, std::size_t of) const {
    return sums_[b].main_bytes * 100 >= of * percent;
  }

  std::size_t choose_main() const {
    std::size_t largest = 0;
    for (std::size_t b = 1; b < sums_.size(); ++b) {
      if (sums_[b].is_around) {
        b = block(b).end - 1;
        continue;
      }
      const bool larger = largest == 0 || sums_[b].main_bytes > sums_[largest].main_bytes;
      if (block(b).is_main && larger) largest = b;
    }
    const bool trusted = largest != 0 && has_percent(largest, kTrustedPercent, sums_[0].main_bytes);
    return trusted ? smallest_in(largest, true) : smallest_in(0, false);
  }

  // The smallest block in this one that has most of its text: as no two blocks side by side can, it
  // is the last of them. A paragraph is too small to be one.
  std::size_t smallest_in(std::size_t outer, bool said_to_be_main) const {
    std::size_t smallest = outer;
    if (sums_[outer].main_bytes == 0) return outer;
    for (std::size_t b = outer + 1; b < block(smallest).end; ++b) {
      if (sums_[b].is_around) {
        b = block(b).end - 1;
        continue;
      }
      const bool may_be = said_to_be_main ? block(b).is_main : may_hold_main(block(b).element);
      const bool enough = has_percent(b, kMainPercent, sums_[outer].main_bytes);
      if (may_be && enough) smallest = b;
    }
    return smallest;
  }

  static bool may_hold_main(HtmlElement element) {
    return element == HtmlElement::kContainer || element == HtmlElement::kMain ||
           element == HtmlElement::kAround;
  }

  // The first headline with text inside the region, and the last before it.
  HtmlHeadlines headlines() const {
    HtmlHeadlines found;
    std::size_t before = 0;
    for (const std::size_t b : page_.headlines) {
      if (sums_[b].bytes == 0) continue;
      if (b < region_) before = b;
      if (!is_in_region(b)) continue;
      found.inside = headline_text(b);
      break;
    }
    if (before != 0) found.before = headline_text(before);
    return found;
  }

  std::string headline_text(std::size_t b) const {
    if (sums_[b].bytes > kMaxTitle) return "";
    return ascii::collapse_blanks(render(b, std::vector<bool>(sums_.size())));
  }

  bool is_in_region(std::size_t b) const { return b >= region_ && b < block(region_).end; }

  std::string date() const {
    if (!page_.date.empty()) return page_.date;
    for (const HtmlDate& time : page_.times) {
      if (is_in_region(time.block)) return time.text;
    }
    return "";
  }

  std::string render_kept(const std::string& title) const {
    std::string text = render(main_, left_out(title, true));
    if (text.size() * kMaxLost < sums_[main_].bytes) text = render(main_, left_out(title, false));
    if (text.empty()) text = render(main_, std::vector<bool>(sums_.size()));
    return text;
  }

  // The blocks of the main text that are no part of it, the title among them.
  std::vector<bool> left_out(const std::string& title, bool without_lists) const {
    std::vector<bool> out(sums_.size());
    bool seen_title = false;
    for (std::size_t b = main_ + 1; b < block(main_).end; ++b) {
      const bool first_headline = block(b).element == HtmlElement::kHeadline &&
                                  sums_[b].bytes > 0 && !std::exchange(seen_title, true);
      const bool is_title = first_headline && headline_text(b) == title;
      out[b] = out[block(b).parent] || is_title || sums_[b].is_around ||
               (without_lists && is_link_list(b));
    }
    return out;
  }

  bool is_link_list(std::size_t b) const {
    const Sums& sums = sums_[b];
    return block(b).may_list && sums.links >= kListLinks && sums.linked_bytes * 3 > sums.bytes * 2;
  }

  std::string render(std::size_t b, const std::vector<bool>& left_out) const {
    XmlText text;
    for (std::size_t p = block(b).first_piece; p < block(b).end_piece; ++p) {
      const HtmlPiece& piece = page_.pieces[p];
      text.separate(piece.before);
      if (left_out[piece.block]) continue;
      if (piece.is_exact)
        text.add_exactly(page_.text_of(piece));
      else
        text.add(page_.text_of(piece));
    }
    return text.take();
  }

  const HtmlPage& page_;
  std::vector<Sums> sums_;
  std::size_t main_ = 0;
  std::size_t region_ = 0;  // main_, or the outermost block around it that is marked as main
};

// All that the page has preformatted: a telegram's header and body may stand apart.
std::string preformatted_text(const HtmlPage& page) {
  XmlText text;
  for (const std::size_t b : page.preformatted) {
    text.separate(TextBreak::kParagraph);
    const HtmlBlock& block = page.blocks[b];
    for (std::size_t p = block.first_piece; p < block.end_piece; ++p) {
      text.separate(page.pieces[p].before);
      text.add_exactly(page.text_of(page.pieces[p]));
    }
  }
  return text.take();
}

}  // namespace

HtmlText find_main_text(const HtmlPage& page) {
  std::string preformatted = preformatted_text(page);
  if (looks_like_telegram(preformatted)) return {"", "", std::move(preformatted)};
  return MainText(page).take();
}

}  // namespace dragoman
