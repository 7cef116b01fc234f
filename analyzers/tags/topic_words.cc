#include "analyzers/tags/topic_words.h"

namespace dragoman {
namespace {

// Thresholds, rising: of relations between states and of domestic politics, which most reports
// touch, of frequent topics, of the others, and of those whose words occur in many texts on
// something else.
constexpr double kRelations = 0.7;
constexpr double kPolitics = 1;
constexpr double kFrequent = 1.2;
constexpr double kUsual = 1.8;
constexpr double kHigh = 2.2;

// Sorted by code.
constexpr TopicWords kTopics[] = {
    {"AFIN", kHigh,
     "financial management officer|fiscal data|voucher*|cashier*|allotment*|obligated funds",
     "fund cite|fiscal strip|reimburse*|disburs*|accounting|unliquidated"},
    {"AMGT", kHigh,
     "management officer|mgt officer|icass|general services officer|administrative officer|"
     "rightsizing|mission management",
     "staffing pattern|housing board|motor pool|locally employed staff|foreign service nationals|"
     "fsn|fsns|les staff|chancery|procurement|furniture|facilities"},
    {"AORC", kUsual,
     "general assembly|plenary|member states|conference of the parties|executive board|"
     "governing body|secretariat|working group ii|ecosoc|executive council|preparatory committee|"
     "first committee|third committee|fifth committee|second committee",
     "agenda item*|resolution|delegation*|candidate for|candidacy|co chair|bureau|consensus|"
     "draft text|session|chairman|g 77|regional group|elected to|vote|unesco|unep|iaea|opcw|"
     "committee meeting|director general"},
    {"APER", kHigh, "position description|vacancy announcement|human resources officer|efr|tdyer",
     "bidder*|curtail*|incumbent|grade|new hire*|tour of duty|eer|award nominat*|staffing|"
     "personnel"},
    {"ASEC", kFrequent,
     "regional security officer|emergency action committee|security environment|rso|arso|"
     "surveillance detection|sdt|imminent danger|tripwire*|local guard*|diplomatic security|"
     "security posture|host nation police|marine security guard*|warden message|crime threat",
     "demonstrat*|security measure*|police protection|police|threat|crime*|criminal*|violence|"
     "armed|kidnap*|attack*|robbery|carjack*|gunmen|shooting*|bomb*|perimeter|bodyguard*|"
     "protest*|security services|explosive*|suspicious|assault*|gang*|msg|eac"},
    {"BEXP", kHigh,
     "commercial service|export promotion|trade mission|buyer program|advocacy center|"
     "commercial officer|export opportunit*|trade show|gold key|u s exporters",
     "u s companies|american companies|u s compan*|u s firms|tender|bid|procurement|trade fair|"
     "market access|ex im bank|export import bank|opportunit*|commercial"},
    {"BTIO", kHigh,
     "trade opportunit*|trade and investment opportunit*|investment opportunit*|tender*",
     "u s companies|u s firms|bid|bids|bidding|business opportunit*|contract*"},
    {"CASC", kUsual,
     "american citizen services|acs|amcit*|welfare and whereabouts|warden*|consular information|"
     "u s citizen*|american citizen|child abduction|hague convention|missing american|"
     "private american",
     "arrest*|passport*|hospital*|victim*|next of kin|consular officer|consular section|"
     "consulate|tourist*|travel warning|custody|adopt*|prison visit|jail*|american tourist*|"
     "consular|death of|american citizens"},
    {"CMGT", kUsual,
     "consular section|consular management|consular workload|consular package|"
     "consular operations|consular staff|fraud prevention|fpu|fpm|fraud summary",
     "visa*|workload|niv|iv unit|line officer*|consular officer*|interview*|adjudicat*|fraud|"
     "wait time*|applicant*|passport*"},
    {"CPAS", kUsual,
     "passport*|citizenship|consular report of birth|crba|naturaliz*|loss of nationality",
     "birth certificate*|identity|applicant*|fraud|born|civil registry"},
    {"CVIS", kUsual,
     "visa applica*|nonimmigrant|non immigrant|niv|nivs|immigrant visa*|visa fraud|"
     "consular officer*|visas viper|visa waiver|visa donkey|dv lottery|visa refusal*|"
     "visa holder*|visa issu*|visa revo*|b1 b2|h2b|h2a|h1b|student visa*|adjudicat*|overstay*|"
     "ineligib*|visa",
     "visas|applicant*|consular section|interview*|fraud|refused|refusal|petition*|passport*|"
     "consulate"},
    {"EAGR", kFrequent,
     "agricultur*|farmer*|crop|crops|wheat|corn|soy|soybean*|grain|grains|livestock|beef|poultry|"
     "biotech|gmo|gmos|genetically modified|phytosanitary|fas|usda|cattle|rice|harvest|forestry|"
     "sugar|cotton|coffee|cocoa|dairy|pork|bse|avian influenza|food security",
     "rural|ranch*|land use|fertilizer*|irrigation|ethanol|farm|farms|farming|planting|"
     "deforestation|food prices|meat|fruit|vegetable*|land reform|ag minist*"},
    {"EAID", kFrequent,
     "usaid|development assistance|foreign assistance|donor*|aid program*|"
     "humanitarian assistance|millennium challenge|mcc|mca|world bank|development aid|"
     "assistance program*|relief effort*|development program*|foreign aid|humanitarian aid|"
     "emergency assistance|economic aid|oda|ofda|disaster assistance|development agency",
     "ngos|grants|technical assistance|poverty|capacity building|development project*|undp|"
     "food aid|aid|earmark*|concessional|soft loan*|fund for|microcredit|recipient*|pledge*|"
     "millennium development|disaster|funding|concessionary|credit line"},
    {"EAIR", kUsual,
     "civil aviation|airline*|airport*|open skies|air services|faa|air carrier*|aviation|"
     "airspace|airbus|icao|air traffic|code share",
     "runway*|passenger*|route|routes|landing|cargo|pilot*|slot|slots|carrier*|flight|flights|"
     "aircraft|boeing"},
    {"ECON", kFrequent,
     "gdp|economic growth|inflation|unemployment|economy|economic crisis|economic policy|"
     "recession|economic reform*|economic situation|macroeconom*|economist*|financial crisis|"
     "economic development|economic impact|economic minist*|economic conditions|economic outlook|"
     "economic",
     "budget|growth|minister of economy|investment|private sector|prices|exports|fiscal|industry|"
     "industrial|trade|per capita|central bank|stimulus|consumer*|infrastructure|business*|"
     "privatiz*|competitive*|productivity|wages|debt|poverty|industries|sector|market|percent"},
    {"ECPS", kUsual,
     "telecom*|broadband|telephone|telephony|spectrum|mobile phone*|internet service provider*|"
     "isps|postal|post office|fixed line|wireless",
     "internet|network*|regulator|operator*|digital|satellite|subscriber*|cellular|frequency|"
     "online|providers|connection*"},
    {"EFIN", kUsual,
     "central bank|banking|banks|bank|imf|monetary|interest rate*|budget deficit|exchange rate*|"
     "bond|bonds|stock market|credit crisis|financial crisis|fiscal|money laundering|"
     "terrorist financ*|financial sector|debt|currency|foreign exchange|tax reform|fatf|"
     "finance minist*|paris club|financial market*|financial system|ministry of finance|"
     "minister of finance",
     "liquidity|credit|deficit|loan|loans|financ*|inflation|capital|treasury|assets|tax|taxes|"
     "revenue*|budget|lending|mortgage*|subprime|euro zone|eurozone|reserves|insurance|subsid*|"
     "bailout"},
    {"EFIS", kUsual,
     "fishing|fisher*|fishermen|whaling|whale*|tuna|iccat|trawler*|fish stocks|aquaculture|shrimp",
     "fish|vessel*|quota*|catch|catches|coastal|maritime|miles|nautical|cod"},
    {"EIND", kFrequent,
     "industrial policy|manufactur*|automotive|auto industry|steel|shipbuild*|industrial sector|"
     "pharmaceutical*|textile*|factory|factories|industrialist*|chemical industry|"
     "industrial production|shipyard*|petrochemical*",
     "industry|industrial|production|plant|plants|companies|mining|equipment|supplier*|sector|"
     "ceo|domestic content|local content|industries|aerospace"},
    {"EINV", kFrequent,
     "foreign investment|fdi|foreign direct investment|investor*|investment climate|expropriat*|"
     "bilateral investment treaty|bit|private investment|joint venture*|privatiz*|investment",
     "arbitration|stake|shareholder*|nationaliz*|business climate|merger*|takeover|acquisition*|"
     "foreign companies|concession*|u s companies|u s firms|invest|shares|holding|public private|"
     "ceo"},
    {"ELAB", kFrequent,
     "labor|labour|trade union*|unions|striker*|collective bargaining|ilo|wage*|minimum wage|"
     "general strike|labor market|child labor|forced labor|unemployment|layoffs|afl cio",
     "worker|employer*|employment|employee*|jobs|retirement|pension*|walkout|salary|salaries|"
     "job losses|work week|working conditions|contract*|workforce|workers|union|strike*"},
    {"ELTN", kUsual,
     "railway*|railroad*|highway*|roads|trucking|trucks|land transport*|high speed train",
     "road|train|trains|freight|transit|driver*|toll|metro|traffic|bridge|rail"},
    {"EMIN", kUsual,
     "mining|mine|mines|minerals|iron ore|copper|gold mine*|diamond*|uranium mine*|bauxite|"
     "coal mine*|metals|lithium|nickel",
     "gold|silver|zinc|ore|ton|tons|mineral|extractive"},
    {"ENRG", kFrequent,
     "energy|electricity|electric power|power plant*|nuclear power|nuclear energy|renewable*|"
     "biofuel*|ethanol|hydroelectric*|wind power|solar|megawatt*|power generation|power grid|"
     "energy security|energy sector|energy policy|transmission line*|geothermal|energy efficiency",
     "gas|oil|coal|turbine*|blackout*|utility|utilities|dam|dams|reactor*|grid|generator*|fuel|"
     "uranium|power"},
    {"EPET", kFrequent,
     "oil|petroleum|natural gas|pipeline*|refinery|refineries|barrel*|opec|lng|crude|oil and gas|"
     "petrobras|gazprom|pre salt|offshore|gas field*|oil field*|oil compan*|drilling|oil price*|"
     "hydrocarbon*|upstream|gasoline|diesel|bpd|concession*|bcm",
     "gas|exploration|reserves|block|blocks|production sharing|fuel|exxon*|chevron|shell|"
     "platform*|rigs|energy minist*"},
    {"ETRD", kFrequent,
     "wto|doha|trade agreement*|free trade|fta|tariff*|exports|exporter*|imports|import duties|"
     "trade barrier*|market access|anti dumping|antidumping|export*|trade policy|bilateral trade|"
     "trade relation*|trade minister|trade negotiat*|ustr|special 301|customs|trade deficit|gsp|"
     "mercosur|customs union|trade dispute*|ipr|intellectual property|copyright|piracy|trade",
     "import|importer*|quota*|goods|duties|protectionis*|patent*|pirated|trademark*|dumping|"
     "commerce|cargo|barriers|ministry of trade|shipment*|infring*|wine|commercial"},
    {"ETTC", kUsual,
     "export control*|dual use|end use|end user|license|blue lantern|export licens*|wassenaar|"
     "pre license check|post shipment|diversion|itar|embargo*|technology control*|sanctions|"
     "strategic trade|cocom|australia group|catch all|ofac",
     "export|shipment*|shipped|controlled items|controlled|bis|consignee|interdict*|customs|"
     "transshipment|proliferation|designat*|freeze*|mtcr"},
    {"EWWT", kUsual,
     "shipping|port security|seaport*|vessel*|piracy off|coast guard|ship owner*|imo|tanker*|"
     "merchant ship*|shipyard*",
     "ship|ships|port|cargo|sea|naval|crew|harbor|flag|sailor*|navigation|dock*|ports|container*|"
     "pirates|maritime"},
    {"MARR", kUsual,
     "base rights|status of forces|sofa|military base*|basing|defense agreement|overflight*|"
     "military cooperation|troop deployment|isaf|defense cooperation|military relation*|"
     "defense relation*|host nation support|u s forces|u s troops|naval base|air base|"
     "missile defense|joint exercise*|force posture|deployment*|military attache|basic exchange|"
     "acsa|combined forces|security alliance|military alliance|security treaty|"
     "defense guidelines|security arrangements|security relationship|mutual defense|defense pact|"
     "military base",
     "troops|military|soldier*|deploy*|armed forces|allied|alliance|base|bases|bilateral defense|"
     "forces|exercise*|airlift|navy|air force|army|general staff|contingent|ship visit*|mod|nato|"
     "defense minist*|peacekeep*|minister of defense"},
    {"MASS", kUsual,
     "fms|fmf|foreign military sales|military sales|arms sale*|military assistance|"
     "excess defense|imet|security assistance|f 16*|military equipment|letter of offer|loa|"
     "end use monitoring|defense equipment|weapons sale*|maag|armish maag|defense sale*|"
     "military aid|fighter aircraft|third party transfer|defense procurement|leahy|"
     "military training|osc|armaments",
     "procure*|helicopter*|missile*|tank|tanks|defense industry|lockheed|boeing|weapon*|"
     "spare parts|training|arms|munitions|ammunition|delivery|aircraft|vetting|vetted|purchase*|"
     "equipment|army|military"},
    {"MCAP", kHigh,
     "military capabilit*|order of battle|force modernization|armed forces|defense budget|"
     "defense spending|military modernization|conscript*|defense white paper|military reform|"
     "submarine*|combat readiness|army reform|military capacity|defense strategy",
     "military|army|navy|air force|brigade*|battalion*|troops|fighter*|missile*|weapon*|"
     "equipment|training|defense minist*|recruit*|capabilit*|general staff"},
    {"MNUC", kUsual,
     "nuclear weapon*|npt|nuclear program|enrichment|uranium enrichment|nuclear test*|"
     "nonproliferation|non proliferation|nuclear proliferation|warhead*|fissile|ctbt|"
     "nuclear facilit*|natanz|centrifuge*|nuclear arsenal|weapons of mass destruction|wmd|"
     "denucleariz*|nuclear arms|nuclear bomb*|atomic bomb*|nuclear device",
     "iaea|nuclear|plutonium|safeguards|reactor*|uranium|proliferation|ballistic missile*|"
     "fuel cycle|unscr 1737|unscr 1803|sanctions|highly enriched"},
    {"MOPS", kHigh,
     "military operation*|airstrike*|air strike*|counterinsurgency|ceasefire|cease fire|"
     "military campaign|battlefield|operation iraqi freedom|operation enduring freedom|"
     "coalition forces|prt|troops in afghanistan",
     "troops|forces|deployment*|casualt*|fighting|clash*|attack*|military|killed|patrol*|"
     "artillery|coalition|soldier*|battalion|militia*|border|front line*|exercise*|withdraw*|"
     "taliban|rebel*|combat|convoy*|isaf|peacekeep*|insurgent*|offensive"},
    {"OEXC", kUsual,
     "fulbright|exchange program*|international visitor*|ivlp|exchange student*|"
     "educational exchange|humphrey|iv program",
     "scholar*|exchange*|student*|university|alumni|nominat*|education*"},
    {"OIIP", kUsual,
     "public diplomacy|public affairs section|information program*|embassy website|iip|"
     "speaker program|public affairs|american corner*|irc",
     "journalist*|media|newspaper*|editorial*|op ed|audience*|press|web chat|speaker|podcast|"
     "interview*|website|blog*|press release*|media reaction|outreach"},
    {"OPRC", kUsual,
     "media reaction|editorial*|op ed|commentar*|press summary|press coverage|press review|"
     "columnist*|center right|center left|left of center|right of center|block quotes|"
     "media summary",
     "opined|editor|press|media|journalist*|commented|wrote|published|tabloid|coverage|"
     "front page|news|daily|newspaper*|headlines|mainstream|circulation"},
    {"OREP", kUsual, "codel|staffdel|congressional delegation|codels|congressman|congresswoman",
     "senator*|congress|congressional|delegation|speaker pelosi|staff delegation|visit|"
     "representative*|house of representatives"},
    {"OTRA", kHigh,
     "country clearance|theater clearance|travel request|tdy|control officer|itinerary|"
     "electronic country clearance|ecc|grants country clearance|grants clearance",
     "hotel*|travel*|arrive*|arrival|accommodation*|per diem|flight*|visit|visa|visitors|lodging|"
     "transportation|cell phone"},
    {"OVIP", kUsual,
     "official visit|state visit|secretary s visit|your visit|upcoming visit|scenesetter|"
     "scene setter|working visit|president s visit|vice president s visit|your trip|"
     "secretary clinton|secretary rice|look forward to your|counselor of the department",
     "visit|delegation|meeting with|itinerary|arrival|accompanied by|dinner|luncheon|welcom*|"
     "participants|press conference|protocol|summit|deputy secretary|under secretary|"
     "assistant secretary|visit of|visit by|trip to"},
    {"PARM", kUsual,
     "arms control|disarmament|nonproliferation|non proliferation|npt|start treaty|"
     "start follow on|cfe|chemical weapons convention|cwc|opcw|biological weapons|bwc|mtcr|"
     "missile defense|landmine*|cluster munition*|salt|mbfr|inf treaty|ctbt|fissile material|"
     "weapons of mass destruction|wmd|small arms|verification|nuclear weapons|psi|"
     "proliferation security|proliferation|new start|nuclear disarmament|strategic arms|"
     "conference on disarmament|missile test*|missile launch*|missile program*|nuclear arms|"
     "nuclear threat|test ban|arms race",
     "nuclear|treaty|inspection*|inspector*|missile*|iaea|enrichment|weapon*|warhead*|sanctions|"
     "ballistic|declaration|safeguards|chemical|unscr"},
    {"PBTS", kUsual,
     "territorial|border dispute*|sovereignty|territorial waters|boundary|maritime boundary|"
     "border demarcation|territorial claim*|demarcat*|exclusive economic zone|disputed|"
     "disputed island*|border crossing*|continental shelf|territorial integrity|land border|"
     "gibraltar|law of the sea",
     "border|borders|nautical miles|island*|claim|claims|occupied|map|frontier|treaty|maritime"},
    {"PGOV", kPolitics,
     "election*|electoral|elected|parliament*|political part*|opposition|ruling party|cabinet|"
     "prime minister|coalition|mayor*|governor*|municipal|campaign|voter*|vote|votes|polls|poll|"
     "candidate*|legislat*|congress|senate|senator*|constitution*|party leader*|"
     "domestic politic*|corruption|governance|president s party|reform*|judiciary|political|"
     "socialist|social democrat*|deputies|referendum|reshuffle*|state government|"
     "local government|federal government|party",
     "president|government|minister|ministry|law|politician*|left|right|democracy|democratic|"
     "judge*|court|supreme court|bill|decree*|administration|leader|leadership|popularity|"
     "secretary general|bureaucra*|members of|public opinion|regional|scandal*|resign*|majority|"
     "autonom*|federal"},
    {"PHSA", kUsual, "high seas|shipwreck*|sunken|salvage|piracy at sea|law of the sea",
     "vessel*|ship|maritime|wreck|ocean|cargo|admiralty|treasure|underwater"},
    {"PHUM", kFrequent,
     "human rights|torture*|political prisoner*|freedom of|trafficking in persons|"
     "religious freedom|detainee*|press freedom|discriminat*|dissident*|human trafficking|"
     "tip report|trafficking victim*|ethnic minorit*|extrajudicial|persecut*|women s rights|"
     "minority rights|death penalty|amnesty international|human rights watch|prison conditions|"
     "disappearance*|repression|anti semitism|guantanamo|massacre*|genocide|slave labor|"
     "domestic violence|human rights commission|human rights council|abduction*|"
     "political dissidents|crackdown",
     "prison*|rights|minority|minorities|activist*|ngo|ngos|victims|freedom*|arrest*|court|women|"
     "children|police|journalist*|killed|violence|church|mosque*|muslim*|jewish|religio*|trial|"
     "sentenced|investigat*|ombudsman|racis*|abuse*|tip|arbitrary|gay|civil society|indigenous|"
     "homosexual*"},
    {"PINR", kFrequent,
     "biographic*|biography|bios|intelligence service*|intelligence agency|personality|"
     "leadership analysis|born in|career|hometown|curriculum|rising star|potential successor|"
     "speaks english|english well|intelligence",
     "presidential candidate|successor|presidential ambition*|political future|faction*|rival*|"
     "influence|insider*|inner circle|close to|advisor|adviser|protege|confidant*|power struggle|"
     "reputation|contacts|presidential hopeful*|loyal*|internal|campaign|polls|electorate|party|"
     "candidate*|ambition*|strategist|bio|analysts|married|education in"},
    {"PINS", kHigh,
     "coup|state of emergency|martial law|internal security|national security|internal stability|"
     "unrest|subversi*|public order|separatis*|rebellion|security forces|destabiliz*|mutiny|"
     "curfew",
     "demonstrat*|police|army|armed|violence|protest*|arrest*|clash*|troops|terroris*|gendarm*|"
     "stability|opposition|militia*|insurgen*|paramilitary|guerrilla*|riot*"},
    {"PNAT", kUsual,
     "independence movement*|self determination|independence referendum|decoloni*|"
     "independence day|unilateral declaration of independence",
     "independence|recognition|sovereign|colonial"},
    {"PREF", kUsual,
     "refugee*|unhcr|asylum|internally displaced|idp|idps|displaced persons|refugee camp*|"
     "resettle*|repatriat*|iom|prm",
     "camp|camps|displaced|humanitarian|migrant*|host communit*|wfp|returnee*|shelter|stateless"},
    {"PREL", kRelations,
     "foreign minist*|bilateral|bilateral relation*|foreign policy|mfa|security council|unsc|"
     "nato|foreign affairs|diplomatic relations|ambassador to|peace process|european union|"
     "eu presidency|summit|united nations|unga|talks with|relations with|foreign secretary|"
     "demarche*|demarched|itamaraty|elysee|quai d orsay|gaerc|talking points|multilateral|"
     "middle east|negotiat*|mediat*|sanctions|diplomat*|delegation|fco|peacekeep*|treaty|"
     "director general for|state secretary|mercosur|unasur|oas|dialogue|normalization|"
     "rapprochement|communique",
     "relations|relationship|cooperation|visit|president obama|president bush|secretary|"
     "agreement|international|ambassador|iran|iraq|afghanistan|kosovo|cuba|israel|palestin*|"
     "regional|allies|ally|partner*|resolution|charge|polcouns|poloff|meeting|support for|"
     "u s policy"},
    {"PTER", kFrequent,
     "terroris*|al qaida|al qaeda|al qa ida|counterterror*|counter terror*|bomb*|jihad*|"
     "hizballah|hezbollah|hamas|suicide attack*|suicide bomb*|extremis*|eta|farc|pkk|radicaliz*|"
     "islamist*|unscr 1267|terror|terrorist financ*|hostage*|aqim|hijack*|explosive*",
     "attack*|explosion|threat|cell|cells|militant*|kidnap*|insurgent*|plot|arrest*|guerrilla*|"
     "armed group|assassinat*|detain*|suspect*|violence|police|intelligence"},
    {"SCUL", kUsual,
     "cultural|museum*|culture|film|films|music|artist*|arts|cultural heritage|festival*|"
     "archaeolog*|painting*|minister of culture|ministry of culture|holocaust|cinema|theater|"
     "exhibit*|olympic*",
     "students|school|teacher*|concert|book|books|heritage|historic*|language|library|author*|"
     "history|copyright|art|movie*|academic*|professor*|schools|education*|university|"
     "universities|sports|unesco"},
    {"SENV", kFrequent,
     "environment*|climate change|deforestation|biodiversity|emissions|greenhouse|kyoto|redd|"
     "conservation|pollution|wildlife|forests|rainforest|ecosystem*|global warming|epa|"
     "water quality|copenhagen|cop 15|cop15|carbon|sustainable|endangered species|amazon|ozone|"
     "hazardous waste|unfccc|ipcc|protected area*|national park*|cites|tropical forest*|"
     "environment minist*|mercury",
     "forest*|water|species|rivers|drought|oil spill|recycl*|waste|clean energy|renewable*|ngo|"
     "ngos|oceans|green|land use|logging|indigenous|ecolog*|basin|flood*"},
    {"SMIG", kUsual,
     "migration|immigration|migrant*|illegal immigra*|immigrant*|emigrat*|human smuggling|"
     "smuggling of persons|alien smuggling|deport*|trafficking in persons|remittances|"
     "undocumented|illegal migra*|boat people|illegal alien*|smuggler*|immigration service|"
     "diaspora|border patrol",
     "asylum|refugee*|border|residence permit*|repatriat*|citizenship|naturaliz*|visa*|"
     "foreigners|integration|returned|overstay*|passport*|fleeing"},
    {"SNAR", kFrequent,
     "narcotic*|drug traffick*|cocaine|heroin|drug cartel*|cartel*|counternarcotics|"
     "counter narcotics|dea|drug trafficker*|drug lord*|methamphetamine|opium|poppy|coca|"
     "marijuana|drug enforcement|precursor chemical*|ecstasy|seizure*|drug abuse|narco*|drugs|"
     "drug|incb|crack|cannabis|incsr|demand reduction",
     "traffick*|eradicat*|seized|gang*|smuggl*|organized crime|police|extradit*|money laundering|"
     "interdict*|kilos|kilograms|shipment*|prosecut*|addict*|kilo|nas"},
    {"SOCI", kUsual,
     "social|poverty|health care|youth|racis*|inequality|social security|welfare|population|"
     "demograph*|slum*|favela*|public health|homosexual*|middle class",
     "community|communities|young|families|children|violence|integration|living conditions|urban|"
     "housing|residents|riots|life expectancy|poor|hospital*|doctors|neighborhood*|suburb*|"
     "islam*|student*|protest*|gangs|women|church|catholic|crime|muslim*|education*|aids|gender|"
     "racial|ethnic|minorit*|immigrant*|religio*|schools|pension*|unemployment|abortion|society|"
     "hiv|gay"},
    {"TBIO", kUsual,
     "influenza|h1n1|h5n1|avian influenza|pandemic|vaccin*|epidemic*|disease*|ebola|malaria|"
     "tuberculosis|hiv|public health|health minist*|ministry of health|swine flu|flu|"
     "world health organization|virus|outbreak*|biotech*|cholera|dengue|infectious|genetic*",
     "medical|health|hospital*|cases|laborator*|cdc|hhs|patients|infect*|medicine*|drugs|"
     "symptom*|biolog*|research|scientist*|deaths|doctors"},
    {"TNGD", kHigh, "engineering research|nanotech*|engineering",
     "technolog*|research|engineer*|prototype*|innovat*"},
    {"TPHY", kHigh, "physics|particle accelerator*|cern|meteorolog*|seismic|earthquake*",
     "scientist*|research|laborator*"},
    {"TRGY", kUsual,
     "nuclear power|nuclear energy|reactor*|fuel cycle|nuclear fuel|energy research|fusion|iter|"
     "carbon capture|spent fuel|nuclear plant*|nuclear reactor*|gnep",
     "nuclear|energy|iaea|technolog*|renewable*|solar|electricity|safeguards|biofuel*|doe|"
     "department of energy|enrichment|waste|uranium|hydrogen"},
    {"TSPA", kUsual,
     "satellite*|space agency|space program|nasa|launch vehicle*|outer space|spacecraft|"
     "space cooperation|astronaut*|space station|rocket*|copuos|galileo|gps",
     "space|orbit|launch|launches|aerospace|remote sensing"},
    {"TSPL", kUsual,
     "science and technology|scientific cooperation|s and t|scientific research|"
     "research and development|science minist*|ministry of science|national science foundation|"
     "r and d|estoff|academy of sciences",
     "scientist*|technolog*|research*|scientific|university|laborator*|science|patent*|innovation"},
};

constexpr TopicCompanion kCompanions[] = {
    {"ECON", "EFIN", 0.2},  {"ECON", "EINV", 0.2}, {"ECON", "ETRD", 0.15}, {"EFIN", "ECON", 0.2},
    {"EIND", "ECON", 0.1},  {"EIND", "EPET", 0.1}, {"EINV", "ECON", 0.1},  {"EINV", "EFIN", 0.1},
    {"EINV", "ENRG", 0.1},  {"EINV", "EPET", 0.1}, {"EINV", "ETRD", 0.1},  {"ENRG", "EPET", 0.2},
    {"EPET", "ENRG", 0.15}, {"ETRD", "ECON", 0.1}, {"ETRD", "EINV", 0.1},  {"CASC", "ASEC", 0.15},
    {"PGOV", "PHUM", 0.15}, {"PGOV", "PINR", 0.3}, {"PGOV", "PINS", 0.15}, {"PINR", "PGOV", 0.1},
    {"PREL", "MARR", 0.2},  {"PREL", "PARM", 0.2}, {"PREL", "PBTS", 0.15}, {"SNAR", "ASEC", 0.1},
};

}  // namespace

std::span<const TopicWords> topic_words() {
  return kTopics;
}
std::span<const TopicCompanion> topic_companions() {
  return kCompanions;
}

}  // namespace dragoman
