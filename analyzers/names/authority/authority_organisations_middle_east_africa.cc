// Organisations of the Middle East and Africa.
//
// Source: public knowledge: names and abbreviations in their own languages, English, French and
// Portuguese. What merely followed or split off (OAU and African Union) has a row of its own.

#include "analyzers/names/authority/authority_tables.h"

namespace dragoman {
namespace {

// clang-format off
constexpr AuthorityEntry kEntries[] = {
    organisation("Partiya Karkerên Kurdistanê", "TR IQ",
                 "Partiya Karkeren Kurdistane|PKK|Kurdistan Workers' Party|Kongra-Gel|KADEK|"
                 "Kurdish Workers Party|KGK"),
    organisation("Adalet ve Kalkınma Partisi", "TR", "Adalet ve Kalkinma Partisi|AKP|AK Party"),
    organisation("Cumhuriyet Halk Partisi", "TR", "?CHP|Republican People's Party"),
    organisation("Milliyetçi Hareket Partisi", "TR",
                 "Milliyetci Hareket Partisi|MHP|Nationalist Movement Party|"
                 "Nationalist Action Party"),
    organisation("Refah Partisi", "TR", ""),
    organisation("Demokrat Parti", "TR", ""),
    organisation("Committee of Union and Progress", "TR",
                 "Young Turks|Ittihat ve Terakki|Ittihad ve Terakki|?CUP|"
                 "Union and Progress Committee"),
    organisation("Millî İstihbarat Teşkilatı", "TR", "Milli Istihbarat Teskilati|?MIT"),
    organisation("SAVAK", "IR",
                 "Sazeman-e Ettelaat va Amniyat-e Keshvar|Sazman-i Ettela'at va Amniyat-i Keshvar"),
    organisation("Tudeh Party of Iran", "IR", "Tudeh|Tudeh Party|Toudeh|Hezb-e Tudeh"),
    organisation("Islamic Revolutionary Guard Corps", "IR",
                 "IRGC|Pasdaran|Revolutionary Guards|Iranian Revolutionary Guards|"
                 "Sepah-e Pasdaran|Revolutionary Guard Corps|Sepah Pasdaran"),
    organisation("Qods Force", "IR",
                 "Quds Force|IRGC-QF|IRGC-Qods Force|Jerusalem Force|Al-Quds Force"),
    organisation("Mojahedin-e Khalq", "IR IQ",
                 "Mujahedin-e Khalq|Mujahideen-e-Khalq|People's Mujahedin of Iran|"
                 "Mujahedeen Khalq|MEK|?MKO|PMOI|Mojahedin-e-Khalq Organization|"
                 "Mujahedin e-Khalq Organization|Mojahedin Khalq"),
    organisation("National Council of Resistance of Iran", "IR", "NCRI"),
    organisation("Basij", "IR", "Baseej|Bassij|Basij Resistance Force"),
    organisation("Majles", "IR",
                 "Iranian Parliament|Majles-e Shura-ye Eslami|?Majlis|Iranian Majles|"
                 "Islamic Consultative Assembly"),
    organisation("Fedayan-e Khalq", "IR",
                 "Fedayeen-e Khalq|Fadaiyan-e Khalq|People's Fedayeen|Fedaian Khalq"),
    organisation("Fedayan-e Islam", "IR",
                 "Fadaiyan-i-Islam|Fedayeen Islam|Fedayan Islam|Fidaiyan-i-Islam"),
    organisation("Anglo-Iranian Oil Company", "IR GB",
                 "AIOC|Anglo-Persian Oil Company@1909-1935|APOC@1909-1935"),
    organisation("National Iranian Oil Company", "IR", "NIOC"),
    organisation("Iraq Petroleum Company", "IQ", "?IPC|Turkish Petroleum Company@1912-1929"),
    organisation("Arabian American Oil Company", "SA US",
                 "ARAMCO|Saudi Aramco|California Arabian Standard Oil Company@1933-1944|"
                 "CASOC@1933-1944|Arabian-American Oil Company"),
    organisation("Ba'ath Party", "IQ SY",
                 "Baathists|Ba'ath|Ba'th Party|Ba'thists|Arab Socialist Ba'th Party|"
                 "Arab Socialist Renaissance Party|Baas Party|Ba'th|Arab Ba'th Socialist Party"),
    organisation("Kurdistan Democratic Party", "IQ",
                 "KDP|Kurdish Democratic Party|Partiya Demokrat a Kurdistane"),
    organisation("Patriotic Union of Kurdistan", "IQ", "PUK|Yeketi Nishtimani Kurdistan"),
    organisation("Peshmerga", "IQ", "Pesh Merga|Peshmarga|Peshmergas|Pesh Mergas"),
    organisation("Iraqi National Congress", "IQ", "?INC"),
    organisation("Supreme Council for the Islamic Revolution in Iraq", "IQ IR",
                 "SCIRI|Islamic Supreme Council of Iraq|ISCI|"
                 "Supreme Assembly for the Islamic Revolution in Iraq|SAIRI|"
                 "Supreme Iraqi Islamic Council"),
    organisation("Badr Organization", "IQ", "Badr Corps|Badr Brigade|Badr Brigades"),
    organisation("Da'wa Party", "IQ", "Islamic Da'wa Party|Hizb al-Da'wa|al-Da'wa|Da'awa Party"),
    organisation("Jaysh al-Mahdi", "IQ", "Mahdi Army|Jaish al-Mahdi|Jaish al Mehdi|Mehdi Army"),
    organisation("Coalition Provisional Authority", "IQ US", "?CPA"),
    organisation("Iraqi Governing Council", "IQ", "?IGC"),
    organisation("Multi-National Force-Iraq", "IQ US", "MNF-I"),
    organisation("Islamic State", "IQ SY",
                 "ISIS|ISIL|Daesh|Da'ish|Islamic State of Iraq and the Levant|"
                 "Islamic State of Iraq and Syria|Islamic State of Iraq and al-Sham"),
    organisation("Al-Qaeda in Iraq", "IQ",
                 "AQI|al-Qa'ida in Iraq|Tanzim Qa'idat al-Jihad fi Bilad al-Rafidayn"),
    organisation("Ansar al-Islam", "IQ", "Ansar ul-Islam"),
    organisation("Ansar al-Sunna", "IQ", "Ansar al-Sunnah|Ansar as-Sunna"),
    organisation("Al-Qaeda in the Islamic Maghreb", "DZ ML MR",
                 "AQIM|al-Qa'ida in the Islamic Maghreb|Salafist Group for Preaching and Combat|"
                 "GSPC|al-Qaeda in the Lands of the Islamic Maghreb|"
                 "Salafist Group for Call and Combat"),
    organisation("Al-Qaeda in the Arabian Peninsula", "YE SA",
                 "AQAP|al-Qa'ida in the Arabian Peninsula"),
    organisation("Palestine Liberation Organization", "PS",
                 "PLO|OLP|Munazzamat al-Tahrir al-Filastiniyya|"
                 "Palestinian Liberation Organization|Palestine Liberation Organisation"),
    organisation("Fatah", "PS",
                 "Al Fatah|al-Fath|Al-Fatah|Fateh|el-Fatah|Fatah Movement|"
                 "Palestinian National Liberation Movement"),
    organisation("Hamas", "PS",
                 "Islamic Resistance Movement|Harakat al-Muqawama al-Islamiya|Khamas"),
    organisation("Palestinian Islamic Jihad", "PS",
                 "PIJ|Islamic Jihad Movement in Palestine|Palestine Islamic Jihad"),
    organisation("Popular Front for the Liberation of Palestine", "PS", "PFLP|FPLP"),
    organisation("Popular Front for the Liberation of Palestine-General Command", "PS SY",
                 "PFLP-GC"),
    organisation("Democratic Front for the Liberation of Palestine", "PS",
                 "DFLP|PDFLP|Popular Democratic Front for the Liberation of Palestine"),
    organisation("Black September Organization", "PS",
                 "?Black September|Munazzamat Aylul al-Aswad|?BSO"),
    organisation("Abu Nidal Organization", "PS", "Fatah Revolutionary Council|?ANO"),
    organisation("Force 17", "PS", "Force Seventeen"),
    organisation("Palestinian Authority", "PS",
                 "Palestinian National Authority|?PNA|Palestine National Authority|"
                 "Palestine Authority"),
    organisation("Palestine National Council", "PS", "Palestinian National Council|?PNC"),
    organisation("Izz al-Din al-Qassam Brigades", "PS",
                 "Izz ad-Din al-Qassam Brigades|Ezzedeen al-Qassam Brigades|Qassam Brigades|"
                 "Izz-al-Din al-Qassam Brigades"),
    organisation("Al-Aqsa Martyrs Brigades", "PS",
                 "al-Aqsa Martyrs Brigade|Aqsa Martyrs Brigade|AAMB"),
    organisation("Hezbollah", "LB",
                 "Hizballah|Hizbullah|Hizbollah|Hezballah|Hisbollah|Hezbullah|Party of God|"
                 "Hizb Allah"),
    organisation("Amal Movement", "LB",
                 "Harakat Amal|Amal Militia|Afwaj al-Muqawama al-Lubnaniyya"),
    organisation("Phalange", "LB",
                 "Kataib|Lebanese Phalange|Kataeb|Phalangists|Al-Kata'ib|Phalanges libanaises|"
                 "Phalangist Party"),
    organisation("Lebanese Armed Forces", "LB", "Lebanese Army|?LAF"),
    organisation("South Lebanon Army", "LB IL", "Army of Free Lebanon"),
    organisation("Fatah al-Islam", "LB", "Fath al-Islam"),
    organisation("United Nations Interim Force in Lebanon", "LB", "UNIFIL"),
    organisation("United Nations Disengagement Observer Force", "SY IL", "UNDOF"),
    organisation("United Nations Truce Supervision Organization", "IL PS EG LB SY", "UNTSO"),
    organisation("United Nations Emergency Force", "EG IL", "UNEF"),
    organisation("United Nations Relief and Works Agency for Palestine Refugees", "PS JO LB SY",
                 "UNRWA|UNRWAPRNE"),
    organisation("Haganah", "IL", "Hagana|ha-Haganah"),
    organisation("Irgun Zvai Leumi", "IL", "Irgun|Etzel|Irgun Tsvai Leumi|Irgun Zeva'i Leumi|IZL"),
    organisation("Stern Gang", "IL",
                 "Fighters for the Freedom of Israel|Lohamei Herut Israel|Stern Group"),
    organisation("Israel Defense Forces", "IL",
                 "IDF|Tsahal|Zahal|Tzahal|Israeli Defense Forces|Israel Defence Forces|"
                 "Israeli Defence Forces"),
    organisation("Mossad", "IL", "Ha-Mossad|Institute for Intelligence and Special Operations"),
    organisation("Shin Bet", "IL", "Shabak|Shin Beth|Israel Security Agency"),
    organisation("Mapai", "IL",
                 "Mifleget Poalei Eretz Yisrael|Workers' Party of the Land of Israel"),
    organisation("Herut", "IL", "Heruth|Cherut"),
    organisation("Likud", "IL", "Likkud"),
    organisation("Jewish Agency for Palestine", "IL PS",
                 "Jewish Agency|Jewish Agency for Israel|Sochnut"),
    organisation("Histadrut", "IL", "Histadruth"),
    organisation("Knesset", "IL", "Israeli Parliament|Knesseth"),
    organisation("World Zionist Organization", "IL", "Zionist Organization|?WZO"),
    organisation("Arab Higher Committee", "PS", "Arab Higher Executive"),
    organisation("League of Arab States", "EG SA IQ SY JO LB", "Arab League|Ligue arabe"),
    organisation("Gulf Cooperation Council", "SA KW BH QA AE OM",
                 "GCC|Cooperation Council for the Arab States of the Gulf|AGCC"),
    organisation("Organisation of Islamic Cooperation", "SA",
                 "Organization of the Islamic Conference@1969-2011|OIC|"
                 "Organization of Islamic Conference|Islamic Conference Organization|"
                 "Organisation of the Islamic Conference"),
    organisation("Organization of the Petroleum Exporting Countries", "SA IQ IR KW VE",
                 "OPEC|Organisation of Petroleum Exporting Countries|OPEP|"
                 "Organization of Petroleum Exporting Countries"),
    organisation("Organization of Arab Petroleum Exporting Countries", "KW SA", "OAPEC"),
    organisation("Arab Maghreb Union", "MA DZ TN LY MR", "Union du Maghreb Arabe|?AMU"),
    organisation("Muslim Brotherhood", "EG SY JO",
                 "Ikhwan al-Muslimin|Ikhwan al-Muslimun|Moslem Brotherhood|Moslem Brethren|"
                 "Ikhwan Muslimin|Muslim Brethren|Ikhwan al-Muslimeen|?Ikhwan|"
                 "Al-Ikhwan al-Muslimun"),
    organisation("Wafd", "EG", "Wafd Party|al-Wafd|New Wafd|Hizb al-Wafd"),
    organisation("Arab Socialist Union", "EG", "?ASU"),
    organisation("National Democratic Party (Egypt)", "EG", "?NDP"),
    organisation("Gama'a al-Islamiyya", "EG",
                 "Gamaa Islamiyya|Jama'a al-Islamiyya|al-Gama'at al-Islamiyya|"
                 "al-Gama'a al-Islamiyya|al-Jama'a al-Islamiyya|Gamaat Islamiya"),
    organisation("Egyptian Islamic Jihad", "EG", "EIJ|Tanzim al-Jihad"),
    organisation("Suez Canal Company", "EG FR GB",
                 "Compagnie universelle du canal maritime de Suez|Universal Suez Canal Company"),
    organisation("Front de libération nationale", "DZ",
                 "Front de liberation nationale|?FLN|National Liberation Front of Algeria|"
                 "Algerian National Liberation Front|?National Liberation Front"),
    organisation("Gouvernement provisoire de la République algérienne", "DZ",
                 "Gouvernement provisoire de la Republique algerienne|GPRA|"
                 "Provisional Government of the Algerian Republic|"
                 "Algerian Provisional Government|PGAR"),
    organisation("Armée de libération nationale", "DZ",
                 "Armee de liberation nationale|Algerian National Liberation Army"),
    organisation("Front islamique du salut", "DZ", "Islamic Salvation Front|?FIS"),
    organisation("Groupe islamique armé", "DZ", "Groupe islamique arme|Armed Islamic Group"),
    organisation("Organisation de l'armée secrète", "DZ FR",
                 "Organisation de l'armee secrete|Secret Army Organization|?OAS|"
                 "Organisation Armee Secrete"),
    organisation("Polisario Front", "EH DZ MA",
                 "POLISARIO|Frente Polisario|"
                 "Popular Front for the Liberation of Saguia el-Hamra and Rio de Oro|"
                 "Front Polisario"),
    organisation("MINURSO", "EH MA", "United Nations Mission for the Referendum in Western Sahara"),
    organisation("Istiqlal", "MA", "Istiqlal Party|Hizb al-Istiqlal|Parti de l'Istiqlal"),
    organisation("Neo-Destour", "TN",
                 "Parti socialiste destourien|Destourian Socialist Party|Neo-Destour Party"),
    organisation("Houthis", "YE",
                 "Huthis|al-Houthi Movement|Ansar Allah|Ansarullah|al-Huthis|Houthi Rebels|"
                 "Believing Youth"),
    organisation("Popular Front for the Liberation of the Occupied Arabian Gulf", "OM YE",
                 "PFLOAG|Popular Front for the Liberation of Oman|PFLO|"
                 "Popular Front for the Liberation of the Arabian Gulf"),
    organisation("National Liberation Front (Aden)", "YE YDYE", "?NLF|?National Liberation Front"),
    organisation("Front for the Liberation of Occupied South Yemen", "YE YDYE", "FLOSY"),
    organisation("Sudan People's Liberation Movement", "SD SS",
                 "SPLM|SPLA|Sudan People's Liberation Army|Sudanese People's Liberation Army"),
    organisation("Janjaweed", "SD", "Janjawid|Janjawiid|Jingaweit|Jinjaweed"),
    organisation("Justice and Equality Movement", "SD", "?JEM"),
    organisation("Sudan Liberation Movement", "SD", "Sudan Liberation Army"),
    organisation("UNAMID", "SD", "African Union-United Nations Hybrid Operation in Darfur"),
    organisation("Al-Shabaab", "SO",
                 "al-Shabab|Shabaab|Harakat al-Shabaab al-Mujahideen|ash-Shabaab|al-Shebab|"
                 "Harakat Shabaab al-Mujahidin"),
    organisation("Islamic Courts Union", "SO",
                 "Union of Islamic Courts|?ICU|Council of Islamic Courts|"
                 "Supreme Council of Islamic Courts"),
    organisation("Transitional Federal Government", "SO", "?TFG"),
    organisation("AMISOM", "SO", "African Union Mission in Somalia"),
    organisation("Organization of African Unity", "ET",
                 "OAU@1963-2002|Organisation of African Unity|Organisation de l'unite africaine|"
                 "OUA|Organization for African Unity"),
    organisation("African Union", "ET", "?AU|Union africaine|African Union Commission"),
    organisation("Economic Community of West African States", "NG",
                 "ECOWAS|CEDEAO|Communaute economique des Etats de l'Afrique de l'Ouest|"
                 "Economic Community of West African Countries"),
    organisation("ECOMOG", "LR SL NG",
                 "Economic Community of West African States Monitoring Group|"
                 "ECOWAS Monitoring Group"),
    organisation("Southern African Development Community", "BW",
                 "SADC|Southern African Development Coordination Conference@1980-1992|"
                 "SADCC@1980-1992"),
    organisation("Intergovernmental Authority on Development", "DJ",
                 "IGAD|Intergovernmental Authority on Drought and Development@1986-1996|"
                 "IGADD@1986-1996"),
    organisation("East African Community", "TZ KE UG", "?EAC"),
    organisation("African National Congress", "ZA", "?ANC"),
    organisation("Umkhonto we Sizwe", "ZA", "?MK|Spear of the Nation"),
    organisation("Pan Africanist Congress", "ZA",
                 "?PAC|Pan-Africanist Congress of Azania|Pan-Africanist Congress"),
    organisation("Inkatha Freedom Party", "ZA", "Inkatha|IFP"),
    organisation("National Party (South Africa)", "ZA", "Nasionale Party"),
    organisation("South West Africa People's Organization", "NA",
                 "SWAPO|South West African People's Organization|"
                 "South-West Africa People's Organization"),
    organisation("Movimento Popular de Libertação de Angola", "AO",
                 "Movimento Popular de Libertacao de Angola|MPLA|"
                 "Popular Movement for the Liberation of Angola"),
    organisation("União Nacional para a Independência Total de Angola", "AO",
                 "Uniao Nacional para a Independencia Total de Angola|UNITA|"
                 "National Union for the Total Independence of Angola"),
    organisation("Frente Nacional de Libertação de Angola", "AO",
                 "Frente Nacional de Libertacao de Angola|FNLA|"
                 "National Front for the Liberation of Angola|UPA-GRAE|GRAE|"
                 "National Liberation Front of Angola"),
    organisation("Frente de Libertação de Moçambique", "MZ",
                 "Frente de Libertacao de Mocambique|FRELIMO|Mozambique Liberation Front|"
                 "Front for the Liberation of Mozambique"),
    organisation("Resistência Nacional Moçambicana", "MZ",
                 "Resistencia Nacional Mocambicana|RENAMO|Mozambique National Resistance|"
                 "Mozambican National Resistance"),
    organisation("PAIGC", "GW CV",
                 "African Party for the Independence of Guinea and Cape Verde|"
                 "Partido Africano da Independencia da Guine e Cabo Verde"),
    organisation("Zimbabwe African National Union", "ZW",
                 "ZANU|ZANU-PF|Zimbabwe African National Union-Patriotic Front"),
    organisation("Zimbabwe African People's Union", "ZW", "ZAPU|PF-ZAPU"),
    organisation("Movement for Democratic Change", "ZW", "?MDC|MDC-T"),
    organisation("Mau Mau", "KE", "Mau-Mau|Kenya Land and Freedom Army"),
    organisation("Kenya African National Union", "KE", "KANU"),
    organisation("Lord's Resistance Army", "UG", "?LRA"),
    organisation("Eritrean People's Liberation Front", "ER ET",
                 "EPLF|People's Front for Democracy and Justice|PFDJ"),
    organisation("Eritrean Liberation Front", "ER ET", "?ELF"),
    organisation("Tigray People's Liberation Front", "ET",
                 "TPLF|Tigrayan People's Liberation Front|Tigrean People's Liberation Front"),
    organisation("Ethiopian People's Revolutionary Democratic Front", "ET", "EPRDF"),
    organisation("Derg", "ET",
                 "Dergue|Provisional Military Administrative Council|PMAC|"
                 "Provisional Military Government of Socialist Ethiopia"),
    organisation("Ogaden National Liberation Front", "ET SO", "ONLF"),
    organisation("Oromo Liberation Front", "ET", "?OLF"),
    organisation("Interahamwe", "RW CD", "Interhamwe"),
    organisation("Democratic Forces for the Liberation of Rwanda", "CD RW",
                 "FDLR|Forces democratiques de liberation du Rwanda"),
    organisation("Rwandan Patriotic Front", "RW",
                 "?RPF|Rwandese Patriotic Front|Rwandan Patriotic Army"),
    organisation("Banyamulenge", "CD", "Banya-Mulenge"),
    organisation("Opération des Nations Unies au Congo", "CD",
                 "Operation des Nations Unies au Congo|ONUC|United Nations Operation in the Congo"),
    organisation("MONUC", "CD",
                 "United Nations Organization Mission in the Democratic Republic of the Congo|"
                 "MONUSCO|UN Mission in the Congo"),
    organisation("Union Minière du Haut Katanga", "CD BE",
                 "Union Miniere du Haut Katanga|Union Miniere|UMHK"),
    organisation("Gécamines", "CD", "Gecamines|La Generale des Carrieres et des Mines"),
    organisation("Revolutionary United Front", "SL", "RUF"),
    organisation("Movement for the Emancipation of the Niger Delta", "NG", ""),
    organisation("Boko Haram", "NG",
                 "Jama'atu Ahlis Sunna Lidda'awati wal-Jihad|Jama'atu Ahl as-Sunnah"),
};
// clang-format on

}  // namespace

std::span<const AuthorityEntry> organisations_middle_east_africa() {
  return kEntries;
}

}  // namespace dragoman
