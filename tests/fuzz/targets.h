#pragma once
// Fuzz targets: functions over any bytes. libFuzzer runs each for as long as it is let (the `fuzz`
// preset), ctest runs all over the seeds beside them. What an input may rightly cause, such as
// InputError, is caught inside; whatever a target throws, BrokenRule first of all, is a finding.

#include <stdexcept>
#include <string_view>

namespace dragoman::fuzz {

void fuzz_analysis(std::string_view bytes);
void fuzz_archive(std::string_view bytes);
void fuzz_cable(std::string_view bytes);
void fuzz_csv(std::string_view bytes);
void fuzz_html(std::string_view bytes);
void fuzz_json_lines(std::string_view bytes);
void fuzz_mail(std::string_view bytes);
void fuzz_markup(std::string_view bytes);
void fuzz_office(std::string_view bytes);
void fuzz_pdf(std::string_view bytes);
void fuzz_prose(std::string_view bytes);
void fuzz_protocol(std::string_view bytes);
void fuzz_query(std::string_view bytes);
void fuzz_record(std::string_view bytes);
void fuzz_snippet(std::string_view bytes);
void fuzz_table(std::string_view bytes);
void fuzz_tei(std::string_view bytes);
void fuzz_warc(std::string_view bytes);

/// Something that must hold of any input doesn't.
class BrokenRule : public std::logic_error {
 public:
  using std::logic_error::logic_error;
};

inline void require(bool holds, const char* rule) {
  if (!holds) throw BrokenRule(rule);
}

}  // namespace dragoman::fuzz
