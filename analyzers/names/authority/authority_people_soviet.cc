// People of the Russian Empire and the Soviet Union.
//
// Source: public knowledge: the Library of Congress and BGN/PCGN systems, and the usual English,
// German and French spellings. Surnames that one family made known stand alone.

#include "analyzers/names/authority/authority_tables.h"

namespace dragoman {
namespace {

// clang-format off
constexpr AuthorityEntry kEntries[] = {
    person("Vladimir Lenin", "SU RU", 1870, 1924,
           "Vladimir Ilyich Lenin|Vladimir Ilich Lenin|V.I. Lenin|Nikolai Lenin|Nicolai Lenine|"
           "Vladimir Ulyanov|Vladimir Ilyich Ulyanov|Lenin|Lenine|Wladimir Lenin"),
    person("Joseph Stalin", "SU RU GE", 1878, 1953,
           "Iosif Stalin|Josef Stalin|Josif Stalin|Iosif Dzhugashvili|Joseph Djugashvili|"
           "Iosif Vissarionovich Stalin|Joseph V. Stalin|J.V. Stalin|Generalissimo Stalin|"
           "Marshal Stalin|Stalin|Staline|Jossif Stalin|Iosif Jugashvili|Ioseb Jughashvili|"
           "Josef Dschugaschwili|Joseph Dzhugashvili"),
    person("Leon Trotsky", "SU RU", 1879, 1940,
           "Lev Trotsky|Leo Trotzky|Leon Trotzky|Lev Trotskii|Leon Trotski|"
           "Lev Davidovich Trotsky|Lev Bronstein|Trotsky|Trotzky|Trotskii|Trotski|Trotzki"),
    person("Grigory Zinoviev", "SU RU", 1883, 1936,
           "Grigori/Grigorii/Gregory/Grigoriy Zinoviev/Zinovyev/Zinovieff/Zinov'ev|Zinoviev|"
           "Zinovieff|Zinovyev|Sinowjew"),
    person("Lev Kamenev", "SU RU", 1883, 1936,
           "Leo Kamenev|Lev Kameneff|?Kamenev|Kameneff|Kamenew"),
    person("Nikolai Bukharin", "SU RU", 1888, 1938,
           "Nikolay/Nicolai/Nikolai Bukharin/Bucharin/Boukharine|Bukharin|Bucharin|Boukharine"),
    person("Vyacheslav Molotov", "SU RU", 1890, 1986,
           "Viacheslav/Vyacheslav/Wjatscheslaw/Vyachislav Molotov/Molotow/Molotoff|V.M. Molotov|"
           "V.M. Molotoff|Molotov|Molotoff|Molotow|Vyacheslav Skryabin"),
    person("Maksim Litvinov", "SU RU", 1876, 1951,
           "Maxim/Maksim/Max Litvinov/Litvinoff/Litwinow|Litvinov|Litvinoff|Litwinow|"
           "Meir Wallach|Maxim Litvinof"),
    person("Georgy Chicherin", "SU RU", 1872, 1936,
           "Georgi/Georgii/George/Georgy/Grigory Chicherin/Tchitcherin/Tchicherin/Chicherine|"
           "Chicherin|Tchitcherin|Tchicherin|Tschitscherin|Tchitcherine"),
    person("Nikita Khrushchev", "SU RU", 1894, 1971,
           "Nikita Khrushchov/Chruschtschow/Khrouchtchev/Khruschev/Kruschev/Krushchev/"
           "Khrushchyov/Kruschov/Jruschov/Chruschtschew/Khrushchev|Nikita Sergeyevich Khrushchev|"
           "Nikita Sergeevich Khrushchev|N.S. Khrushchev|Khrushchev|Khrushchov|Khruschev|"
           "Krushchev|Kruschev|Khrouchtchev|Chruschtschow|Chruschtschew|Khrushchyov|Jruschov|"
           "Kruschov|Chruscov|Khruschchev|Khruschov|Khruschchov"),
    person("Leonid Brezhnev", "SU RU UA", 1906, 1982,
           "Leonid Breschnew/Brejnev/Breznev/Brezhnyev|Leonid Ilyich Brezhnev|"
           "Leonid Ilich Brezhnev|L.I. Brezhnev|Brezhnev|Breschnew|Brejnev|Breznev|Bresznev|"
           "Brehznev"),
    person("Alexei Kosygin", "SU RU", 1904, 1980,
           "Aleksei/Alexei/Aleksey/Alexey/Alexis Kosygin/Kossygin/Kossyguine/Kosigin|"
           "A.N. Kosygin|Kosygin|Kossygin|Kossyguine|Kosigin"),
    person("Nikolai Podgorny", "SU RU UA", 1903, 1983,
           "Nikolai/Nikolay/Nicolai/Mykola Podgorny/Podgornyi/Podgornyy/Podgornij/Pidhornyi/"
           "Podgorniy|Podgorny|Podgornyy|Podgornyi|Pidhornyi"),
    person("Nikolai Bulganin", "SU RU", 1895, 1975,
           "Nikolai/Nikolay/Nicolai Bulganin/Boulganine|Bulganin|Boulganine|Marshal Bulganin"),
    person("Georgy Malenkov", "SU RU", 1902, 1988,
           "Georgy/Georgi/Georgii/Georgiy Malenkov/Malenkow|Malenkov|Malenkow"),
    person("Lavrenty Beria", "SU RU GE", 1899, 1953,
           "Lavrenti/Lavrentiy/Lavrentii/Lavrenty Beria/Beriya/Berija/Beriia|"
           "Lavrenti Pavlovich Beria|Beria|Beriya"),
    person("Lazar Kaganovich", "SU RU", 1893, 1991,
           "Kaganovich|Kaganovitch|Lazar Kaganovitch|Kaganowitsch|Kaganovic"),
    person("Anastas Mikoyan", "SU RU AM", 1895, 1978,
           "Anastas Mikoian/Mikojan/Mikoyam|Anastas Ivanovich Mikoyan|Mikoyan|Mikoian|Mikojan"),
    person("Kliment Voroshilov", "SU RU", 1881, 1969,
           "Klementi/Kliment/Klim/Klimenti Voroshilov/Voroshiloff/Woroschilow/Vorochilov|"
           "Voroshilov|Voroshiloff|Woroschilow|Vorochilov|Marshal Voroshilov"),
    person("Andrei Zhdanov", "SU RU", 1896, 1948,
           "Andrei/Andrey/Andre Zhdanov/Jdanov/Schdanow/Shdanov|Zhdanov|Jdanov|Schdanow"),
    person("Mikhail Kalinin", "SU RU", 1875, 1946, "Mikhail/Michael/Mihail Kalinin/Kalinine"),
    person("Nikolai Yezhov", "SU RU", 1895, 1940,
           "Nikolai/Nikolay Yezhov/Ezhov/Iejov/Jeschow|Yezhov|Ezhov"),
    person("Genrikh Yagoda", "SU RU", 1891, 1938,
           "Genrikh/Henrikh/Henry Yagoda/Jagoda/Iagoda|Yagoda"),
    person("Felix Dzerzhinsky", "SU RU PL", 1877, 1926,
           "Feliks/Felix Dzerzhinsky/Dzerzhinskii/Dzherzhinsky/Dzierzynski/Dserschinski/"
           "Dzerjinski|Dzerzhinsky|Dzerzhinskii|Dzierzynski|Dserschinski"),
    person("Andrei Gromyko", "SU RU", 1909, 1989,
           "Andrei/Andrey/Andre Gromyko/Gromiko|A.A. Gromyko|Gromyko|Gromiko"),
    person("Andrei Vyshinsky", "SU RU", 1883, 1954,
           "Andrei/Andrey/Andre Vyshinsky/Vyshinski/Vishinsky/Vyshinskii/Vyshinskiy/Wyschinski/"
           "Vychinski/Vishinski|Vyshinsky|Vishinsky|Vyshinski|Vyshinskii|Wyschinski|Vychinski|"
           "Vyshinskiy|Vishinski"),
    person("Dmitri Shepilov", "SU RU", 1905, 1995,
           "Dmitri/Dmitry/Dmitriy Shepilov/Schepilow/Chepilov|Shepilov|Schepilow|Chepilov"),
    person("Mikhail Suslov", "SU RU", 1902, 1982,
           "Mikhail/Michael/Michail Suslov/Suslow/Souslov|Suslov|Suslow|Souslov"),
    person("Frol Kozlov", "SU RU", 1908, 1965, "Frol Koslow|Frol Romanovich Kozlov"),
    person("Yekaterina Furtseva", "SU RU", 1910, 1974,
           "Ekaterina/Yekaterina/Katerina Furtseva/Furtzeva/Furzewa/Fourtseva|Furtseva|Furtzeva"),
    person("Alexander Shelepin", "SU RU", 1918, 1994,
           "Aleksandr/Alexander/Aleksander Shelepin/Schelepin/Chelepine|Shelepin|Schelepin"),
    person("Vladimir Semichastny", "SU RU", 1924, 2001,
           "Vladimir Semichastnyy/Semichastny/Semichastnyi/Semitschastny|Semichastny"),
    person("Yuri Andropov", "SU RU", 1914, 1984,
           "Yuri/Yury/Yuriy/Iurii/Jurij/Youri/Juri/Iouri Andropov/Andropow|Andropov|Andropow"),
    person("Konstantin Chernenko", "SU RU", 1911, 1985,
           "Konstantin/Constantin Chernenko/Tschernenko/Tchernenko|Chernenko|Tschernenko|"
           "Tchernenko"),
    person("Mikhail Gorbachev", "SU RU", 1931, 2022,
           "Mikhail/Michail/Mikhael/Michael/Mihail/Mikail Gorbachev/Gorbachov/Gorbatschow/"
           "Gorbatchev/Gorbachyov/Gorbaciov/Gorbacov/Gorbatschov|Mikhail Sergeyevich Gorbachev|"
           "Mikhail Sergeevich Gorbachev|M.S. Gorbachev|Gorbachev|Gorbachov|Gorbatschow|"
           "Gorbatchev|Gorbachyov|Gorbaciov|Gorbacov"),
    person("Raisa Gorbacheva", "SU RU", 1932, 1999,
           "Raisa/Raissa Gorbachev/Gorbachova/Gorbatschowa/Gorbatchev/Gorbatcheva|"
           "Raisa Maksimovna Gorbacheva|Mrs. Gorbachev"),
    person("Boris Yeltsin", "RU SU", 1931, 2007,
           "Boris Jelzin/Eltsine/Eltsin/Yeltsine/Ieltsine/Jeltsin/Jelcyn|"
           "Boris Nikolayevich Yeltsin|B.N. Yeltsin|Yeltsin|Jelzin|Eltsine|El'tsin|Jeltsin|"
           "Jelcyn|Ieltsine"),
    person("Eduard Shevardnadze", "SU GE RU", 1928, 2014,
           "Eduard/Edouard/Edvard/Edward Shevardnadze/Schewardnadse/Chevardnadze/Shevarnadze/"
           "Sevardnadze|Shevardnadze|Schewardnadse|Chevardnadze|Shevarnadze|Shevarnadse|"
           "Sevardnadze"),
    person("Alexander Yakovlev", "SU RU", 1923, 2005,
           "Aleksandr/Alexander/Aleksander Yakovlev/Iakovlev/Jakowlew|"
           "Aleksandr Nikolayevich Yakovlev"),
    person("Yegor Ligachev", "SU RU", 1920, 2021,
           "Yegor/Egor/Jegor/Igor Ligachev/Ligachyov/Ligatschow/Ligatchev/Ligachov|Ligachev|"
           "Ligatschow|Ligatchev"),
    person("Nikolai Ryzhkov", "SU RU", 1929, 2024,
           "Nikolai/Nikolay Ryzhkov/Ryschkow/Ryjkov/Rizhkov|Ryzhkov|Ryschkow|Ryjkov"),
    person("Nikolai Tikhonov", "SU RU", 1905, 1997, "Nikolai/Nikolay Tikhonov/Tichonow/Tikhonof"),
    person("Dmitri Ustinov", "SU RU", 1908, 1984,
           "Dmitri/Dmitriy/Dmitry/Dimitri Ustinov/Ustinow/Oustinov|Marshal Ustinov|"
           "Defense Minister Ustinov"),
    person("Andrei Grechko", "SU RU", 1903, 1976,
           "Andrei/Andrey Grechko/Gretschko/Gretchko|Grechko|Gretschko|Gretchko|Marshal Grechko"),
    person("Rodion Malinovsky", "SU RU", 1898, 1967,
           "Rodion Malinovskiy/Malinovskii/Malinovski/Malinowski|Marshal Malinovsky|Malinovskiy"),
    person("Georgy Zhukov", "SU RU", 1896, 1974,
           "Georgi/Georgy/Georgii/Georgiy/Gregory/Grigory Zhukov/Joukov/Schukow/Shukov|"
           "Marshal Zhukov|G.K. Zhukov|Marshal Joukov|Georgy Konstantinovich Zhukov"),
    person("Ivan Konev", "SU RU", 1897, 1973,
           "Ivan Koniev/Konew/Koniew|Marshal Konev|Marshal Koniev"),
    person("Konstantin Rokossovsky", "SU RU PL", 1896, 1968,
           "Konstanty/Konstantin Rokossowski/Rokossovskii/Rokossovskiy/Rokossovski|"
           "Marshal Rokossovsky|Rokossovsky|Rokossowski|Rokossovski|Rokossovskii"),
    person("Semyon Timoshenko", "SU RU UA", 1895, 1970,
           "Semyon/Semen/Simeon/Semion Timoshenko/Timochenko/Timoschenko|Marshal Timoshenko"),
    person("Semyon Budyonny", "SU RU", 1883, 1973,
           "Semyon/Semen Budenny/Budyonny/Budennyi/Budjonny/Budyenny/Boudienny|Marshal Budenny|"
           "Budenny|Budyonny"),
    person("Mikhail Tukhachevsky", "SU RU", 1893, 1937,
           "Mikhail/Michail Tukhachevsky/Tukhachevskii/Tukhachevski/Tuchatschewski/"
           "Toukhatchevski|Tukhachevsky|Tukhachevskii|Toukhatchevski|Marshal Tukhachevsky"),
    person("Vasily Sokolovsky", "SU RU", 1897, 1968,
           "Vasily/Vasili/Vasilii/Vassily Sokolovsky/Sokolovskii/Sokolovskiy/Sokolowski|"
           "Marshal Sokolovsky|Marshal Sokolovskiy|Sokolovskiy"),
    person("Vasily Chuikov", "SU RU", 1900, 1982,
           "Vasily/Vasili/Vasilii/Vassily Chuikov/Chuykov/Tschuikow/Tchouikov|Chuikov|Chuykov"),
    person("Dmitri Yazov", "SU RU", 1924, 2020,
           "Dmitri/Dmitry/Dmitriy/Dimitri Yazov/Iazov/Jasow|Marshal Yazov|Yazov"),
    person("Sergei Akhromeyev", "SU RU", 1923, 1991,
           "Sergei/Sergey Akhromeyev/Akhromeev/Achromejew/Akhromeiev|Akhromeyev|Akhromeev|"
           "Marshal Akhromeyev"),
    person("Nikolai Ogarkov", "SU RU", 1917, 1994,
           "Nikolai/Nikolay Ogarkov/Ogarkow|Ogarkov|Marshal Ogarkov"),
    person("Sergei Gorshkov", "SU RU", 1910, 1988,
           "Sergei/Sergey/Serge Gorshkov/Gorschkow/Gorchkov|Admiral Gorshkov|Gorshkov"),
    person("Vladimir Kryuchkov", "SU RU", 1924, 2007,
           "Vladimir Kryuchkov/Kriuchkov/Krjutschkow/Krioutchkov|Kryuchkov|Kriuchkov"),
    person("Viktor Chebrikov", "SU RU", 1923, 1999,
           "Victor/Viktor Chebrikov/Tschebrikow/Tchebrikov|Chebrikov|Tchebrikov"),
    person("Vasily Kuznetsov", "SU RU", 1901, 1990,
           "Vasily/Vasili/Vasiliy/Vasilii/Vassily Kuznetsov/Kuznetzov/Kusnezow/Kouznetsov|"
           "V.V. Kuznetsov|Vasily Vasilyevich Kuznetsov"),
    person("Anatoly Dobrynin", "SU RU", 1919, 2010,
           "Anatoly/Anatoli/Anatoliy/Anatolii/Anatole Dobrynin/Dobrinin/Dobrynine|"
           "Anatoly Fedorovich Dobrynin|Dobrynin"),
    person("Mikhail Menshikov", "SU RU", 1902, 1976,
           "Mikhail Menshikov/Menschikow/Menchikov|Smiling Mike"),
    person("Jacob Malik", "SU RU", 1906, 1980,
           "Yakov/Iakov/Jacob/Jakob/Yacov Malik|Yakov Aleksandrovich Malik"),
    person("Valerian Zorin", "SU RU", 1902, 1986, "Valerian/Valerien Zorin/Zorine"),
    person("Nikolai Fedorenko", "SU RU", 1912, 2000, "Nikolai/Nikolay Fedorenko/Federenko"),
    person("Platon Morozov", "SU RU", 1906, 1986, "Platon Morosow/Morozow"),
    person("Semyon Tsarapkin", "SU RU", 1906, 1984,
           "Semyon/Semen/Simeon Tsarapkin/Zarapkin/Tzarapkin|Tsarapkin"),
    person("Georgy Kornienko", "SU RU", 1925, 2006,
           "Georgy/Georgi/Georgii/Georgiy Kornienko/Korniyenko|Kornienko|Korniyenko"),
    person("Vladimir Semenov", "SU RU", 1911, 1992, "Vladimir Semenov/Semyonov/Semjonow/Semionov"),
    person("Vladimir Petrovsky", "SU RU", 1933, 2014, "Vladimir Petrovskiy/Petrovskii/Petrowski"),
    person("Oleg Troyanovsky", "SU RU", 1919, 2003,
           "Oleg Troyanovskiy/Troyanovskii/Trojanowski/Troianovski|Troyanovsky|Troyanovskiy"),
    person("Alexander Troyanovsky", "SU RU", 1882, 1955,
           "Aleksandr/Alexander Troyanovsky/Troyanovskii/Troyanovskiy/Troianovsky/Trojanowski"),
    person("Maksim Saburov", "SU RU", 1900, 1977, "Maxim/Maksim Saburov/Saburow/Sabourov|Saburov"),
    person("Mikhail Pervukhin", "SU RU", 1904, 1978,
           "Mikhail/Michail Pervukhin/Perwuchin/Pervoukhine|Pervukhin"),
    person("Ivan Maisky", "SU RU", 1884, 1975,
           "Ivan Maisky/Maiskii/Maiski/Majski/Maysky|Maisky|Maiskii"),
    person("Vladimir Dekanozov", "SU RU GE", 1898, 1953,
           "Vladimir Dekanosov/Dekanozov/Dekanosow|Dekanozov|Dekanosov"),
    person("Alexandra Kollontai", "SU RU", 1872, 1952,
           "Aleksandra/Alexandra Kollontai/Kollontay/Kolontai/Kollontaj|Madame Kollontay|"
           "Madame Kollontai|Kollontai|Kollontay"),
    person("Karl Radek", "SU RU PL", 1885, 1939, "Karl Sobelsohn|Radek"),
    person("Christian Rakovsky", "SU RU BG RO", 1873, 1941,
           "Christian/Khristian/Kristian Rakovsky/Rakovskii/Rakovski/Racovski|Rakovsky"),
    person("Adolf Joffe", "SU RU", 1883, 1927, "Adolf/Adolph Joffe/Ioffe/Yoffe"),
    person("Leonid Krasin", "SU RU", 1870, 1926, "Leonid Krassin/Krassine|Krassin"),
    person("Mikhail Borodin", "SU RU CN", 1884, 1951,
           "Michael/Mikhail Borodin/Borodine|Mikhail Gruzenberg"),
    person("Alexander Kerensky", "RU SU", 1881, 1970,
           "Aleksandr/Alexander/Alexandre Kerensky/Kerenskii/Kerenski/Kerenskiy|Kerensky|"
           "Kerenskii|Kerenski"),
    person("Pavel Milyukov", "RU SU", 1859, 1943,
           "Pavel/Paul Milyukov/Miliukov/Milyukoff/Miliukoff/Miljukow/Milioukov|Milyukov|"
           "Miliukov|Milyukoff|Milukoff"),
    person("Alexander Kolchak", "RU SU", 1874, 1920,
           "Aleksandr/Alexander Kolchak/Koltchak/Koltschak|Admiral Kolchak|Kolchak|Koltchak|"
           "Koltschak"),
    person("Anton Denikin", "RU SU", 1872, 1947, "Denikin|Denikine|Anton Denikine|General Denikin"),
    person("Pyotr Wrangel", "RU SU", 1878, 1928,
           "Peter/Pyotr/Piotr/Petr Wrangel/Vrangel|General Wrangel|Baron Wrangel|Baron Vrangel"),
    person("Nikolai Yudenich", "RU SU", 1862, 1933,
           "Nikolai/Nikolay Yudenich/Yudenitch/Judenitsch|Yudenich|Yudenitch"),
    person("Grigory Semyonov", "RU SU CN", 1890, 1946,
           "Grigory/Grigori/Gregory Semenov/Semyonov/Semenoff/Semionov|Ataman Semenov|"
           "Ataman Semenoff|Ataman Semyonov"),
    person("Roman von Ungern-Sternberg", "RU SU MN", 1886, 1921,
           "Baron Ungern|Ungern von Sternberg|Baron Ungern-Sternberg|Ungern-Sternberg"),
    person("Lavr Kornilov", "RU SU", 1870, 1918,
           "Lavr Korniloff/Kornilow|General Kornilov|General Korniloff"),
    person("Sergei Sazonov", "RU", 1860, 1927,
           "Sergei/Sergey/Serge Sazonov/Sazonoff/Sassonow/Sasonow|Sazonov|Sazonoff|Sazonof"),
    person("Alexander Izvolsky", "RU", 1856, 1919,
           "Aleksandr/Alexander Izvolsky/Izvolskii/Isvolsky/Iswolski/Iswolsky|Izvolsky|Isvolsky|"
           "Iswolski|Iswolsky"),
    person("Vladimir Lamsdorf", "RU", 1844, 1907,
           "Vladimir/Wladimir Lamsdorf/Lamsdorff/Lambsdorff|Count Lamsdorff|Count Lamsdorf"),
    person("Sergei Witte", "RU", 1849, 1915,
           "Sergei/Sergey/Serge/Sergius Witte/Vitte|Count Witte|Serge de Witte|Sergius de Witte"),
    person("Pyotr Stolypin", "RU", 1862, 1911,
           "Peter/Pyotr/Petr/Piotr/Pierre Stolypin/Stolypine|Stolypin|Stolypine"),
    person("Konstantin Pobedonostsev", "RU", 1827, 1907,
           "Konstantin/Constantin Pobedonostsev/Pobyedonostseff/Pobedonostsew/Pobiedonostsev|"
           "Pobedonostsev|Pobyedonostseff"),
    person("Alexander Gorchakov", "RU", 1798, 1883,
           "Aleksandr/Alexander Gorchakov/Gortchakov/Gortschakoff/Gorchakoff/Gortchakoff/"
           "Gortchacow|Prince Gorchakov|Prince Gortchakoff|Prince Gortschakoff|Prince Gorchakow"),
    person("Nikolay Giers", "RU", 1820, 1895,
           "Nikolai/Nikolay/Nicholas Giers/Girs|Nicholas de Giers|N.K. Giers"),
    person("Karl Nesselrode", "RU", 1780, 1862,
           "Karl/Charles/Carl Nesselrode|Count Nesselrode|Nesselrode"),
    person("Nikolay Ignatyev", "RU", 1832, 1908,
           "Nikolai/Nikolay/Nicholas Ignatyev/Ignatiev/Ignatieff/Ignat'ev|Count Ignatiev|"
           "General Ignatieff|Ignatieff"),
    person("Eduard de Stoeckl", "RU", 1804, 1892,
           "Edouard/Eduard de/_ Stoeckl/Stoeckel/Stekl|Baron Stoeckl|Baron de Stoeckl|Stoeckl"),
    person("Nicholas II", "RU", 1868, 1918,
           "Tsar Nicholas II|Czar Nicholas II|Nicholas Romanov|Nikolai II|Emperor Nicholas II"),
    person("Alexander III", "RU", 1845, 1894,
           "Tsar Alexander III|Czar Alexander III|Emperor Alexander III"),
    person("Alexander II", "RU", 1818, 1881,
           "Tsar Alexander II|Czar Alexander II|Emperor Alexander II"),
    person("Grigori Rasputin", "RU", 1869, 1916,
           "Grigory/Grigori/Gregory/Grigorii Rasputin/Raspoutine|Rasputin|Raspoutine"),
    person("Alexander Solzhenitsyn", "SU RU", 1918, 2008,
           "Aleksandr/Alexander/Alexandre/Alexandr Solzhenitsyn/Solschenizyn/Soljenitsyne/"
           "Solzhenitsin|Solzhenitsyn|Solschenizyn|Soljenitsyne|Solzhenitsin"),
    person("Andrei Sakharov", "SU RU", 1921, 1989,
           "Andrei/Andrey/Andre Sakharov/Sacharow/Sakharow|Sakharov|Sacharow"),
    person("Yelena Bonner", "SU RU", 1923, 2011, "Elena/Yelena/Jelena Bonner"),
    person("Anatoly Shcharansky", "SU IL", 1948, 0,
           "Anatoly/Anatoli/Natan/Nathan/Anatoliy Shcharansky/Sharansky/Shcharanskiy/"
           "Schtscharanski/Chtcharanski/Shcharanskii|Shcharansky|Sharansky|Scharansky"),
    person("Yuri Orlov", "SU RU", 1924, 2020, "Yuri/Yury/Yuriy Orlov/Orlow"),
    person("Boris Pasternak", "SU RU", 1890, 1960, "Boris Leonidovich Pasternak"),
    person("Yuri Gagarin", "SU RU", 1934, 1968,
           "Yuri/Yury/Yuriy/Iurii/Juri/Youri Gagarin/Gagarine"),
    person("Svetlana Alliluyeva", "SU RU US", 1926, 2011,
           "Svetlana Allilueva/Alliluyeva/Allilluyeva/Stalina|Lana Peters|Svetlana Stalin"),
    person("Trofim Lysenko", "SU UA", 1898, 1976,
           "Trofim Denisovich Lysenko|Lyssenko|Trofim Lyssenko"),
    person("Georgi Arbatov", "SU RU", 1923, 2010,
           "Georgi/Georgy/Georgiy/Georgii Arbatov/Arbatow|Arbatov"),
};
// clang-format on

}  // namespace

std::span<const AuthorityEntry> people_soviet() {
  return kEntries;
}

}  // namespace dragoman
