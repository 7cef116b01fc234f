// People of Russia and its neighbours since 1991, and of the Baltic states.
//
// Source: public knowledge: BGN/PCGN and national systems, and the usual English, German and French
// spellings.

#include "analyzers/names/authority/authority_tables.h"

namespace dragoman {
namespace {

// clang-format off
constexpr AuthorityEntry kEntries[] = {
    person("Yevgeny Primakov", "RU SU", 1929, 2015,
           "Yevgeny/Evgeny/Yevgeni/Evgeni/Evgenii/Yevgeniy/Evgueni/Jewgeni Primakov/Primakow|"
           "Primakov|Primakow"),
    person("Alexander Bessmertnykh", "SU RU", 1933, 0,
           "Aleksandr/Alexander/Aleksander Bessmertnykh/Bessmertnych|Bessmertnykh"),
    person("Boris Pankin", "SU RU", 1931, 0, "Boris Pankine"),
    person("Andrei Kozyrev", "RU", 1951, 0,
           "Andrei/Andrey Kozyrev/Kosyrew/Kozyriev|Kozyrev|Kosyrew"),
    person("Yegor Gaidar", "RU", 1956, 2009, "Yegor/Egor/Jegor/Iegor Gaidar/Gaydar/Gajdar|Gaydar"),
    person("Viktor Chernomyrdin", "RU", 1938, 2010,
           "Victor/Viktor Chernomyrdin/Tschernomyrdin/Tchernomyrdine|Chernomyrdin|Tschernomyrdin|"
           "Tchernomyrdine"),
    person("Anatoly Chubais", "RU", 1955, 0,
           "Anatoly/Anatoli/Anatoliy Chubais/Chubays/Tschubais/Tchoubais|Chubais|Chubays|"
           "Tchoubais"),
    person("Boris Nemtsov", "RU", 1959, 2015, "Boris Nemzow/Nemtzov|Nemtsov"),
    person("Grigory Yavlinsky", "RU", 1952, 0,
           "Grigory/Grigori/Grigoriy/Grigorii Yavlinsky/Yavlinskiy/Yavlinskii/Jawlinski/"
           "Iavlinski|Yavlinsky|Yavlinskiy|Jawlinski"),
    person("Gennady Zyuganov", "RU", 1944, 0,
           "Gennady/Gennadi/Gennadiy/Guennadi Zyuganov/Ziuganov/Sjuganow/Ziouganov|Zyuganov|"
           "Ziuganov|Sjuganow"),
    person("Vladimir Zhirinovsky", "RU", 1946, 2022,
           "Vladimir Zhirinovskiy/Zhirinovskii/Schirinowski/Jirinovski|Zhirinovsky|Zhirinovskiy|"
           "Schirinowski|Jirinovski"),
    person("Gennady Yanayev", "SU RU", 1937, 2010,
           "Gennady/Gennadi/Gennadiy Yanayev/Yanaev/Janajew|Yanayev|Yanaev"),
    person("Ruslan Khasbulatov", "RU", 1942, 2023, "Ruslan Chasbulatow/Khasboulatov|Khasbulatov"),
    person("Alexander Rutskoi", "RU", 1947, 0,
           "Aleksandr/Alexander Rutskoi/Rutskoy/Ruzkoi/Rutskoj|Rutskoi|Rutskoy"),
    person("Alexander Lebed", "RU", 1950, 2002, "Aleksandr/Alexander Lebed'|General Lebed"),
    person("Vladimir Putin", "RU", 1952, 0,
           "Wladimir/Vladimir/Volodymyr Putin/Poutine/Putyin|Vladimir Vladimirovich Putin|Putin|"
           "Poutine"),
    person("Dmitry Medvedev", "RU", 1965, 0,
           "Dmitri/Dmitry/Dmitriy/Dimitri Medvedev/Medwedew/Medvediev|"
           "Dmitry Anatolyevich Medvedev|?Medvedev|Medwedew"),
    person("Sergei Lavrov", "RU", 1950, 0,
           "Sergei/Sergey/Serguei/Sergej Lavrov/Lawrow|Lavrov|Lawrow"),
    person("Sergei Ivanov", "RU", 1953, 0,
           "Sergei/Sergey/Serguei Borisovich Ivanov|Sergei B. Ivanov"),
    person("Igor Ivanov", "RU", 1945, 0, "Igor Iwanow|Igor Sergeyevich Ivanov"),
    person("Sergei Ryabkov", "RU", 1960, 0, "Sergei/Sergey Ryabkov/Riabkov/Rjabkow|Ryabkov"),
    person("Sergei Prikhodko", "RU", 1957, 2021, "Sergei/Sergey Prikhodko/Prichodko|Prikhodko"),
    person("Vitaly Churkin", "RU", 1952, 2017,
           "Vitaly/Vitali/Vitaliy/Vitalii Churkin/Tschurkin/Tchourkine|Churkin"),
    person("Sergei Kislyak", "RU", 1950, 0, "Sergei/Sergey Kislyak/Kisliak/Kisljak|Kislyak"),
    person("Dmitry Rogozin", "RU", 1963, 0,
           "Dmitri/Dmitry/Dmitriy Rogozin/Rogosin/Rogozine|Rogozin"),
    person("Mikhail Kasyanov", "RU", 1957, 0, "Mikhail/Mihail Kasyanov/Kasianov/Kasjanow|Kasyanov"),
    person("Mikhail Fradkov", "RU", 1950, 0, "Mikhail/Mihail Fradkov/Fradkow|Fradkov"),
    person("Viktor Zubkov", "RU", 1941, 0, "Viktor/Victor Zubkov/Subkow"),
    person("Igor Sechin", "RU", 1960, 0, "Igor Setschin/Setchine|Sechin"),
    person("Vladislav Surkov", "RU", 1964, 0, "Wladislaw/Vladislav Surkov/Surkow/Sourkov|Surkov"),
    person("Yuri Luzhkov", "RU", 1936, 2019,
           "Yuri/Yury/Yuriy/Juri/Iouri Luzhkov/Luschkow/Loujkov|Luzhkov|Luschkow"),
    person("Mikhail Khodorkovsky", "RU", 1963, 0,
           "Mikhail/Michail/Mihail Khodorkovsky/Khodorkovskiy/Khodorkovskii/Chodorkowski/"
           "Khodorkovski|Khodorkovsky|Khodorkovskiy|Chodorkowski|Khodorkovski"),
    person("Boris Berezovsky", "RU", 1946, 2013,
           "Boris Berezovskiy/Berezovskii/Beresowski|Berezovsky|Berezovskiy|Beresowski"),
    person("Alexander Litvinenko", "RU GB", 1962, 2006,
           "Aleksandr/Alexander Litvinenko/Litwinenko|?Litvinenko"),
    person("Anna Politkovskaya", "RU", 1958, 2006,
           "Anna Politkovskaia/Politkowskaja/Politkovskaja|Politkovskaya"),
    person("Alexei Navalny", "RU", 1976, 2024,
           "Aleksei/Alexei/Aleksey/Alexey Navalny/Navalnyy/Nawalny/Navalnyi|Navalny|Nawalny"),
    person("Garry Kasparov", "RU", 1963, 0, "Gary/Garry/Garri Kasparov/Kasparow"),
    person("Akhmad Kadyrov", "RU", 1951, 2004,
           "Akhmad/Akhmat/Ahmad/Ahmed/Akhmed Kadyrov/Kadirov/Kadyrow"),
    person("Ramzan Kadyrov", "RU", 1976, 0, "Ramzan/Ramsan Kadyrov/Kadirov/Kadyrow"),
    person("Dzhokhar Dudayev", "RU", 1944, 1996,
           "Dzhokhar/Dzhokar/Djokhar/Jokhar/Johar/Dschochar Dudayev/Dudaev/Dudajew/Doudaev|"
           "Dudayev|Dudaev|Doudaev"),
    person("Aslan Maskhadov", "RU", 1951, 2005, "Aslan Maschadow/Mashadov|Maskhadov"),
    person("Shamil Basayev", "RU", 1965, 2006,
           "Shamil/Schamil/Chamil Basayev/Basaev/Bassajew/Bassaiev|Basayev|Basaev|Bassajew"),
    person("Viktor Bout", "RU", 1967, 0, "Victor/Viktor Bout/But/Butt"),
    person("Patriarch Alexy II", "RU", 1929, 2008,
           "Patriarch Aleksy II|Patriarch Alexei II|Patriarch Aleksi II|Patriarch Aleksiy II"),
    person("Patriarch Kirill", "RU", 1946, 0,
           "Kirill I|Patriarch Cyril of Moscow|Vladimir Gundyaev|Metropolitan Kirill"),
    person("Leonid Kravchuk", "UA", 1934, 2022,
           "Leonid Kravtchouk/Krawtschuk|?Kravchuk|Krawtschuk"),
    person("Leonid Kuchma", "UA", 1938, 0, "Leonid Koutchma/Kutschma|Kuchma|Kutschma|Koutchma"),
    person("Viktor Yushchenko", "UA", 1954, 0,
           "Viktor/Victor Yushchenko/Juschtschenko/Iouchtchenko/Yuschenko|Yushchenko|"
           "Juschtschenko|Iouchtchenko|Yuschenko"),
    person("Viktor Yanukovych", "UA", 1950, 0,
           "Viktor/Victor Yanukovych/Yanukovich/Janukowitsch/Ianoukovitch/Yanukovitch|Yanukovych|"
           "Yanukovich|Janukowitsch|Ianoukovitch"),
    person("Yulia Tymoshenko", "UA", 1960, 0,
           "Yulia/Yuliya/Julia/Iulia/Ioulia Tymoshenko/Timoshenko/Timoschenko/Tymochenko|"
           "Tymoshenko|Tymochenko"),
    person("Petro Poroshenko", "UA", 1965, 0,
           "Pyotr/Petro Poroshenko/Poroschenko/Porochenko|Poroshenko"),
    person("Volodymyr Zelensky", "UA", 1978, 0,
           "Volodymyr/Vladimir/Wolodymyr Zelensky/Zelenskyy/Zelenskiy/Zelenskyi/Selenskyj/"
           "Selenski|Zelensky|Zelenskyy|Zelenskiy|Selenskyj"),
    person("Borys Tarasyuk", "UA", 1949, 0, "Boris/Borys Tarasyuk/Tarasiuk/Tarassjuk|Tarasyuk"),
    person("Stepan Bandera", "UA", 1909, 1959, "Stefan Bandera"),
    person("Symon Petliura", "UA", 1879, 1926,
           "Symon/Simon/Semyon Petliura/Petlyura/Petlura/Petljura|Petlyura|Petliura|Petlura"),
    person("Pavlo Skoropadsky", "UA", 1873, 1945,
           "Pavlo/Paul/Pavel Skoropadsky/Skoropadskyi/Skoropadski|Hetman Skoropadsky|Skoropadsky"),
    person("Volodymyr Shcherbytsky", "UA SU", 1918, 1990,
           "Volodymyr/Vladimir Shcherbytsky/Shcherbitsky/Shcherbitskiy/Shcherbitskii/"
           "Shcherbytskyi|Shcherbitsky|Shcherbitskiy|Shcherbytsky"),
    person("Petro Shelest", "UA SU", 1908, 1996, "Pyotr/Petro/Petr Shelest/Schelest"),
    person("Alexander Lukashenko", "BY", 1954, 0,
           "Alyaksandr/Aleksandr/Alexander/Aliaksandr/Aljaksandr Lukashenko/Lukashenka/"
           "Lukaschenko/Loukachenko|Lukashenko|Lukashenka|Lukaschenko|Loukachenko"),
    person("Stanislav Shushkevich", "BY", 1934, 2022,
           "Stanislau/Stanislav Shushkevich/Schuschkewitsch/Chouchkevitch|Shushkevich"),
    person("Pyotr Masherov", "BY SU", 1918, 1980, "Petr/Pyotr Masherov/Mascherau|Masherov"),
    person("Nursultan Nazarbayev", "KZ SU", 1940, 0,
           "Nursultan/Noursoultan Nazarbayev/Nazarbaev/Nasarbajew/Nazarbaiev|Nazarbayev|"
           "Nazarbaev|Nasarbajew"),
    person("Dinmukhamed Kunayev", "KZ SU", 1912, 1993,
           "Dinmukhamed/Dinmuhammed/Dinmukhammed Kunayev/Kunaev/Konayev/Qonayev|Kunayev|Kunaev"),
    person("Kassym-Jomart Tokayev", "KZ", 1953, 0,
           "Kasymzhomart/Kasymjomart/Kassym-Zhomart/Kassymzhomart/Qasym-Zhomart Tokayev/Tokaev/"
           "Toqayev|Tokayev|Tokaev"),
    person("Islam Karimov", "UZ SU", 1938, 2016, "Islam Karimow|?Karimov"),
    person("Sharof Rashidov", "UZ SU", 1917, 1983, "Sharaf/Sharof Rashidov/Raschidow|?Rashidov"),
    person("Saparmurat Niyazov", "TM SU", 1940, 2006,
           "Saparmurat/Saparmyrat/Saparmurad Niyazov/Niazov/Nyyazow/Nijasow|Turkmenbashi|Niyazov|"
           "Turkmenbashy"),
    person("Gurbanguly Berdimuhamedow", "TM", 1957, 0,
           "Gurbanguly/Kurbanguly/Qurbanguly Berdimuhamedow/Berdimuhamedov/Berdymukhammedov/"
           "Berdimukhammedov/Berdymukhamedov/Berdimukhamedov/Berdymuhammedov|Berdimuhamedov|"
           "Berdimuhamedow|Berdymukhammedov|Berdimukhamedov|Berdymukhamedov"),
    person("Askar Akayev", "KG", 1944, 0, "Askar Akaev/Akajew|Akayev|Akaev"),
    person("Kurmanbek Bakiyev", "KG", 1949, 0, "Kurmanbek Bakiev/Bakijew|Bakiyev|Bakiev"),
    person("Roza Otunbayeva", "KG", 1950, 0,
           "Rosa/Roza Otunbayeva/Otunbaeva/Otunbajewa|Otunbayeva"),
    person("Emomali Rahmon", "TJ", 1952, 0,
           "Emomali/Imomali Rahmon/Rahmonov/Rakhmonov/Rakhmon/Rachmonow|Rakhmonov|Rahmonov"),
    person("Heydar Aliyev", "AZ SU", 1923, 2003,
           "Heydar/Haydar/Geidar/Geydar/Gaidar/Heidar/Haidar/Gueidar Aliyev/Aliev/Alijew"),
    person("Ilham Aliyev", "AZ", 1961, 0, "Ilham/Ilkham Aliyev/Aliev/Alijew"),
    person("Abulfaz Elchibey", "AZ", 1938, 2000,
           "Abulfaz/Abulfez/Ebulfeyz Elchibey/Elcibey/Eltschibej|Elchibey"),
    person("Ayaz Mutalibov", "AZ", 1938, 2022, "Ayaz/Ajas/Aiaz Mutalibov/Mutallibov|Mutalibov"),
    person("Elmar Mammadyarov", "AZ", 1960, 0,
           "Elmar Mamedyarov/Mammadyarov/Mamedjarow|Mammadyarov"),
    person("Levon Ter-Petrosyan", "AM", 1945, 0,
           "Levon Ter-Petrossian/Ter-Petrosian/Ter-Petrosyan/Ter-Petrossyan|Ter-Petrosyan|"
           "Ter-Petrosian|Ter-Petrossian"),
    person("Robert Kocharyan", "AM", 1954, 0,
           "Robert Kocharian/Kotscharjan/Kotcharian|Kocharyan|Kocharian"),
    person("Serzh Sargsyan", "AM", 1954, 0,
           "Serzh/Serge/Serj/Sersch Sargsyan/Sarkisyan/Sargsian/Sarkisian|Sargsyan"),
    person("Nikol Pashinyan", "AM", 1975, 0, "Nikol Paschinjan/Pashinian|Pashinyan"),
    person("Vartan Oskanian", "AM", 1955, 0, "Vardan/Vartan Oskanyan/Oskanian|Oskanian|Oskanyan"),
    person("Zviad Gamsakhurdia", "GE", 1939, 1993, "Zviad Gamsachurdia/Gamsakhourdia|Gamsakhurdia"),
    person("Mikheil Saakashvili", "GE UA", 1967, 0,
           "Mikheil/Mikhail/Michail/Micheil/Misha/Mihail Saakashvili/Saakaschwili/Saakachvili|"
           "Saakashvili|Saakaschwili|Saakachvili"),
    person("Nino Burjanadze", "GE", 1964, 0,
           "Nino Burdzhanadze/Burjanadze/Bourdjanadze|Burjanadze|Burdzhanadze"),
    person("Zurab Zhvania", "GE", 1963, 2005, "Zurab/Surab Zhvania/Schwania/Jvania|Zhvania"),
    person("Aslan Abashidze", "GE", 1938, 0, "Aslan Abaschidse|?Abashidze"),
    person("Noe Zhordania", "GE", 1868, 1953,
           "Noe/Noah/Noi Zhordania/Jordania/Schordania/Zhordaniya"),
    person("Vladislav Ardzinba", "GE", 1945, 2010, "Vladislav Ardsinba|Ardzinba"),
    person("Eduard Kokoity", "GE", 1964, 0, "Eduard Kokoyty/Kokoiti|Kokoity|Kokoyty"),
    person("Mircea Snegur", "MD", 1940, 2023, "Snegur"),
    person("Petru Lucinschi", "MD", 1940, 0, "Petr/Petru Lucinschi/Luchinsky/Lucinski/Luchinskiy"),
    person("Vladimir Voronin", "MD", 1941, 0, "Vladimir Woronin"),
    person("Igor Smirnov (Transnistria)", "MD", 1941, 0, "?Igor Smirnov|?Smirnov"),
    person("Vytautas Landsbergis", "LT", 1932, 0, "Landsbergis"),
    person("Antanas Smetona", "LT", 1874, 1944, "Smetona"),
    person("Algirdas Brazauskas", "LT", 1932, 2010, "Brazauskas"),
    person("Karlis Ulmanis", "LV", 1877, 1942, ""),
    person("Konstantin Päts", "EE", 1874, 1956, "Konstantin Pats|Konstantin Paets"),
    person("Arvid Pelshe", "LV SU", 1899, 1983, "Arvid/Arvids Pelse/Pelshe/Pelsche|Pelshe"),
};
// clang-format on

}  // namespace

std::span<const AuthorityEntry> people_post_soviet() {
  return kEntries;
}

}  // namespace dragoman
