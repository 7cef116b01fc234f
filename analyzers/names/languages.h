#pragma once
// The rules of each language: what name_readings() asks. Each appends its readings of the name, if
// any; a name that its rules don't fit gives none. See name_reading.h.

#include <vector>

#include "analyzers/names/name_reading.h"

namespace dragoman {

void read_chinese(const WrittenName& name, std::vector<NameReading>& out);
void read_korean(const WrittenName& name, std::vector<NameReading>& out);
void read_japanese(const WrittenName& name, std::vector<NameReading>& out);
void read_slavic(const WrittenName& name, std::vector<NameReading>& out);
void read_arabic(const WrittenName& name, std::vector<NameReading>& out);
void read_vietnamese(const WrittenName& name, std::vector<NameReading>& out);
void read_indonesian(const WrittenName& name, std::vector<NameReading>& out);
void read_thai(const WrittenName& name, std::vector<NameReading>& out);

}  // namespace dragoman
