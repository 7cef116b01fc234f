#include "indexer/readers/office/epub_text.h"

#include <charconv>
#include <map>
#include <vector>

#include "indexer/readers/office/page_text.h"
#include "indexer/readers/xml/xml_parser.h"

namespace dragoman {
namespace {

class ContainerEvents : public XmlEvents {
 public:
  void start_element(std::string_view name, const XmlAttributes& attributes,
                     std::uint64_t) override {
    if (name == "rootfile" && path.empty()) path = attributes.find("full-path");
  }
  void end_element(std::string_view) override {}
  void text(std::string_view) override {}

  std::string path;
};

class SpineEvents : public XmlEvents {
 public:
  void start_element(std::string_view name, const XmlAttributes& attributes,
                     std::uint64_t) override {
    if (name == "item" && attributes.find("properties").find("nav") == std::string_view::npos) {
      files_[std::string(attributes.find("id"))] = attributes.find("href");
    }
    if (name != "itemref") return;
    const auto file = files_.find(std::string(attributes.find("idref")));
    if (file == files_.end()) return;
    chapters.push_back(std::move(file->second));
    files_.erase(file);  // each is read once
  }
  void end_element(std::string_view) override {}
  void text(std::string_view) override {}

  std::vector<std::string> chapters;

 private:
  std::map<std::string, std::string> files_;
};

void parse_what_can_be(std::string_view xml, XmlEvents& events) {
  try {
    XmlParser parser(events);
    parser.push(xml);
  } catch (const XmlError&) {  // what came before is kept
  }
}

// "a%20b" is "a b".
std::string without_escapes(std::string_view path) {
  std::string out;
  for (std::size_t i = 0; i < path.size(); ++i) {
    int code = 0;
    const bool is_escape = path[i] == '%' && i + 2 < path.size();
    const char* const digits = path.data() + i + 1;
    if (is_escape && std::from_chars(digits, digits + 2, code, 16).ptr == digits + 2) {
      out += static_cast<char>(code);
      i += 2;
    } else {
      out += path[i];
    }
  }
  return out;
}

// A path as written in a file of that folder.
std::string resolved(std::string folder, std::string path) {
  while (path.starts_with("../")) {
    path.erase(0, 3);
    const std::size_t slash = folder.rfind('/', folder.empty() ? 0 : folder.size() - 2);
    folder.resize(slash == std::string::npos ? 0 : slash + 1);
  }
  return folder + path;
}

}  // namespace

std::string epub_package_name(const PackageParts& parts) {
  ContainerEvents container;
  parse_what_can_be(parts.find("META-INF/container.xml"), container);
  return container.path;
}

std::string read_epub_text(const PackageParts& parts, const std::string& package_name) {
  SpineEvents spine;
  parse_what_can_be(parts.find(package_name), spine);
  const std::size_t slash = package_name.rfind('/');
  const std::string folder = slash == std::string::npos ? "" : package_name.substr(0, slash + 1);
  std::string text;
  for (const std::string& chapter : spine.chapters) {
    const std::string found =
        read_page_text(parts.find(resolved(folder, without_escapes(chapter)))).text;
    if (found.empty()) continue;
    text += text.empty() ? "" : "\n\n";
    text += found;
  }
  return text;
}

}  // namespace dragoman
