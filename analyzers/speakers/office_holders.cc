#include "analyzers/speakers/office_holders.h"

#include <array>

namespace dragoman {
namespace {

struct Tenure {
  std::string_view office;
  std::string_view surname;
  int first;  // whole years; those of a change belong to nobody, but for a change in January
  int last;
};

constexpr auto kTenures = std::to_array<Tenure>({
    {"president", "roosevelt", 1933, 1944},    {"president", "truman", 1946, 1952},
    {"president", "eisenhower", 1953, 1960},   {"president", "kennedy", 1961, 1962},
    {"president", "johnson", 1964, 1968},      {"president", "nixon", 1969, 1973},
    {"president", "ford", 1975, 1976},         {"president", "carter", 1977, 1980},
    {"president", "reagan", 1981, 1988},       {"president", "bush", 1989, 1992},
    {"president", "clinton", 1993, 2000},      {"president", "bush", 2001, 2008},
    {"president", "obama", 2009, 2016},        {"vice president", "nixon", 1953, 1960},
    {"vice president", "johnson", 1961, 1962}, {"vice president", "humphrey", 1965, 1968},
    {"vice president", "agnew", 1969, 1972},   {"vice president", "rockefeller", 1975, 1976},
    {"vice president", "mondale", 1977, 1980}, {"vice president", "bush", 1981, 1988},
    {"vice president", "quayle", 1989, 1992},  {"vice president", "gore", 1993, 2000},
    {"vice president", "cheney", 2001, 2008},  {"secretary", "hull", 1934, 1943},
    {"secretary", "byrnes", 1946, 1946},       {"secretary", "marshall", 1947, 1948},
    {"secretary", "acheson", 1949, 1952},      {"secretary", "dulles", 1953, 1958},
    {"secretary", "herter", 1960, 1960},       {"secretary", "rusk", 1961, 1968},
    {"secretary", "rogers", 1969, 1972},       {"secretary", "kissinger", 1974, 1976},
    {"secretary", "vance", 1977, 1979},        {"secretary", "haig", 1981, 1981},
    {"secretary", "shultz", 1983, 1988},       {"secretary", "baker", 1989, 1991},
    {"secretary", "christopher", 1993, 1996},  {"secretary", "albright", 1997, 2000},
    {"secretary", "powell", 2001, 2004},       {"secretary", "rice", 2005, 2008},
    {"secretary", "clinton", 2009, 2012},
});

}  // namespace

std::string_view office_holder(std::string_view office, int year) {
  for (const Tenure& tenure : kTenures) {
    if (tenure.office == office && tenure.first <= year && year <= tenure.last) {
      return tenure.surname;
    }
  }
  return "";
}

}  // namespace dragoman
