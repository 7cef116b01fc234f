// Writes the table of han_forms.h as C++: run when the program is built.

#include <unicode/translit.h>
#include <unicode/uniset.h>
#include <unicode/unistr.h>
#include <unicode/utypes.h>

#include <fstream>
#include <iostream>
#include <memory>
#include <stdexcept>

namespace dragoman {
namespace {

// The blocks of ideographs in which the transform has characters.
constexpr UChar32 kFirst = 0x3400;
constexpr UChar32 kLast = 0x2FA1F;

std::unique_ptr<icu::Transliterator> make_transform() {
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<icu::Transliterator> transform(
      icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
  if (U_FAILURE(status)) throw std::runtime_error("ICU has no transform Traditional-Simplified");
  return transform;
}

// Transformed until nothing changes: a few simplified forms are traditional ones of others.
UChar32 simplified(const icu::Transliterator& transform, UChar32 c) {
  constexpr int kMaxSteps = 4;
  for (int step = 0; step < kMaxSteps; ++step) {
    icu::UnicodeString text(c);
    transform.transliterate(text);
    if (text.countChar32() != 1 || text.char32At(0) == c) return c;
    c = text.char32At(0);
  }
  return c;
}

void write_table(std::ostream& out) {
  const auto transform = make_transform();
  icu::UnicodeSet sources;
  transform->getSourceSet(sources);
  out << "// Written by han_forms_compiler.\n"
      << "#include \"analyzers/text/han_forms.h\"\n"
      << "namespace dragoman {\nnamespace {\n"
      << "constexpr HanForm kForms[] = {\n";
  for (UChar32 c = kFirst; c <= kLast; ++c) {
    if (!sources.contains(c)) continue;
    const UChar32 form = simplified(*transform, c);
    if (form != c) out << "{" << c << ", " << form << "},\n";
  }
  out << "};\n}  // namespace\n"
      << "std::span<const HanForm> han_forms() { return kForms; }\n"
      << "}  // namespace dragoman\n";
}

}  // namespace
}  // namespace dragoman

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: han_forms_compiler FILE\n";
    return 2;
  }
  try {
    std::ofstream out(argv[1]);
    dragoman::write_table(out);
    out.close();
    if (out.fail()) throw std::runtime_error(std::string("can't write ") + argv[1]);
  } catch (const std::exception& error) {
    std::cerr << "han_forms_compiler: " << error.what() << '\n';
    return 1;
  }
  return 0;
}
