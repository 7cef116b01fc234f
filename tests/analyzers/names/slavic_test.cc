#include "tests/analyzers/names/name_keys.h"

namespace dragoman::test {
namespace {

TEST_CASE("a Slavic name has one key in all systems of transcription") {
  check_one_name(
      names::read_slavic,
      {
          {"Nikita Khrushchev", "Nikita Khrushchov", "Nikita Chruschtschow", "Nikita Khrouchtchev",
           "Nikita Chruščev", "Nikita Hruščov"},
          {"Boris Yeltsin", "Boris Jelzin", "Boris Eltsine", "Boris El'cin", "Boris Eltsin"},
          {"Mikhail Gorbachev", "Michail Gorbatschow", "Mikhail Gorbatchev", "Mikhail Gorbačëv",
           "Mikhail Gorbachov", "Mikhaïl Gorbatchev"},
          {"Mikhail Vorontsov", "Mikhail Vorontsev"},
          {"Alexei Orlov", "Alexis Orloff", "Aleksey Orlow"},
          {"Leonid Brezhnev", "Leonid Breschnew", "Leonid Brejnev", "Leonid Brežnev"},
          {"Eduard Shevardnadze", "Eduard Schewardnadse", "Edouard Chevardnadze"},
          {"Vyacheslav Molotov", "Wjatscheslaw Molotow", "Viacheslav Molotoff"},
          {"Georgii Zhukov", "Georgi Schukow", "Gueorgui Joukov", "Georgiy Zhukov"},
          {"Vasily Kuznetsov", "Wassilij Kusnezow", "Vasilii Kuznetsov", "Vasily Kouznetsoff"},
          {"Aleksandr Solzhenitsyn", "Alexander Solschenizyn", "Alexandre Soljenitsyne"},
          {"Georgy Chicherin", "Georgi Tschitscherin", "Gueorgui Tchitchérine"},
          {"Andrei Sakharov", "Andrej Sacharow", "Andrey Sakharoff"},
          {"Yuri Andropov", "Juri Andropow", "Iurii Andropov", "Jurij Andropov", "Iouri Andropov"},
          {"Evgenii Primakov", "Jewgeni Primakow", "Yevgeny Primakov", "Evgueni Primakov"},
          {"Alexei Kosygin", "Alexej Kossygin", "Aleksey Kosygin"},
          {"Lev Trotskii", "Leon Trotsky", "Leo Trotzki"},
          {"Vladimir Putin", "Wladimir Putin", "Vladimir Poutine"},
          {"Dmitri Medvedev", "Dmitry Medvedev", "Dimitri Medvedev", "Dmitrij Medwedew"},
          {"Andrei Gromyko", "Andrey Gromyko", "Andrej Gromyko"},
          {"Yakov Solov'ev", "Iakov Soloviev", "Jakow Solowjow", "Yakov Solovyov"},
          {"Lavrentiy Beria", "Lavrenti Beriya", "Lawrentij Berija"},
          {"Todor Zhivkov", "Todor Schiwkow", "Todor Jivkov"},
          {"Volodymyr Zelenskyy", "Vladimir Zelensky", "Volodymyr Zelenskij"},
      });
}

TEST_CASE("Serbian names are one with and without their diacritics and in English letters") {
  check_one_name(names::read_slavic,
                 {
                     {"Slobodan Milošević", "Slobodan Milosevic", "Milosevich, Slobodan",
                      "Slobodan Miloshevich"},
                     {"Nikola Pašić", "Nikola Pasic", "Nikola Pashitch", "Pashich, Nikola"},
                     {"Momčilo Kovačević", "Momcilo Kovacevic", "Momchilo Kovachevich"},
                 });
}

TEST_CASE("the patronymic is no part of a Slavic name's key, in any order") {
  check_one_name(
      names::read_slavic,
      {
          {"Khrushchev, Nikita", "Khrushchev, Nikita S.", "Khrushchev, Nikita Sergeyevich",
           "Nikita Sergeyevich Khrushchev", "Nikita Sergejewitsch Chruschtschow",
           "Khrushchev Nikita", "Nikita S. Khrushchev", "Khrushchev Nikita Sergeevich",
           "General Nikita Khrushchev"},
          {"Gromyko, Andrei A.", "Gromyko Andrey Andreyevich", "Andrei Andreevich Gromyko"},
          {"Brezhnev, Leonid", "Brezhnev, Leonid Ilyich", "Leonid Il'ich Brezhnev"},
          {"Stanchev, Dimitar", "Stanchev, Dimitar Ivanov", "Dimitar Ivanov Stanchev"},
          {"Kollontai, Aleksandra M.", "Kollontay, Aleksandra Mikhailovna"},
      });
}

TEST_CASE("two initials are a key of a Slavic surname, one is not") {
  check_one_name(names::read_slavic,
                 {
                     {"Khrushchev, N. S.", "N. S. Khrushchev", "Khrushchev, Nikita Sergeyevich",
                      "Khrushchev, Nikita S.", "N.S. Chruschtschow"},
                     {"Sokolovsky, V. D.", "Sokolovskii, Vasilii Danilovich"},
                 });
  check_two_names(names::read_slavic, {
                                          {"Khrushchev, N. S.", "Khrushchev, N. P."},
                                          {"Khrushchev, N. S.", "Khrushchev, Nikita"},
                                      });
  check_unread(names::read_slavic, {"Khrushchev, N."});
}

TEST_CASE("a surname alone is a key where its ending shows it to be Slavic") {
  check_one_name(names::read_slavic,
                 {
                     {"Khrushchev", "Khrushchov", "Chruschtschow", "Khrouchtchev"},
                     {"Gorbachev", "Gorbatschow"},
                     {"Brezhnev", "Breschnew"},
                     {"Shevardnadze", "Schewardnadse"},
                     {"Molotov", "Molotoff"},
                 });
  check_unread(names::read_slavic, {"Zorin", "Sorin", "Lev", "Franklin", "Ov", "Moscow"});
}

TEST_CASE("different Slavic names have different keys") {
  check_two_names(names::read_slavic,
                  {
                      {"Valerian Zorin", "Valerian Sorin"},
                      {"Zorin", "Sorin"},
                      {"Gromyko Andrey Andreyevich", "Petrov Andrey Andreyevich"},
                      {"Gromyko, Andrei", "Gromyko, Anatoly"},
                      {"Ivan Petrov", "Petr Ivanov"},
                      {"Nikolai Kuznetsov", "Vasily Kuznetsov"},
                      {"Nikolai Bulganin", "Nikolai Bukharin"},
                      {"Georgi Malenkov", "Georgi Malinkov"},
                      {"Dmitri Ustinov", "Dmitri Uspenov"},
                      {"John Davies", "John Davis"},
                      {"Andrei Zhdanov", "Andrei Zhadanov"},
                  });
}

TEST_CASE("names that nothing shows to be Slavic are not read") {
  check_unread(names::read_slavic,
               {"John Davies", "Peter Martin", "George Franklin", "Paul Barlow", "Michael Baldwin",
                "Andrew Mellon", "Michael Wolf", "Robert Winslow", "Mao Tse-tung",
                "John Foster Dulles", "Heinrich Dietrich", "", ",", "A. B.", "Иван Петров",
                "Nikita Хрущёв", "One Two Three Four Petrov"});
}

TEST_CASE("a reading says the system of transcription") {
  const auto system = [](std::string_view name) {
    const auto read = readings(names::read_slavic, name);
    return read.empty() ? "" : std::string(read.front().system);
  };
  CHECK(system("Nikita Khrushchev") == "BGN/PCGN");
  CHECK(system("Iurii Andropov") == "Library of Congress");
  CHECK(system("Nikita Chruschtschow") == "German transcription");
  CHECK(system("Nikita Chruščev") == "scholarly");
  CHECK(system("Slobodan Milosevic") == "Serbian");
  const auto french = readings(names::read_slavic, "Vladimir Poutine");
  CHECK(french.back().system == "French transcription");
  CHECK(french.back().key == "ru putin vladimir");
  const auto slavic = static_cast<names::NameLanguages>(names::NameLanguage::kSlavic);
  const auto named = names::name_readings(names::read_written_name("Vladimir Poutine"), slavic);
  CHECK(named.back().language == names::NameLanguage::kSlavic);
}

TEST_CASE("any text can be read as a Slavic name") {
  check_any_text(names::read_slavic);
}

}  // namespace
}  // namespace dragoman::test
