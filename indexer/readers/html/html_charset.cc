#include "indexer/readers/html/html_charset.h"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

#include "analyzers/text/ascii.h"
#include "analyzers/text/utf8.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxHead = std::size_t{4} << 10U;
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

using Label = std::pair<std::string_view, const char*>;

// The labels of the encoding standard that pages use, and iconv's names. UTF-8 is not among them,
// nor UTF-16: a page that says so in ASCII isn't.
constexpr auto kLabels = std::to_array<Label>({
    {"ascii", "CP1252"},
    {"big5", "BIG5-HKSCS"},
    {"cp1251", "CP1251"},
    {"cp1252", "CP1252"},
    {"euc-jp", "EUC-JP"},
    {"euc-kr", "CP949"},
    {"gb18030", "GB18030"},
    {"gb2312", "GB18030"},
    {"gbk", "GB18030"},
    {"ibm866", "CP866"},
    {"iso-2022-jp", "ISO-2022-JP"},
    {"iso-8859-1", "CP1252"},
    {"iso-8859-10", "ISO-8859-10"},
    {"iso-8859-13", "ISO-8859-13"},
    {"iso-8859-14", "ISO-8859-14"},
    {"iso-8859-15", "ISO-8859-15"},
    {"iso-8859-16", "ISO-8859-16"},
    {"iso-8859-2", "ISO-8859-2"},
    {"iso-8859-3", "ISO-8859-3"},
    {"iso-8859-4", "ISO-8859-4"},
    {"iso-8859-5", "ISO-8859-5"},
    {"iso-8859-6", "ISO-8859-6"},
    {"iso-8859-7", "ISO-8859-7"},
    {"iso-8859-8", "ISO-8859-8"},
    {"iso-8859-9", "CP1254"},
    {"koi8-r", "KOI8-R"},
    {"koi8-u", "KOI8-U"},
    {"ks_c_5601-1987", "CP949"},
    {"latin1", "CP1252"},
    {"macintosh", "MACINTOSH"},
    {"shift-jis", "CP932"},
    {"shift_jis", "CP932"},
    {"us-ascii", "CP1252"},
    {"windows-1250", "CP1250"},
    {"windows-1251", "CP1251"},
    {"windows-1252", "CP1252"},
    {"windows-1253", "CP1253"},
    {"windows-1254", "CP1254"},
    {"windows-1255", "CP1255"},
    {"windows-1256", "CP1256"},
    {"windows-1257", "CP1257"},
    {"windows-1258", "CP1258"},
    {"windows-31j", "CP932"},
    {"windows-874", "CP874"},
    {"x-sjis", "CP932"},
});

class Converter {
 public:
  explicit Converter(const char* encoding) : handle_(iconv_open("UTF-8", encoding)) {}
  ~Converter() {
    if (is_open()) iconv_close(handle_);
  }
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;

  // iconv_open's failure is the pointer -1.
  bool is_open() const { return reinterpret_cast<std::intptr_t>(handle_) != -1; }

  std::string convert(std::string bytes) const {
    std::string text;
    char* from = bytes.data();
    std::size_t left = bytes.size();
    while (left > 0) {
      if (convert_some(from, left, text) || left == 0) continue;
      if (errno == E2BIG) continue;
      text += kReplacement;
      ++from;
      --left;
      iconv(handle_, nullptr, nullptr, nullptr, nullptr);
    }
    return text;
  }

 private:
  bool convert_some(char*& from, std::size_t& left, std::string& text) const {
    std::array<char, 4096> buffer;
    char* to = buffer.data();
    std::size_t room = buffer.size();
    const bool whole = iconv(handle_, &from, &left, &to, &room) != static_cast<std::size_t>(-1);
    text.append(buffer.data(), buffer.size() - room);
    return whole;
  }

  iconv_t handle_;
};

bool is_label_character(char c) {
  return ascii::is_alnum(c) || c == '-' || c == '_' || c == ':' || c == '.';
}

DecodedPage decode_unlabelled(std::string bytes) {
  DecodedText decoded = decode_text(std::move(bytes));
  switch (decoded.encoding) {
    case Encoding::kUtf8: return {std::move(decoded.text), ""};
    case Encoding::kWindows1252:
      return {std::move(decoded.text), "not UTF-8; read as Windows-1252"};
    case Encoding::kUtf8Repaired: break;
  }
  return {std::move(decoded.text),
          std::to_string(decoded.repairs) + " bytes are not UTF-8; replaced by U+FFFD"};
}

DecodedPage decode_bytes(std::string bytes) {
  if (is_utf8(bytes)) return decode_unlabelled(std::move(bytes));
  const std::string label = find_meta_charset(bytes);
  const auto row =
      std::lower_bound(kLabels.begin(), kLabels.end(), Label(label, nullptr),
                       [](const Label& a, const Label& b) { return a.first < b.first; });
  if (row == kLabels.end() || row->first != label) return decode_unlabelled(std::move(bytes));
  const Converter converter(row->second);
  if (!converter.is_open()) return decode_unlabelled(std::move(bytes));
  return {converter.convert(std::move(bytes)), "read as " + label + ", as it says"};
}

}  // namespace

std::string find_meta_charset(std::string_view page) {
  constexpr std::string_view kKey = "CHARSET=";
  const std::string head = ascii::to_upper(page.substr(0, kMaxHead));
  for (std::size_t tag = head.find("<META"); tag != std::string::npos;
       tag = head.find("<META", tag + 1)) {
    const std::string_view meta = std::string_view(head).substr(tag, head.find('>', tag) - tag);
    const std::size_t key = meta.find(kKey);
    if (key == std::string_view::npos) continue;
    std::string_view value = meta.substr(key + kKey.size());
    ascii::take_while(value, [](char c) { return c == '"' || c == '\'' || c == ' '; });
    std::string label(ascii::take_while(value, is_label_character));
    std::transform(label.begin(), label.end(), label.begin(), [](char c) {
      return ascii::is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return label;
  }
  return "";
}

DecodedPage decode_page(std::string bytes) {
  DecodedPage page = decode_bytes(std::move(bytes));
  std::replace(page.text.begin(), page.text.end(), '\0', ' ');
  return page;
}

}  // namespace dragoman
