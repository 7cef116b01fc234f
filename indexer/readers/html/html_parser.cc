#include "indexer/readers/html/html_parser.h"

#include <libxml/HTMLparser.h>

#include <exception>
#include <new>
#include <string>

#include "analyzers/text/utf8.h"
#include "indexer/readers/html/html_scanner.h"

namespace dragoman {
namespace {

constexpr std::size_t kPiece = 1024;
constexpr int kDeep = 256;

// Elements that are never ended: without any, libxml2 takes the page for finished.
constexpr std::string_view kFirstFrame = "<html>";
constexpr std::string_view kNextFrame = "<html><body>";

std::string_view view(const xmlChar* text) {
  return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

// libxml2 is C: an exception may not pass through it, so it is kept until the call is back.
class Parser {
 public:
  explicit Parser(HtmlEvents& events) : events_(events) {
    xmlInitParser();
    htmlSAXHandler handler{};
    handler.startElement = on_start;
    handler.endElement = on_end;
    handler.characters = on_text;
    handler.ignorableWhitespace = on_text;
    handler.cdataBlock = on_text;
    context_ =
        htmlCreatePushParserCtxt(&handler, this, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8);
    if (context_ == nullptr) throw std::bad_alloc();
    htmlCtxtUseOptions(context_, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                     HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
  }
  ~Parser() {
    xmlFreeDoc(context_->myDoc);
    htmlFreeParserCtxt(context_);
  }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;

  void push(std::string_view page) {
    constexpr std::size_t kMost = std::size_t{1} << 20U;
    while (!page.empty()) {
      const std::string_view piece = utf8_prefix(page, kMost);
      page.remove_prefix(piece.size());
      htmlParseChunk(context_, piece.data(), static_cast<int>(piece.size()), 0);
      rethrow();
    }
  }

  bool is_deep() const { return depth_ > kDeep; }

  void finish() {
    htmlParseChunk(context_, nullptr, 0, 1);
    rethrow();
  }

 private:
  static Parser& self(void* parser) { return *static_cast<Parser*>(parser); }

  static void on_start(void* parser, const xmlChar* name, const xmlChar** attributes) {
    self(parser).guard([&](Parser& p) {
      ++p.depth_;
      p.events_.start_element(view(name), HtmlAttributes(attributes));
    });
  }

  static void on_end(void* parser, const xmlChar* name) {
    self(parser).guard([&](Parser& p) {
      --p.depth_;
      p.events_.end_element(view(name));
    });
  }

  static void on_text(void* parser, const xmlChar* text, int length) {
    self(parser).guard([&](Parser& p) {
      p.events_.text({reinterpret_cast<const char*>(text), static_cast<std::size_t>(length)});
    });
  }

  template <typename Action>
  void guard(Action action) noexcept {
    if (failure_) return;
    try {
      action(*this);
    } catch (...) {
      failure_ = std::current_exception();
      xmlStopParser(context_);
    }
  }

  void rethrow() const {
    if (failure_) std::rethrow_exception(failure_);
  }

  HtmlEvents& events_;
  htmlParserCtxtPtr context_ = nullptr;
  int depth_ = 0;
  std::exception_ptr failure_;
};

}  // namespace

std::string_view HtmlAttributes::find(std::string_view name) const {
  for (const unsigned char** at = raw_; at != nullptr && *at != nullptr; at += 2) {
    if (view(at[0]) == name) return view(at[1]);
  }
  return {};
}

bool HtmlAttributes::has(std::string_view name) const {
  for (const unsigned char** at = raw_; at != nullptr && *at != nullptr; at += 2) {
    if (view(at[0]) == name) return true;
  }
  return false;
}

void parse_html(std::string_view page, HtmlEvents& events) {
  HtmlScanner scanner(page);
  std::string piece(kFirstFrame);
  for (bool more = true; more; piece = kNextFrame) {
    Parser parser(events);
    while (more && !parser.is_deep()) {
      while (more && piece.size() < kPiece) more = scanner.append_next(piece);
      parser.push(piece);
      piece.clear();
    }
    parser.finish();
  }
}

}  // namespace dragoman
