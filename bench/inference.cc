// How well countries and topics are inferred for texts without TAGS: on cables whose header, TAGS
// and all, is taken away, judged by those TAGS.
//
//   inference [--with-subject] [--list] FOLDER...
//
// Reads every telegram below the folders. A cable is judged on countries where its TAGS name one,
// on topics where they name a subject; regional TAGS (XL) and the sending post are no truth of
// their own. What has less than kLeastBody after its header (a withdrawn message, an extract) is
// not judged. A hash of the reference puts each cable into the fit half, which is there to develop
// on, or into the test half. Figures are micro-averages over all pairs of cable and country, or
// cable and topic.
// --with-subject gives the SUBJECT line as the title; --list prints what each cable of the fit half
// missed (-) and got too much (+).

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/cable/header/telegram.h"
#include "analyzers/tags/country_mentions.h"
#include "analyzers/tags/lookup.h"
#include "analyzers/tags/topic_inference.h"
#include "analyzers/text/utf8.h"

namespace {

namespace fs = std::filesystem;
using dragoman::Country;
using dragoman::Tag;
using dragoman::TagKind;
using dragoman::Telegram;
using Codes = std::set<std::string>;

constexpr std::size_t kLeastBody = 300;  // bytes

struct Options {
  bool with_subject = false;
  bool list = false;
  std::vector<std::string> folders;
};

struct Cable {
  std::string reference;
  bool in_fit_half = false;
  Codes countries;  // of its TAGS
  Codes topics;
  std::string title;
  std::string body;
};

struct Counts {
  std::size_t right = 0;
  std::size_t extra = 0;
  std::size_t missed = 0;

  double precision() const { return share(right, right + extra); }
  double recall() const { return share(right, right + missed); }
  double f1() const { return share(2 * right, 2 * right + extra + missed); }

  static double share(std::size_t part, std::size_t whole) {
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
  }
};

struct Figures {
  std::size_t cables = 0;
  Counts all;
  std::map<std::string, Counts> by_code;
};

// FNV-1a, whose low bit is the parity of the bytes' low bits alone: a higher one decides.
bool in_fit_half(std::string_view reference) {
  std::uint32_t hash = 2166136261U;
  for (const char c : reference) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return (hash >> 16U & 1U) == 0;
}

std::string read_text(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream read;
  read << file.rdbuf();
  const std::string bytes = std::move(read).str();
  return dragoman::decode_text(std::move(bytes)).text;
}

void add_truth(const Telegram& telegram, Cable& cable) {
  for (const std::string& code : telegram.tags) {
    if (const Country* country = dragoman::country_of_tag(code)) {
      cable.countries.emplace(country->code);
      continue;
    }
    const Tag* tag = dragoman::find_tag(code);
    if (tag != nullptr && tag->kind == TagKind::kSubject) cable.topics.insert(code);
  }
}

Cable read_cable(const std::string& text, const std::string& name, bool with_subject) {
  const Telegram telegram = dragoman::parse_telegram(text, name);
  Cable cable;
  cable.reference = telegram.reference ? to_string(*telegram.reference) : name;
  cable.in_fit_half = in_fit_half(cable.reference);
  add_truth(telegram, cable);
  if (with_subject) cable.title = telegram.subject;
  cable.body = text.substr(telegram.body_begin);
  return cable;
}

// By reference, so that a cable that two folders hold counts once.
std::map<std::string, Cable> read_cables(const Options& options) {
  std::map<std::string, Cable> cables;
  for (const std::string& folder : options.folders) {
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
      if (!entry.is_regular_file()) continue;
      const std::string text = read_text(entry.path());
      if (!dragoman::looks_like_telegram(text)) continue;
      Cable cable = read_cable(text, entry.path().stem().string(), options.with_subject);
      if (cable.body.size() >= kLeastBody) cables.emplace(cable.reference, std::move(cable));
    }
  }
  return cables;
}

void count(const Codes& truth, const Codes& inferred, Figures& figures) {
  if (truth.empty()) return;
  ++figures.cables;
  for (const std::string& code : inferred) {
    const auto part = truth.count(code) > 0 ? &Counts::right : &Counts::extra;
    ++(figures.all.*part);
    ++(figures.by_code[code].*part);
  }
  for (const std::string& code : truth) {
    if (inferred.count(code) > 0) continue;
    ++figures.all.missed;
    ++figures.by_code[code].missed;
  }
}

void list(const char* what, const Cable& cable, const Codes& truth, const Codes& inferred) {
  if (truth.empty() || truth == inferred) return;
  std::printf("%-20s %-9s", cable.reference.c_str(), what);
  for (const std::string& code : truth) {
    std::printf(" %s%s", inferred.count(code) > 0 ? "" : "-", code.c_str());
  }
  for (const std::string& code : inferred) {
    if (truth.count(code) == 0) std::printf(" +%s", code.c_str());
  }
  std::printf("\n");
}

struct Inferred {
  Codes countries;
  Codes topics;
};

Inferred infer(const Cable& cable) {
  Inferred inferred;
  for (const Country* country : dragoman::countries_mentioned(cable.title, cable.body)) {
    inferred.countries.emplace(country->code);
  }
  for (const dragoman::InferredTopic& topic : dragoman::infer_topics(cable.title, cable.body)) {
    inferred.topics.emplace(topic.code);
  }
  return inferred;
}

void print_line(const char* name, const Counts& counts) {
  std::printf("  %-10s precision %.3f  recall %.3f  F1 %.3f  (%zu right, %zu extra, %zu missed)\n",
              name, counts.precision(), counts.recall(), counts.f1(), counts.right, counts.extra,
              counts.missed);
}

using CodeCounts = std::pair<std::string, Counts>;

// Codes that at least kLeastCables cables have, the best first.
std::vector<CodeCounts> by_f1(const Figures& figures) {
  constexpr std::size_t kLeastCables = 2;
  std::vector<CodeCounts> codes;
  for (const auto& [code, counts] : figures.by_code) {
    if (counts.right + counts.missed >= kLeastCables) codes.emplace_back(code, counts);
  }
  std::stable_sort(codes.begin(), codes.end(), [](const CodeCounts& a, const CodeCounts& b) {
    return a.second.f1() > b.second.f1();
  });
  return codes;
}

void print_best_and_worst(const Figures& figures) {
  const std::vector<CodeCounts> codes = by_f1(figures);
  const std::size_t best = std::min<std::size_t>(codes.size(), 10);
  const std::size_t worst = std::max(best, codes.size() - best);
  std::printf(" best\n");
  for (std::size_t i = 0; i < best; ++i) print_line(codes[i].first.c_str(), codes[i].second);
  std::printf(" worst\n");
  for (std::size_t i = worst; i < codes.size(); ++i) {
    print_line(codes[i].first.c_str(), codes[i].second);
  }
}

struct Half {
  Figures countries;
  Figures topics;
};

void print(const char* name, const Half& half) {
  std::printf("%s half: %zu cables with countries, %zu with topics\n", name, half.countries.cables,
              half.topics.cables);
  print_line("countries", half.countries.all);
  print_line("topics", half.topics.all);
  print_best_and_worst(half.topics);
}

int run(const Options& options) {
  Half fit;
  Half test;
  for (const auto& [reference, cable] : read_cables(options)) {
    Half& half = cable.in_fit_half ? fit : test;
    const Inferred inferred = infer(cable);
    count(cable.countries, inferred.countries, half.countries);
    count(cable.topics, inferred.topics, half.topics);
    if (!options.list || !cable.in_fit_half) continue;
    list("countries", cable, cable.countries, inferred.countries);
    list("topics", cable, cable.topics, inferred.topics);
  }
  print("fit", fit);
  print("test", test);
  if (fit.countries.cables > 0 && test.countries.cables > 0) return 0;
  std::fprintf(stderr, "inference: too few cables to judge\n");
  return 1;
}

}  // namespace

int main(int argc, char** argv) try {
  Options options;
  for (const std::string_view argument : std::vector<std::string_view>(argv + 1, argv + argc)) {
    if (argument == "--with-subject") {
      options.with_subject = true;
    } else if (argument == "--list") {
      options.list = true;
    } else {
      options.folders.emplace_back(argument);
    }
  }
  if (options.folders.empty()) {
    std::fprintf(stderr, "usage: inference [--with-subject] [--list] FOLDER...\n");
    return 2;
  }
  return run(options);
} catch (const std::exception& error) {
  std::fprintf(stderr, "inference: %s\n", error.what());
  return 1;
}
