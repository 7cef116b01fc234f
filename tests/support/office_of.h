#pragma once
// Office files as small as they may be, from the XML of their bodies.

#include <string>

namespace dragoman::test {

/// A Word file: `body` is what stands in <w:body>, `notes` in <w:footnotes>, `about` in the core
/// properties.
std::string docx_of(const std::string& body, const std::string& notes = "",
                    const std::string& about = "");

/// A paragraph of Word's.
std::string word_paragraph(const std::string& text);

/// An OpenDocument text: `body` is what stands in <office:text>, `about` in <office:meta>.
std::string odt_of(const std::string& body, const std::string& about = "");

/// An EPUB of two chapters in the order of its spine, which isn't that of its files.
std::string epub_of(const std::string& first, const std::string& second,
                    const std::string& about = "");

}  // namespace dragoman::test
