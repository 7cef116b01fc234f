#pragma once
// The words that identify an Arabic, Persian or Urdu name: without articles, kinship and titles,
// and with compounds joined. Pure functions; safe from any thread; linear in the name's length.

#include <string>
#include <vector>

#include "analyzers/names/romanization/name_reading.h"

namespace dragoman::names {

struct ArabicWords {
  std::vector<std::string> words;  // letters a to z and ', in the order given name, surname
  bool arabic = false;             // an article, a kinship or a compound shows the language
  bool of_father = false;          // the second word is the father's name: "X ibn Y"
};

/// "Rahman, Abd al-" and "Abdurrahman" are both "abd'rahman", "Salah al-Din" and "Salaheddin" are
/// "salah'din", "Hafiz Allah" and "Hafizullah" "hafiz'allah". Initials are dropped. No words where
/// one is in another script.
ArabicWords arabic_words(const WrittenName& name);

}  // namespace dragoman::names
