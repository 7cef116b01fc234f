#pragma once
// An invented cable, made from its number: the same whatever else is generated, so a collection of
// 10,000 is the beginning of one of a million.

#include <cstdint>
#include <string>
#include <vector>

#include "corpus/generate/places.h"

namespace dragoman::corpus {

struct Time {
  int year = 0;
  int month = 0;
  int day = 0;
  int hour = 0;
  int minute = 0;
};

struct Cable {
  std::string reference;  // "08BEIJING1488", of no other cable below the number 10 million
  int number = 0;         // 1488
  const Place* place = nullptr;
  Time sent;                            // UTC
  std::string classification;           // "CONFIDENTIAL"
  std::string subject;                  // in capitals
  std::vector<std::string> tags;        // subjects, then countries
  std::vector<std::string> references;  // of earlier cables
  std::vector<std::string> countries;   // by name, of the TAGS
  std::vector<std::string> paragraphs;  // without their numbers
};

/// Lengths are log-normal with that mean in words, as those of real cables nearly are.
Cable make_cable(std::uint64_t seed, std::uint64_t index, int mean_words);

/// The mark of a paragraph: "(C)".
std::string portion_of(const Cable& cable);

}  // namespace dragoman::corpus
