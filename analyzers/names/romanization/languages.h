#pragma once
// One reading of a name, and the rules that make readings: a function for each language, which
// appends its readings of the name. A name that its rules don't fit gives none.

#include <string>
#include <string_view>
#include <vector>

#include "analyzers/names/romanization/written_name.h"
#include "analyzers/names/words/name_language.h"

namespace dragoman {

/// One way to read a name. Names with equal keys are held to be one name.
struct NameReading {
  NameLanguage language = NameLanguage::kChinese;
  std::string_view system;  // "Wade-Giles", "Pinyin", "McCune-Reischauer" ...: static text, for the
                            // user: "matched as Mao Zedong, Pinyin"
  std::string key;          // the language's code (ISO 639-1), then the name: "zh mao zedong"

  friend bool operator==(const NameReading&, const NameReading&) = default;
};

void read_chinese(const WrittenName& name, std::vector<NameReading>& out);
void read_korean(const WrittenName& name, std::vector<NameReading>& out);
void read_japanese(const WrittenName& name, std::vector<NameReading>& out);
void read_slavic(const WrittenName& name, std::vector<NameReading>& out);
void read_arabic(const WrittenName& name, std::vector<NameReading>& out);
void read_vietnamese(const WrittenName& name, std::vector<NameReading>& out);
void read_indonesian(const WrittenName& name, std::vector<NameReading>& out);
void read_thai(const WrittenName& name, std::vector<NameReading>& out);

}  // namespace dragoman
