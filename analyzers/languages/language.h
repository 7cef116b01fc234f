#pragma once
// The languages that documents may be in. One table says their names, their codes and which of them
// Snowball stems; what people call them comes from ICU (CLDR). Pure functions over tables that are
// built on first use; safe from any thread.

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace dragoman {

struct Language {
  std::string_view name;  // in English and small letters, as Snowball has it: "french"
  std::string_view code;  // ISO 639: "fr"
  bool is_stemmed;        // by Snowball, under this name
};

/// All rows, ordered by name. The strings live as long as the program.
std::span<const Language> language_table();

/// By name, exactly as the table has it; null for others.
const Language* find_language(std::string_view name);

/// By code; null for others.
const Language* language_of_code(std::string_view code);

/// The language that somebody means: by its code ("fr", "fr-CA", "fra"), its English name or its
/// name in one of the six languages of the United Nations, German, Italian, Portuguese or itself
/// ("Französisch", "русский"). Case and diacritics don't matter. Null for others.
const Language* read_language(std::string_view text);

/// By which language's rules words are stemmed in a text of the language `name`, where the index's
/// own is `main`: `main` too where the text's isn't known ("") or has no stemmer. Snowball's names.
std::string_view stemmed_as(std::string_view name, std::string_view main);

}  // namespace dragoman
