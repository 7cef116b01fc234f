// Places of South Asia and Afghanistan.
//
// Source: public knowledge: gazetteers, and the dates of renaming by the governments of the Indian
// states, Pakistan, Bangladesh and Sri Lanka.

#include "analyzers/names/authority/authority_tables.h"

namespace dragoman {
namespace {

// clang-format off
constexpr AuthorityEntry kEntries[] = {
    place("India", "IN", "Bharat|British India@1858-1947|Hindustan|Hindoostan|Union of India"),
    place("New Delhi", "IN", "Delhi|Dehli|Dihli"),
    place("Mumbai", "IN", "Bombay@1668-1995|Bombaim|Bombay City"),
    place("Chennai", "IN", "Madras@1639-1996|Madraspatnam|Madras City"),
    place("Kolkata", "IN", "Calcutta@1690-2001|Kalkutta|Kalikata"),
    place("Bengaluru", "IN", "Bangalore@1807-2014"),
    place("Mysuru", "IN", "Mysore@1799-2014"),
    place("Pune", "IN", "Poona|Poonah"),
    place("Varanasi", "IN", "Benares|Banaras"),
    place("Kanpur", "IN", "Cawnpore"),
    place("Prayagraj", "IN", "Allahabad@1583-2018"),
    place("Lucknow", "IN", "Lakhnau"),
    place("Thiruvananthapuram", "IN", "Trivandrum"),
    place("Kochi (India)", "IN", "?Cochin"),
    place("Kozhikode", "IN", "Calicut"),
    place("Kollam", "IN", "Quilon"),
    place("Alappuzha", "IN", "Alleppey"),
    place("Thrissur", "IN", "Trichur"),
    place("Puducherry", "IN", "Pondicherry@1673-2006|Pondichery|Puduchcheri"),
    place("Tiruchirappalli", "IN", "Trichinopoly|Tiruchi|Trichy"),
    place("Thanjavur", "IN", "Tanjore"),
    place("Udhagamandalam", "IN", "Ootacamund|Ooty"),
    place("Visakhapatnam", "IN", "Vizagapatam|Vishakhapatnam|Vizag"),
    place("Kakinada", "IN", "Cocanada"),
    place("Machilipatnam", "IN", "Masulipatam|Masulipatnam"),
    place("Vadodara", "IN", "Baroda"),
    place("Bharuch", "IN", "Broach"),
    place("Panaji", "IN", "Panjim|Pangim|Nova Goa"),
    place("Goa", "IN", "Portuguese India@1510-1961|Estado da India"),
    place("Guwahati", "IN", "Gauhati"),
    place("Shimla", "IN", "Simla"),
    place("Jalandhar", "IN", "Jullundur|Jullunder"),
    place("Ludhiana", "IN", "Loodhiana"),
    place("Amritsar", "IN", "Amritsar City|Umritsar"),
    place("Srinagar", "IN", "Shrinagar|Sirinagar"),
    place("Jammu and Kashmir", "IN PK", "Jammu & Kashmir|Kashmir|Cashmere|Cachemire"),
    place("Ladakh", "IN", "Ladak|Little Tibet|Ladhak"),
    place("Arunachal Pradesh", "IN CN",
          "North East Frontier Agency@1954-1972|NEFA@1954-1972|"
          "North-East Frontier Agency@1954-1972|Zangnan|South Tibet"),
    place("Uttar Pradesh", "IN", "United Provinces of Agra and Oudh|United Provinces@1921-1950"),
    place("Odisha", "IN", "Orissa@1936-2011"),
    place("Tamil Nadu", "IN", "Madras State@1950-1969|Tamilnadu|Madras Presidency"),
    place("Karnataka", "IN", "Mysore State@1947-1973"),
    place("Uttarakhand", "IN", "Uttaranchal@2000-2007"),
    place("Bihar", "IN", "Behar"),
    place("Awadh", "IN", "Oudh|Avadh"),
    place("Kutch", "IN PK", "Rann of Kutch|Cutch|Kachchh|Rann of Cutch|Rann of Kachchh"),
    place("Ganges River", "IN BD", "Ganga|Ganges|Ganga River"),
    place("Indus River", "IN PK", "Sindhu"),
    place("Sikkim", "IN", "Sikkhim|Denjong"),
    place("Pakistan", "PK", "West Pakistan@1947-1971|Islamic Republic of Pakistan"),
    place("Karachi", "PK", "Kurrachee|Karatschi"),
    place("Faisalabad", "PK", "Lyallpur@1892-1977"),
    place("Sahiwal", "PK", ""),
    place("Islamabad", "PK", "Islam Abad"),
    place("Rawalpindi", "PK", "Pindi|Rawul Pindee"),
    place("Peshawar", "PK", "Peshawur|Peschawar"),
    place("Quetta", "PK", "Shalkot"),
    place("Khyber Pakhtunkhwa", "PK",
          "North-West Frontier Province@1901-2010|Northwest Frontier Province@1901-2010|"
          "NWFP@1901-2010|Pakhtunkhwa"),
    place("Federally Administered Tribal Areas", "PK", "FATA@1947-2018|Tribal Areas of Pakistan"),
    place("Waziristan", "PK", "Wazirstan|Vaziristan"),
    place("Balochistan", "PK", "Baluchistan|Beluchistan|Beloutchistan|Belutschistan"),
    place("Gilgit-Baltistan", "PK", "Northern Areas of Pakistan|Gilgit Agency"),
    place("Azad Kashmir", "PK", "Azad Jammu and Kashmir|AJK|Pakistan-occupied Kashmir|POK"),
    place("Bangladesh", "BD", "East Pakistan@1955-1971|Bangla Desh|East Bengal@1947-1955"),
    place("Dhaka", "BD", "Dacca@1608-1982|Daka"),
    place("Chattogram", "BD", "Chittagong|Chatgaon"),
    place("Cumilla", "BD", "Comilla"),
    place("Jashore", "BD", "Jessore"),
    place("Barishal", "BD", "Barisal"),
    place("Sri Lanka", "LK", "Ceylon@1815-1972|Ceylan|Srilanka"),
    place("Trincomalee", "LK", "Trinkomali|Trincomali"),
    place("Jaffna", "LK", "Yalpanam|Jaffnapatam"),
    place("Sri Jayawardenepura Kotte", "LK", "Kotte|Sri Jayewardenepura"),
    place("Nepal", "NP", "Nepaul"),
    place("Kathmandu", "NP", "Katmandu|Khatmandu|Cathmandu|Kathmandu Valley"),
    place("Bhutan", "BT", "Bhootan|Druk Yul|Bhotan"),
    place("Thimphu", "BT", "Thimbu|Thimpu|Thimbhu"),
    place("Maldives", "MV", "Maldive Islands@1887-1969"),
    place("Afghanistan", "AF", "Afganistan|Afghanestan|Affghanistan"),
    place("Kabul", "AF", "Caboul|Kaboul|Cabul|Caubul"),
    place("Kandahar", "AF", "Qandahar|Candahar|Ghandahar"),
    place("Herat", "AF", "Hirat"),
    place("Mazar-e-Sharif", "AF", "Mazar-i-Sharif|Mazar-e Sharif|Mazar Sharif|Mazar-i Sharif"),
    place("Jalalabad", "AF", "Jellalabad|Jelalabad"),
    place("Kunduz", "AF", "Qunduz|Konduz"),
    place("Ghazni", "AF", "Ghuznee|Ghazna"),
    place("Bagram", "AF", "Begram|Bagram Air Base"),
    place("Helmand", "AF", "Hilmand|Helmund|Hilmend"),
    place("Durand Line", "AF PK", "Durand-Line"),
    place("Wakhan Corridor", "AF", "Wakhan|Vakhan"),
};
// clang-format on

}  // namespace

std::span<const AuthorityEntry> places_south_asia() {
  return kEntries;
}

}  // namespace dragoman
