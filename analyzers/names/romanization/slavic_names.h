#pragma once
// The marks of Slavic names: given names, endings of surnames, and patronymics between them. Pure
// functions; safe from any thread.

#include <string>
#include <string_view>

namespace dragoman::names {

/// Whether a surname's letters show that it is Slavic: it ends as hardly any other surname does
/// (-ov, -off, -sky, -enko, -dze), or it has a less certain ending (-in, -ow, -ko) after letters
/// that transcriptions use (zh, kh, tsch).
bool is_slavic_surname(std::string_view letters);

/// Whether a surname ends as Serbian ones do: -ić, -ic, -ich.
bool is_serbian_surname(std::string_view letters);

/// Whether a word is a patronymic in any transcription: "sergeyevich", "sergejewitsch", "petrovna".
bool is_slavic_patronymic(std::string_view letters);

/// Whether a word between given name and surname may be the father's name: a patronymic, or the
/// Bulgarian form ("dimitrov").
bool is_slavic_middle_name(std::string_view letters);

/// A given name in its common spelling (slavic_letters), one for all its forms: "petr" for "petro",
/// "petar" and "peter".
struct SlavicGivenName {
  std::string name;
  bool slavic = false;  // not a given name elsewhere
};
SlavicGivenName slavic_given_name(std::string common_spelling);

}  // namespace dragoman::names
