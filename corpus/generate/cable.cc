#include "corpus/generate/cable.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "corpus/generate/random.h"
#include "corpus/generate/vocabulary.h"

namespace dragoman::corpus {
namespace {

constexpr int kFirstYear = 1966;
constexpr int kYears = 45;
constexpr std::uint64_t kNumbers = 1'000'000;  // a reference's number is below
constexpr std::uint64_t kClasses = 10;         // of posts and years, for numbers used again
constexpr std::uint64_t kNear = 5'000;         // how far back cables are cited
constexpr double kDeviation = 0.8;             // of the logarithm of lengths
constexpr int kFewestWords = 30;
constexpr int kMaxWords = 12'000;

// Two streams for each cable: what its reference depends on is drawn apart, since others cite it.
Random stream(std::uint64_t seed, std::uint64_t index, std::uint64_t purpose) {
  Random mixed(seed * 0xD1342543DE82EF95U + index * 4 + purpose);
  return Random(mixed.next());
}

struct Identity {
  int year;
  const Place* place;
  int number;
};

// The numbers come again after a million cables; then year and post together are of another class.
Identity identify(std::uint64_t seed, std::uint64_t index) {
  Random random = stream(seed, index, 0);
  const std::uint64_t year = random.below(kYears);
  const std::uint64_t of_class = (index / kNumbers + kClasses * kYears - year) % kClasses;
  const std::uint64_t post = random.below(places().size() / kClasses) * kClasses + of_class;
  return {kFirstYear + static_cast<int>(year), &places()[post],
          static_cast<int>(index % kNumbers) + 1};
}

std::string two_digits(int number) {
  return {static_cast<char>('0' + number / 10 % 10), static_cast<char>('0' + number % 10)};
}

std::string without_blanks(std::string_view text) {
  std::string out(text);
  std::erase(out, ' ');
  return out;
}

std::string reference_of(const Identity& identity) {
  return two_digits(identity.year) + without_blanks(identity.place->post) +
         std::to_string(identity.number);
}

std::string classification(Random& random) {
  const double share = random.share();
  return share < 0.5 ? "UNCLASSIFIED" : share < 0.9 ? "CONFIDENTIAL" : "SECRET";
}

std::string in_capitals(std::string text) {
  for (char& c : text) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return text;
}

// Words of the middle ranks: what a cable is about.
std::string topical_word(Random& random) {
  return word(60 + random.rank(60'000));
}

std::string subject(Random& random) {
  std::string out = topical_word(random);
  for (int left = random.between(2, 8); left > 0; --left) {
    out += ' ' + (random.happens(0.3) ? word(random.below(20)) : topical_word(random));
  }
  return in_capitals(out);
}

void add_new(std::string_view value, std::vector<std::string>& to) {
  const bool is_known = std::find(to.begin(), to.end(), value) != to.end();
  if (!is_known) to.emplace_back(value);
}

void add_tags(Random& random, Cable& cable) {
  for (int left = random.between(1, 4); left > 0; --left) {
    add_new(subjects()[random.rank(subjects().size())], cable.tags);
  }
  std::vector<const Place*> about = {cable.place};
  while (random.happens(0.35)) about.push_back(&places()[random.below(places().size())]);
  for (const Place* place : about) {
    add_new(place->tag, cable.tags);
    add_new(place->country, cable.countries);
  }
}

void add_references(std::uint64_t seed, std::uint64_t index, Random& random, Cable& cable) {
  if (index == 0) return;
  for (int left = random.between(0, 3); left > 0; --left) {
    const std::uint64_t back = 1 + random.rank(std::min(index, kNear));
    add_new(reference_of(identify(seed, index - back)), cable.references);
  }
}

std::string piece(Random& random, const Cable& cable) {
  const double share = random.share();
  if (share < 0.02) return draw_person(random);
  if (share < 0.03) return std::to_string(random.between(2, 900));
  if (share < 0.04) return word(random.below(60)) + ' ' + cable.subject;
  if (share < 0.10) return topical_word(random);
  return draw_word(random);
}

std::string sentence(Random& random, const Cable& cable, int words) {
  std::string out = (random.happens(0.3) ? draw_person(random) : draw_word(random)) + ' ';
  out.front() = in_capitals(out.substr(0, 1)).front();
  for (int i = 0; i < words; ++i) {
    out += piece(random, cable) + (i + 1 == words ? ". " : random.happens(0.06) ? ", " : " ");
  }
  return out;
}

int length(Random& random, int mean) {
  const double middle = std::log(mean) - kDeviation * kDeviation / 2;
  const double words = std::exp(middle + kDeviation * random.normal());
  return static_cast<int>(std::clamp<double>(words, kFewestWords, kMaxWords));
}

void add_paragraphs(Random& random, int words, Cable& cable) {
  while (words > 0) {
    std::string& paragraph = cable.paragraphs.emplace_back();
    for (int left = std::min(words, random.between(40, 160)); left > 0;) {
      const int next = random.between(8, 28);
      paragraph += sentence(random, cable, next);
      left -= next;
      words -= next;
    }
    paragraph.pop_back();
  }
}

}  // namespace

Cable make_cable(std::uint64_t seed, std::uint64_t index, int mean_words) {
  const Identity identity = identify(seed, index);
  Random random = stream(seed, index, 1);
  Cable cable;
  cable.reference = reference_of(identity);
  cable.number = identity.number;
  cable.place = identity.place;
  cable.sent = {identity.year, random.between(1, 12), random.between(1, 28), random.between(0, 23),
                random.between(0, 59)};
  cable.classification = classification(random);
  cable.subject = subject(random);
  add_tags(random, cable);
  add_references(seed, index, random, cable);
  add_paragraphs(random, length(random, mean_words), cable);
  return cable;
}

std::string portion_of(const Cable& cable) {
  return std::string("(") + cable.classification.front() + ')';
}

}  // namespace dragoman::corpus
