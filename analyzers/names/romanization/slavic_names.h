#pragma once
// What Slavic names look like: their given names, the endings of surnames, the patronymics between.
// Pure functions; safe from any thread.

#include <string>
#include <string_view>

namespace dragoman {

/// Whether a surname's letters show where it comes from: by an ending that surnames elsewhere
/// hardly have (-ov, -off, -sky, -enko, -dze), or by another of theirs (-in, -ow, -ko) behind
/// letters that transcription writes (zh, kh, tsch).
bool is_slavic_surname(std::string_view letters);

/// Whether it ends as Serbian ones do: -ić, -ic, -ich.
bool is_serbian_surname(std::string_view letters);

/// Whether a word is a patronymic in any transcription: "sergeyevich", "sergejewitsch", "petrovna".
bool is_slavic_patronymic(std::string_view letters);

/// Whether a word between given name and surname may be the father's name: a patronymic, or as
/// Bulgarians write it ("dimitrov").
bool is_slavic_middle_name(std::string_view letters);

/// A given name in its common spelling (slavic_letters), the one for all of its forms: "petr" for
/// "petro", "petar" and "peter".
struct SlavicGivenName {
  std::string name;
  bool slavic = false;  // no given name elsewhere
};
SlavicGivenName slavic_given_name(std::string common_spelling);

}  // namespace dragoman
