#include "analyzers/names/romanization/single_names.h"

#include <algorithm>
#include <array>
#include <span>

#include "analyzers/text/normalize.h"

namespace dragoman::names {
namespace {

// clang-format off
// The spellings of one name each, with blanks between them and at both ends. No spelling is in two
// rows.
constexpr std::string_view kNames[] = {
    " husayn hussein hussain husain husein hossein hosein houssein hussien houcine hocine husseyn ",
    " hasan hassan hasen ",
    " faysal feisal faisal feysal faycal feissal ",
    " muhammad mohammed mohammad mohamed muhammed mohamad mahomet mehmed mhamed muhamad mohamet ",
    " mahmud mahmoud mahmood mehmud ",
    " ahmad ahmed achmed achmad ",
    " yusuf yousef youssef yusef yousif yousuf yussuf yusif ",
    " umar omar omer ",
    " uthman othman osman ousmane othmane usman ",
    " khalid khaled chalid khalit ",
    " salih saleh ",
    " sulayman suleiman sulaiman suleyman soliman solaiman slimane sleiman soleyman suleman ",
    " ibrahim ebrahim brahim ibraheem ",
    " ismail ismael ismaeel esmail esmael ",
    " said saeed sayeed saied saiid ",
    " saud saoud seoud ",
    " fahd fahad ",
    " nasir nasser naser nassir nassar ",
    " jamal gamal djamal jemal djemal ",
    " jalal galal djalal jelal ",
    " najib naguib nagib nadjib nejib ",
    " farid fareed ferid ",
    " faruq farouk farook faruk farouq farooq ",
    " tariq tarik tareq tarek tarique ",
    " tawfiq tewfik tawfik taufiq taufik tawfeek tewfiq ",
    " rashid rasheed rachid reshid ",
    " karim kareem kerim ",
    " salim selim saleem salem ",
    " habib habeeb ",
    " husni hosni housni ",
    " anwar anwer enver ",
    " qasim kassem qassem kassim qassim kasim qasem kasem gasim ",
    " hashim hashem hachem hachim ",
    " jafar jaafar gaafar djafar jaffar jafer ",
    " mustafa mostafa moustafa moustapha mustapha mostapha ",
    " murtada morteza murtaza mortaza ",
    " rida reza riza ridha redha ",
    " haydar haidar heydar haider hayder ",
    " abbas abbass ",
    " usama osama oussama ousama ",
    " bashir bachir beshir basheer bechir ",
    " munir mounir muneer monir ",
    " nuri nouri noori ",
    " musa moussa mousa moosa ",
    " isa issa aissa eisa ",
    " yasir yasser yassir yaser ",
    " arafat arafaat ",
    " sadat sadate ",
    " mubarak moubarak mobarak mubarek ",
    " qadhafi qaddafi gaddafi gadhafi kadafi kaddafi khadafy khadafi qadafi gadafi gheddafi khaddafi qadhdhafi kadhafi ",
    " musaddiq mossadegh mosaddegh mosadeq mossadeq mosaddeq musaddeq mossadek mosaddiq mussadegh ",
    " khumayni khomeini khomeyni chomeini ",
    " khatami khatemi chatami ",
    " rafsanjani rafsandjani ",
    " burqiba bourguiba burguiba ",
    " numayri nimeiri numeiri nimeiry numeiry nimeri ",
    " jumblatt joumblatt junblat jumblat joumblat ",
    " talabani talebani ",
    " barzani barazani ",
    " allawi alawi ",
    " maliki malki ",
    " hariri harriri ",
    " husayni husseini hussaini hosseini houssaini ",
    " hashimi hashemi ",
    " bakr bekr ",
    " walid waleed oualid ",
    " ziyad ziad zeyad ",
    " riyad riad riyadh riadh ",
    " tahir taher tahar ",
    " zahir zaher ",
    " zayid zayed zaid zayd zeid ",
    " thani tani ",
    " qabus qaboos kabous kabus ",
    " ayyub ayub ayoub ",
    " yahya yehia yahia yehya ",
    " zulfiqar zulfikar ",
    " iqbal ikbal eqbal ",
    " mahdi mehdi ",
    " hamid hameed hamed ",
    " majid majeed medjid ",
    " aziz azeez ",
    " latif lateef ",
    " rahman rehman rahmaan ",
    " rahim raheem rehim ",
    " wahhab wahab ouahab ",
    " qadir kader kadir qader gader ",
    " razzaq razzak razak razaq ",
    " ghani gani rhani ",
    " hakim hakeem ",
    " halim haleem ",
    " malik malek ",
    " jabbar djabbar gabbar jabar ",
    " salam salaam ",
    " hadi hady ",
    " nabi naby ",
    " rauf raouf raoof ",
};

// How "servant of the" is written before the rest of the name: apart, or as one word with it.
constexpr std::array<std::string_view, 9> kServants = {
    "abd al ", "abdul ", "abdel ", "abd el ", "abd ul ", "abdal ", "abdol ", "abdou ", "abdou l "};
constexpr std::array<std::string_view, 4> kJoinedServants = {"abdul", "abdel", "abdal", "abdol"};
constexpr std::array<char, 3> kArticleVowels = {'a', 'u', 'e'};
// clang-format on

// The row with that spelling, without what else it may hold; empty where there is none.
std::string_view row_of(std::string_view spelling) {
  const std::string wanted = ' ' + std::string(spelling) + ' ';
  const auto* const row = std::find_if(
      std::begin(kNames), std::end(kNames),
      [&](std::string_view names) { return names.find(wanted) != std::string_view::npos; });
  return row == std::end(kNames) ? std::string_view() : *row;
}

template <typename OnName>
void for_each_spelling(std::string_view row, OnName on_name) {
  while (row.size() > 1) {
    row.remove_prefix(1);
    const std::size_t end = row.find(' ');
    on_name(row.substr(0, end));
    row.remove_prefix(end);
  }
}

// Whether the article takes the sound of the letter: "Abd ar-Rahman".
bool is_sun_letter(char c) {
  return std::string_view("dnrstz").find(c) != std::string_view::npos;
}

void add_servants(std::string_view rest, std::vector<std::string>& out) {
  for (const std::string_view servant : kServants) out.push_back(std::string(servant) += rest);
  for (const std::string_view servant : kJoinedServants)
    out.push_back(std::string(servant) += rest);
  if (!is_sun_letter(rest.front())) return;
  for (const char vowel : kArticleVowels) {
    const std::string article = {vowel, rest.front()};
    out.push_back("abd " + article + ' ' + std::string(rest));
    out.push_back("abd" + article + ' ' + std::string(rest));
    out.push_back("abd" + article + std::string(rest));
  }
}

// The word after "servant of the" in a folded name.
std::string_view rest_of_servant(std::string_view folded, std::vector<std::string>& spelled) {
  for (std::size_t begin = 4; begin < folded.size(); ++begin) {
    const std::string_view rest = folded.substr(begin);
    if (rest.front() == ' ' || row_of(rest).empty()) continue;
    spelled.clear();
    add_servants(rest, spelled);
    if (std::find(spelled.begin(), spelled.end(), folded) != spelled.end()) return rest;
  }
  return {};
}

std::vector<std::string> servants(std::string_view folded) {
  constexpr std::size_t kLongest = 24;
  std::vector<std::string> out;
  if (folded.size() > kLongest || !folded.starts_with("abd")) return out;
  const std::string_view rest = rest_of_servant(folded, out);
  out.clear();
  if (rest.empty()) return out;
  for_each_spelling(row_of(rest), [&](std::string_view other) { add_servants(other, out); });
  return out;
}

std::vector<std::string> single_words(std::string_view folded) {
  std::vector<std::string> out;
  if (folded.empty() || folded.find(' ') != std::string_view::npos) return out;
  for_each_spelling(row_of(folded), [&](std::string_view other) { out.emplace_back(other); });
  return out;
}

}  // namespace

std::vector<std::string> spellings_of_single_name(std::string_view name) {
  const std::string folded = fold_name(name);
  std::vector<std::string> out = single_words(folded);
  if (out.empty()) out = servants(folded);
  std::erase(out, folded);
  return out;
}

}  // namespace dragoman::names
