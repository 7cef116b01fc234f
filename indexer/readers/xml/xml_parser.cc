#include "indexer/readers/xml/xml_parser.h"

#include <libxml/SAX2.h>
#include <libxml/parser.h>

#include <algorithm>
#include <cstddef>
#include <exception>
#include <utility>

#include "analyzers/text/ascii.h"
#include "analyzers/text/utf8.h"

namespace dragoman {
namespace {

// libxml2's strings are UTF-8 in unsigned char.
std::string_view view(const xmlChar* text) {
  return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

std::string_view view(const xmlChar* begin, const xmlChar* end) {
  return {reinterpret_cast<const char*>(begin), static_cast<std::size_t>(end - begin)};
}

constexpr std::size_t kPiece = std::size_t{4} << 10U;
constexpr std::ptrdiff_t kLongestTag = std::ptrdiff_t{16} << 10U;
constexpr int kAttributeParts = 5;  // name, prefix, namespace, begin and end of the value

std::string reason_of(const xmlError& error) {
  const bool undeclared =
      error.code == XML_ERR_UNDECLARED_ENTITY || error.code == XML_WAR_UNDECLARED_ENTITY;
  if (undeclared && error.str1 != nullptr) {
    return "the entity '" + std::string(error.str1) + "' is not one of XML's own";
  }
  return ascii::collapse_blanks(error.message == nullptr ? "not XML" : error.message);
}

// Whether a declaration that is no UTF-16 itself says so: programs write it by mistake, and readers
// are given UTF-16 as UTF-8.
bool says_utf16(std::string_view bytes) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
  if (!bytes.starts_with("<?xml")) return false;
  const std::string declaration = ascii::to_upper(bytes.substr(0, bytes.find("?>")));
  return declaration.find("UTF-16") != std::string::npos;
}

}  // namespace

std::string_view XmlAttributes::find(std::string_view name) const {
  for (int i = 0; i < count_; ++i) {
    const xmlChar* const* const parts = raw_ + std::ptrdiff_t{i} * kAttributeParts;
    if (view(parts[0]) == name) return view(parts[3], parts[4]);
  }
  return {};
}

// libxml2 is C: an exception may not pass through it, so it is kept until the call is back.
class XmlParser::State {
 public:
  explicit State(XmlEvents& events) : events_(events) {
    xmlInitParser();
    xmlSAXHandler handler = make_handler();
    context_ = xmlCreatePushParserCtxt(&handler, this, nullptr, 0, nullptr);
    if (context_ == nullptr) throw std::bad_alloc();
    xmlCtxtUseOptions(context_, XML_PARSE_NONET);
  }

  // Declarations of entities make libxml2 keep a document of its own, even where nobody asks for
  // it.
  ~State() {
    xmlFreeDoc(context_->myDoc);
    xmlFreeParserCtxt(context_);
  }
  State(const State&) = delete;
  State& operator=(const State&) = delete;

  void push(std::string_view bytes) {
    if (!std::exchange(has_begun_, true) && says_utf16(bytes)) {
      xmlCtxtUseOptions(context_, XML_PARSE_NONET | XML_PARSE_IGNORE_ENC);
    }
    while (!bytes.empty()) {
      const std::string_view piece = bytes.substr(0, kPiece);
      xmlParseChunk(context_, piece.data(), static_cast<int>(piece.size()), 0);
      bytes.remove_prefix(piece.size());
      rethrow();
      check_tag();
    }
  }

  void finish() {
    finishing_ = true;
    const int code = xmlParseChunk(context_, nullptr, 0, 1);
    rethrow();
    if (code != XML_ERR_OK) throw XmlError("not XML", line());
  }

 private:
  // Without handlers for entities and external subsets none is stored, expanded or opened.
  static xmlSAXHandler make_handler() {
    xmlSAXHandler handler{};
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = on_start;
    handler.endElementNs = on_end;
    handler.characters = on_text;
    handler.ignorableWhitespace = on_text;
    handler.cdataBlock = on_text;
    handler.attributeDecl = on_attribute_declaration;
    handler.serror = on_error;
    return handler;
  }

  static State& self(void* state) { return *static_cast<State*>(state); }

  static void on_start(void* state, const xmlChar* name, const xmlChar*, const xmlChar*, int,
                       const xmlChar**, int count, int, const xmlChar** attributes) {
    self(state).guard([&](State& s) {
      if (++s.depth_ > kDeepest) s.refuse("elements nested more than 256 deep");
      s.events_.start_element(view(name), XmlAttributes(attributes, count), s.line());
    });
  }

  static void on_end(void* state, const xmlChar* name, const xmlChar*, const xmlChar*) {
    self(state).guard([&](State& s) {
      --s.depth_;
      s.events_.end_element(view(name));
    });
  }

  static void on_text(void* state, const xmlChar* text, int length) {
    self(state).guard([&](State& s) {
      s.check(view(text, text + length));
      s.events_.text(view(text, text + length));
    });
  }

  // A default value comes back with each element: a short file would grow without limit.
  static void on_attribute_declaration(void* state, const xmlChar*, const xmlChar*, int, int,
                                       const xmlChar*, xmlEnumerationPtr values) {
    xmlFreeEnumeration(values);
    self(state).guard([](State& s) { s.refuse("it declares attributes of its own"); });
  }

  static void on_error(void* state, xmlErrorPtr error) {
    const bool warning =
        error->level == XML_ERR_WARNING && error->code != XML_WAR_UNDECLARED_ENTITY;
    const bool about_names = error->domain == XML_FROM_NAMESPACE;
    if (warning || about_names) return;
    const auto line = static_cast<std::uint64_t>(std::max(0, error->line));
    self(state).guard([&](State& s) {
      const bool cut_off = s.finishing_ && error->code == XML_ERR_DOCUMENT_END;
      throw XmlError(cut_off ? "it ends before its root element" : reason_of(*error), line);
    });
  }

  // libxml2 compares each attribute of a tag with all the others, and looks through all of an
  // entity's name again with each piece.
  void check_tag() const {
    const auto* const at = context_->input->cur;
    const auto waiting = context_->input->end - at;
    if (waiting <= kLongestTag) return;
    if (at[0] == '<' && at[1] != '!' && at[1] != '?') refuse("a tag of more than 16 KB");
    if (at[0] == '&') refuse("a name of more than 16 KB");
  }

  // In CDATA libxml2 2.9.14 takes overlong forms ("\xC1\x94") for characters.
  void check(std::string_view text) const {
    if (!is_utf8(text)) refuse("text that isn't well-formed UTF-8");
  }

  [[noreturn]] void refuse(const std::string& reason) const { throw XmlError(reason, line()); }

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

  std::uint64_t line() const {
    const auto* const input = context_->input;
    return input == nullptr ? 0 : static_cast<std::uint64_t>(std::max(0, input->line));
  }

  XmlEvents& events_;
  xmlParserCtxtPtr context_ = nullptr;
  int depth_ = 0;
  bool has_begun_ = false;
  bool finishing_ = false;
  std::exception_ptr failure_;
};

XmlParser::XmlParser(XmlEvents& events) : state_(std::make_unique<State>(events)) {}
XmlParser::~XmlParser() = default;

void XmlParser::push(std::string_view bytes) {
  state_->push(bytes);
}

void XmlParser::finish() {
  state_->finish();
}

}  // namespace dragoman
