#include "tests/support/pdf_of.h"

#include <cstdio>

namespace dragoman::test {
namespace {

constexpr int kTopOfPage = 780;
constexpr int kLineHeight = 14;

class PdfWriter {
 public:
  int add(const std::string& object) {
    offsets_.push_back(bytes_.size());
    const int number = static_cast<int>(offsets_.size());
    bytes_ += std::to_string(number) + " 0 obj\n" + object + "\nendobj\n";
    return number;
  }

  int next_number() const { return static_cast<int>(offsets_.size()) + 1; }

  std::string finish(int root, int info) {
    const std::size_t table = bytes_.size();
    bytes_ += "xref\n0 " + std::to_string(offsets_.size() + 1) + "\n0000000000 65535 f \n";
    for (const std::size_t offset : offsets_) {
      char row[32];
      std::snprintf(row, sizeof row, "%010zu 00000 n \n", offset);
      bytes_ += row;
    }
    return bytes_ + "trailer\n<< /Size " + std::to_string(offsets_.size() + 1) + " /Root " +
           std::to_string(root) + " 0 R /Info " + std::to_string(info) + " 0 R >>\nstartxref\n" +
           std::to_string(table) + "\n%%EOF\n";
  }

 private:
  std::string bytes_ = "%PDF-1.4\n";
  std::vector<std::size_t> offsets_;
};

std::string escaped(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '(' || c == ')' || c == '\\') out += '\\';
    out += c;
  }
  return out;
}

std::string stream_of(const std::vector<std::string>& lines) {
  std::string content = "BT /F1 10 Tf 50 " + std::to_string(kTopOfPage) + " Td\n";
  for (const std::string& line : lines) {
    content += '(' + escaped(line) + ") Tj 0 -" + std::to_string(kLineHeight) + " Td\n";
  }
  content += "ET\n";
  return "<< /Length " + std::to_string(content.size()) + " >>\nstream\n" + content + "endstream";
}

}  // namespace

std::string pdf_of(const std::vector<std::vector<std::string>>& pages, const std::string& info) {
  PdfWriter pdf;
  const int font = pdf.add("<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>");
  std::vector<int> streams;
  for (const auto& lines : pages) streams.push_back(pdf.add(stream_of(lines)));
  const int tree = pdf.next_number() + static_cast<int>(pages.size());
  std::string kids;
  for (const int stream : streams) {
    const int page =
        pdf.add("<< /Type /Page /Parent " + std::to_string(tree) +
                " 0 R /MediaBox [0 0 600 800] /Contents " + std::to_string(stream) +
                " 0 R /Resources << /Font << /F1 " + std::to_string(font) + " 0 R >> >> >>");
    kids += std::to_string(page) + " 0 R ";
  }
  pdf.add("<< /Type /Pages /Kids [" + kids + "] /Count " + std::to_string(pages.size()) + " >>");
  const int root = pdf.add("<< /Type /Catalog /Pages " + std::to_string(tree) + " 0 R >>");
  const int about = pdf.add("<< " + info + " >>");
  return pdf.finish(root, about);
}

}  // namespace dragoman::test
