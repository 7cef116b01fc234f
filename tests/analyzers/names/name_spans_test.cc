// Text to spans. Which of the possible names are names is decided here by what the test takes.

#include "analyzers/names/spans/name_spans.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/text/normalize.h"
#include "tests/support/random_text.h"

namespace dragoman {
namespace {

constexpr names::NameLanguages bit(names::NameLanguage language) {
  return static_cast<names::NameLanguages>(language);
}

struct Row {
  std::string_view text;
  std::string_view spans;  // with bars between them
};

std::string joined(const std::vector<std::string>& parts) {
  std::string out;
  for (const std::string& part : parts) out += (out.empty() ? "" : "|") + part;
  return out;
}

// What is taken for names of persons, of `kind`, among all that are tried. Whatever `is_name` says
// is one.
std::string names(std::string_view text, names::NameLanguages languages,
                  const std::function<bool(std::string_view)>& is_name) {
  std::vector<std::string> taken;
  names::find_name_spans(text, languages, [&](const names::NameSpan& span) {
    if (span.kind == names::NameSpanKind::kAuthority) return true;
    std::string name(text.substr(span.begin, span.end - span.begin));
    if (!is_name(name)) return false;
    if (span.kind == names::NameSpanKind::kInverted) name.insert(0, "inverted ");
    taken.push_back(name);
    return true;
  });
  return joined(taken);
}

// The languages whose names are given away by words or endings.
constexpr names::NameLanguages closed_languages() {
  names::NameLanguages closed = 0;
  for (const names::LanguageInfo& row : names::kLanguages) {
    if (!row.is_open) closed |= names::bit_of(row);
  }
  return closed;
}

std::string any_names(std::string_view text) {
  return names(text, closed_languages(), [](std::string_view) { return true; });
}

// The names of the authority table: "Mao Tse-tung=mao zedong", ambiguous ones with ?.
std::string authorities(std::string_view text) {
  std::vector<std::string> found;
  names::find_name_spans(text, 0, [&](const names::NameSpan& span) {
    std::string print(text.substr(span.begin, span.end - span.begin));
    for (const names::AuthorityForm& form : span.forms) {
      print += '=' + fold_name(names::authority_entry(form).preferred) +
               (form.needs_evidence ? "?" : "");
    }
    found.push_back(print);
    return true;
  });
  return joined(found);
}

TEST_CASE("a name is a run of words that begin with capitals") {
  const Row kRows[] = {
      {"He met Ch'iao Kuan-hua there.", "Ch'iao Kuan-hua"},
      {"Ch\u2019en Yi-fan\u2019s talks with Fumimaro Konoye", "Ch\u2019en Yi-fan|Fumimaro Konoye"},
      {"Then Abd al-Rahman bin Faysal said", "Abd al-Rahman bin Faysal"},
      {"the name of Nur ul-Haq and of Ahmed de la Torre", "Nur ul-Haq|Ahmed de la Torre"},
      {"Chou En-\nlai and a line that is long enough for a break, Chou\nEn-lai, Chou\n\nEn-lai",
       "Chou En-\nlai|Chou\nEn-lai"},
      {"He met J. V. Dzhugashvili. Soviet troops", "J. V. Dzhugashvili"},
      {"words of one Name only, and Mao. Tse", ""},
      {"Nguyen Van An, Tran Le and others", "Nguyen Van An|Tran Le"},
      {"\u014Chira Masayoshi \u2014 Z\u00FClf\u00FC Livaneli",
       "\u014Chira Masayoshi|Z\u00FClf\u00FC Livaneli"},
      {"Smith Brown Grant Wright Clark Scott are many", ""},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.text);
    CHECK(any_names(row.text) == row.spans);
  }
}

TEST_CASE("titles before a name and common words at its ends are no part of it") {
  const Row kRows[] = {
      {"Foreign Minister Ch'iao Kuan-hua", "Ch'iao Kuan-hua"},
      {"Vice Premier Teng Hsiao-p'ing", "Teng Hsiao-p'ing"},
      {"Amb. Huang Hua told FM Qian Qichen", "Huang Hua|Qian Qichen"},
      {"DG Pak Chun-ho and Maj. Gen. Chou Wei", "Pak Chun-ho|Chou Wei"},
      {"But Teng Hsiao-p'ing left Tuesday", "Teng Hsiao-p'ing"},
      {"On Monday Soviet Ambassador Anatoliy Dobrynin", "Anatoliy Dobrynin"},
      {"Meanwhile President Park Chung Hee However", "Park Chung Hee"},
      {"Secretary-General Thant Myint", "Thant Myint"},
      {"Mr. Kim Tae-jung", "Kim Tae-jung"},
      {"Min Aung Hlaing and Min. Aung Hlaing", "Min Aung Hlaing|Aung Hlaing"},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.text);
    CHECK(any_names(row.text) == row.spans);
  }
}

TEST_CASE("words that are all common and names of places are no names of persons") {
  for (const std::string_view text :
       {"No, I do", "So I In an Arab To Do", "in Hong Kong and South Africa", "IN AN ARAB",
        "TO BE IN RIO"}) {
    CAPTURE(text);
    CHECK(any_names(text) == "");
  }
  CHECK(any_names("SOUTH AFRICAN KIM YONG-NAM SAID NO") == "KIM YONG-NAM");
}

TEST_CASE("a common word that is also a syllable of names is tried both ways") {
  const auto is_kim = [](std::string_view name) { return name.starts_with("Kim"); };
  CHECK(names("No Kim Il Sung there", names::kEveryNameLanguage, is_kim) == "Kim Il Sung");
  CHECK(any_names("President No Tae-u") == "No Tae-u");
  CHECK(names("DPRK Kim Jong Il", names::kEveryNameLanguage, is_kim) == "Kim Jong Il");
  CHECK(any_names("Kim Song In") == "Kim Song In");
}

TEST_CASE("lists and TAGS have the surname first and a comma behind it") {
  const Row kRows[] = {
      {"Teng, Hsiao-p'ing, Vice Premier\nChou, En-lai, Premier",
       "inverted Teng, Hsiao-p'ing|inverted Chou, En-lai"},
      {"  Tsarapkin, Semen K., Ambassador", "inverted Tsarapkin, Semen K"},
      {"TAGS: PINT, CH (CHIANG, CHING-KUO)", "inverted PINT, CH|inverted CHIANG, CHING-KUO"},
      {"talks in Peking, Chou En-lai said", "Chou En-lai"},
      {"Teng Hsiao-p'ing, Vice Premier", "Teng Hsiao-p'ing"},
      {"Ch'iao, Foreign Minister", ""},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.text);
    CHECK(any_names(row.text) == row.spans);
  }
}

TEST_CASE("in lines all in capitals a name begins where the languages have names begin") {
  const auto short_name = [](std::string_view name) {
    return name == "TENG HSIAO-PING" || name == "KIM YONG-NAM" || name == "NO TAE-U" ||
           name == "OHIRA MASAYOSHI" || name == "ANDREI GRECHKO" || name == "ABD AL-RAHMAN";
  };
  const std::string_view text =
      "VICE PREMIER TENG HSIAO-PING TOLD EMBASSY STAFF KIM YONG-NAM\nAND PRESIDENT NO TAE-U MET "
      "OHIRA MASAYOSHI WITH ANDREI GRECHKO OF ABD AL-RAHMAN.\n";
  CHECK(names(text, names::kEveryNameLanguage, short_name) ==
        "TENG HSIAO-PING|KIM YONG-NAM|NO TAE-U|OHIRA MASAYOSHI|ANDREI GRECHKO|ABD AL-RAHMAN");
  CHECK(names(text, bit(names::NameLanguage::kChinese), short_name) == "TENG HSIAO-PING");
  CHECK(names(text, bit(names::NameLanguage::kJapanese), short_name) == "OHIRA MASAYOSHI");
  CHECK(names(text, bit(names::NameLanguage::kSlavic), short_name) == "ANDREI GRECHKO");
  CHECK(any_names("NO AGREEMENT ON GRAIN SHIPMENTS WAS REACHED") == "");
}

TEST_CASE("without languages only names of the authority table are looked for") {
  CHECK(names("He met Ch'iao Kuan-hua", 0, [](std::string_view) { return true; }).empty());
  CHECK(authorities("He met Ch'iao Kuan-hua") == "Ch'iao Kuan-hua=qiao guanhua");
}

TEST_CASE("the longest name of the authority table is found in any spelling") {
  const Row kRows[] = {
      {"MAO TSE-TUNG, Mao Tsetung and in the next of two lines Mao\nTse Tung",
       "MAO TSE-TUNG=mao zedong|Mao Tsetung=mao zedong|Mao\nTse Tung=mao zedong"},
      {"Premier Chou En-lai and Premier Chou", "Chou En-lai=zhou enlai|Premier Chou=zhou enlai"},
      {"Nikita S. Khrushchev, Leonid Ilyich Brezhnev's aide, and N. Khrushchev",
       "Nikita S. Khrushchev=nikita khrushchev|Leonid Ilyich Brezhnev=leonid brezhnev|"
       "Khrushchev=nikita khrushchev"},
      {"Khrushchev, Nikita S., Chairman\nMao, Tse-tung\nSadat, President Anwar",
       "Khrushchev, Nikita S=nikita khrushchev|Mao, Tse-tung=mao zedong|"
       "Sadat, President Anwar=anwar sadat"},
      {"de Gaulle, General de Gaulle, al-Qa'ida and Al Qaeda",
       "de Gaulle=charles de gaulle|General de Gaulle=charles de gaulle|al-Qa'ida=al qaeda|"
       "Al Qaeda=al qaeda"},
      {"T.V. Soong, T. V. Soong; U Thant of the U.N.",
       "T.V. Soong=song ziwen|T. V. Soong=song ziwen|U Thant=u thant|U.N.=united nations"},
      {"in St. Petersburg, Washington, D.C. and Ho Chi Minh City",
       "St. Petersburg=saint petersburg?|Washington, D.C.=washington city|"
       "Ho Chi Minh City=ho chi minh city"},
      {"Mu\u2019ammar al-Qadhafi, \u00D6calan, Wa\u0142\u0119sa",
       "Mu\u2019ammar al-Qadhafi=muammar qadhafi|\u00D6calan=abdullah ocalan|"
       "Wa\u0142\u0119sa=lech walesa"},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.text);
    CHECK(authorities(row.text) == row.spans);
  }
}

TEST_CASE("what only looks like a name of the authority table is not taken for it") {
  const Row kRows[] = {
      {"Sergei Khrushchev, S. Khrushchev and Mrs. Khrushchev", ""},
      {"Raisa Gorbachev", "Raisa Gorbachev=raisa gorbacheva"},
      {"Mao Tun, Hassan Hussein and al-Hussein", ""},
      {"Kim Il-chol, Li Peng-fei", ""},
      {"Ira met Nato and IRA", "Nato=north atlantic treaty organization|IRA=irish republican army"},
      {"Prince Sultan bin Salman and Prince Sultan", "Prince Sultan=sultan bin abdulaziz"},
      {"Kim Jong Un of Kim Jong Il", "Kim Jong Un=kim jong un|Kim Jong Il=kim jong il"},
      {"LI CHIANG AND CHIANG SAID", "CHIANG=jiang jieshi?"},
      {"peking, leningrad", ""},
      {"Li, Peng Zhen", "Peng Zhen=peng zhen"},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.text);
    CHECK(authorities(row.text) == row.spans);
  }
}

TEST_CASE("an ambiguous name stands for all that it may mean") {
  CHECK(authorities("talks with Hussein on Tripoli") ==
        "Hussein=hussein bin talal?=saddam hussein?|Tripoli=tripoli lebanon?=tripoli libya?");
}

TEST_CASE("the spans of any text lie in it on whole characters") {
  const auto is_inside = [](const std::string& text, const names::NameSpan& span) {
    const auto starts = [&](std::size_t i) {
      return i == text.size() || (static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U;
    };
    return span.begin < span.end && span.end <= text.size() && starts(span.begin) &&
           starts(span.end);
  };
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    std::string text = test::RandomText(seed).utf8(400);
    for (const std::string_view name :
         {"Mao Tse-tung", "CHIANG, ", "Abd al-", "Khrushchev\u2019s"}) {
      text.insert(text.find_first_of(' ') + 1, name);
    }
    names::find_name_spans(text, names::kEveryNameLanguage, [&](const names::NameSpan& span) {
      CHECK(is_inside(text, span));
      return span.begin % 2 == 0;
    });
  }
}

TEST_CASE("long runs of capitals are tried in time that grows with their length only") {
  std::string text;
  for (int i = 0; i < 20'000; ++i) text += "KIM CHUNG-";
  std::size_t tried = 0;
  names::find_name_spans(text, names::kEveryNameLanguage, [&](const names::NameSpan&) {
    ++tried;
    return false;
  });
  CHECK(tried < 100'000);
}

TEST_CASE("names that seem to go on and on are followed for a few words only") {
  for (const std::string_view part : {"S. ", "T.V. ", "S, ", "Mao, ", "Abd al-", "\nS, S. "}) {
    CAPTURE(part);
    std::string text;
    while (text.size() < 600'000) text += part;
    std::size_t tried = 0;
    names::find_name_spans(text, names::kEveryNameLanguage, [&](const names::NameSpan&) {
      ++tried;
      return false;
    });
    CHECK(tried < 2 * text.size());
  }
}

}  // namespace
}  // namespace dragoman
