#include "analyzers/names/word_kinds.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "analyzers/names/name_hash.h"

namespace dragoman {
namespace {

constexpr std::uint32_t bit(NameLanguage language) {
  return static_cast<std::uint32_t>(language);
}

struct WordList {
  std::uint32_t kinds = 0;
  std::string_view words;  // folded, with blanks between them
};

// Titles and offices; words that English texts and telegrams begin with a capital, or write in
// capitals with all the rest, though they name nobody; what stands small inside names.
// clang-format off
constexpr WordList kLists[] = {
    {kTitleWord,
     "acting adm admiral adviser advisor agriculture aide amb ambassador amir archbishop "
     "architect assistant asst asstsec attache attorney atty ayatollah baron bg bishop brig "
     "brigadier brigadiergeneral bung candidate capt captain cardinal cdr chairman chairperson "
     "chairwoman chancellor charge chief cm cmdr colonel commander commerce commissar "
     "commissioner commodore comrade congressman congresswoman consul coordinator corporal "
     "counsellor counselor count crown dato datuk daw dcm defence defense defmin delegate depsec "
     "deputy deputychairman dfm dg director directorgeneral dissident doctor dom dpm dr duke "
     "earl economic economy education emir emperor energy engineer envoy exminister expresident "
     "father field finance finmin fm fonmin foreign former gen general generalissimo governor "
     "grand haji hajji head health herr hojjatoleslam ibu imam industry information inspector "
     "interim interior journalist judge justice khun king labor labour lama late lawyer leader "
     "lieutenant lord lt ltc ltg luang maj major marquess marquis marshal maulana maung mawlawi "
     "mayor messrs metropolitan mfa mg minister mister momrajawongse monsieur monsignor mr mufti "
     "mulla mullah nai negotiator opposition pak parliamentarian patriarch phraya phya planning "
     "pm pol polcouns pope premier president prime prince private prof professor propaganda "
     "rabbi raden rear representative reverend secgen secretary secretarygeneral secy senator "
     "senor sergeant seri sgt shaikh shaykh sheik sheikh signor sir speaker spokesman "
     "spokesperson spokeswoman sri staff state subsecretary sultan superintendent syg tengku "
     "then trade transport tun tunku u under undersecretary undersecretarygeneral venerable vfm "
     "vice vicechancellor viscount vpm writer"},
    // Names as well, but with a dot behind them.
    {kDottedTitle,
     "col gov hon min pres rep rev sec sen"},
    {kTitleWord | kWomansTitle,
     "baroness begum countess duchess empress frau lady madam madame miss mme mrs ms princess "
     "queen senora signora"},
    {kCommonWord,
     "a about above abroad accept accepted according account across act action actions "
     "activities actually add added addition additional address adopted advance advised afghan "
     "after afternoon again against ago agree agreed agreement agreements aid air algerian all "
     "allow allowed almost alone along already also although always am amconsul amembassy "
     "american among amount an and announced another answer any anything apparently appear "
     "appeared appears approach appropriate approval approved april arab are area areas arms "
     "army around arrangements arrival arrive arrived article articles as ask asked asking asks "
     "aspects assistance at attack attend attended attention august authorities authority "
     "available aware away back background bad base based basic basis be became because become "
     "been before began begin beginning behalf behind being believe believed believes below best "
     "better between beyond big bilateral bill board body border both bring british brought "
     "budget bulgarian burmese business but by call called calling calls cambodian came campaign "
     "cannot capital carefully carry case cases cause central century certain certainly chance "
     "change changes chapter charges cherokee chinese circumstances cited civil classified clear "
     "cleared clearly close closed closely code come comes coming comment commented comments "
     "commercial commission committee common communique communist community company comparison "
     "complete completely concern concerned concerning concerns conclude concluded conclusion "
     "condition conditions conference confidential confirm confirmed congress consider "
     "considerable consideration considered consulate consultations contact contacts contents "
     "continue continued continues contrary control conversation cooperation copies copy could "
     "council countries country course court crisis critical current currently cut czech daily "
     "data date day days deal dealing dear december decide decided decision decisions "
     "declaration declared declassified delegation demand demands department depends dept deptel "
     "depto described despite details determined develop developed development developments did "
     "difference different difficult difficulties diplomatic direct directly discuss discussed "
     "discussing discussion discussions distribution do document documents does doing domestic "
     "done doubt down dprk draft drafted drop due during each earlier early east eastern edt "
     "effect effective effort efforts egyptian eight either election elections element elements "
     "eleven else embassy embtel emphasized end ended ends enough entire entirely equal "
     "especially est establish established europe european even evening event events eventually "
     "ever every evidence exactly example except exchange exdis executive exercise exist "
     "existing expect expected expects explained export exports express expressed extent "
     "external face fact facts fail failed failure fairly fall far favor february federal feel "
     "feels felt few fifteen fifth fifty figure figures final finally find first five flash "
     "follow followed following follows for force forces form formal forward found four fourth "
     "free freedom french frg friday friend friendly friends from front full fully further "
     "furthermore future gave gdr generally german get give given gives giving gmt go goal goals "
     "goc gof gog goi going goj good gop gos got gou government governments great greater "
     "greatly greek ground group groups grow growing growth guidance had half hands happen "
     "happened hard has have having he hear heard hearing held help helpful hence her here high "
     "higher highly him himself his history hold holding home hope hoped hopes host hour hours "
     "house how however human hundred hundreds hungarian i idea if immediate immediately impact "
     "implementation important impossible impression in inc incident include included including "
     "inclusion increase increased indeed independent indian indicate indicated indicates "
     "individual indonesian info inform informed initial initially initiative inside instance "
     "instead institutions instructions intelligence intend intended intention interest "
     "interested interests internal international into introduction invited involved iranian "
     "iraqi is israeli issue issued issues it its itself january japanese job join joint "
     "jordanian july june just keep key kind knew know known korean kuwaiti lack lao large "
     "largely last later latter law laws lead leaders leadership leading least leave lebanese "
     "left legal less let letter level levels libyan life light like likely limdis limited line "
     "list listen little live local longer look looked looking loss lost lot low lower made main "
     "maintain majority make makes making malaysian manner many march mark market matter matters "
     "maybe me mean meaning means meanwhile measure measures media meet meeting meetings member "
     "members memcon memorandum men mention mentioned merely message met middle might military "
     "million mind ministers ministry minutes mission mixed moment monday money month months "
     "more moreover morning moroccan most move moved movement much must my name named names "
     "nation national nationalist nations nato naturally near nearly necessary need needed needs "
     "negotiations neither net never nevertheless new news next niact night nine no nobody nodis "
     "noforn none nor normal normally north northern not note noted notes nothing notified "
     "november now nuclear number numbers objective observed obtain obvious obviously occasion "
     "october of off offer offered office officer officers official officials often old on once "
     "one only open opened operation operations opinion opportunity oppose opposed or oral order "
     "orders organization original originally other others otherwise our out outcome outline "
     "outside over overall own page pages pakistani palestinian paper papers para paragraph "
     "paragraphs part participation particular particularly parties party pass passed past pay "
     "peace people per perhaps period permanent permit person personal personnel persons "
     "philippine place places plan plans please pleased point pointed points police policies "
     "policy polish political poor population port position positions positive possibility "
     "possible possibly post potential power powers practical practice prc precisely prefer "
     "preparation prepare prepared presence present presented press pressed pressure previous "
     "previously price prices primary principal principle prior priority prisoners probable "
     "probably problem problems procedure procedures proceed process produce production program "
     "progress project promised proper proposal proposals propose proposed prospect prospects "
     "protect protest prove provide provided provides provisions public publicly published "
     "purpose purposes put question questions quickly quite quote radio raise raised range "
     "rather reach reached reaction read reading ready real realize really reason reasonable "
     "reasons receive received recent recently recognize recognized recommend recommendation "
     "record red reduce ref reference references referred reflect refs reftel refugees refusal "
     "refused regard regarding regards regime region regional regular rejected relate related "
     "relation relations release relevant remain remained remains remarked remarks repeat "
     "repeated replied reply report reported reportedly reporting reports represent "
     "representatives republic request requested requests require required requirements reserve "
     "resolution resources respect respond response responsibility responsible rest result "
     "results return returned returning review revised revolution right rights rise road rok "
     "role romanian round routine rule rules run russian said sale same saturday saudi saw say "
     "saying says school sea second secret secstate section secto sector security see seek seem "
     "seemed seems seen self send sense sent separate septel september serious seriously serve "
     "served service services session set seven several shall share she short should show showed "
     "shown side sides sign signed significant similar simple simply since single sipdis "
     "situation six size small so social some somebody someone something sometimes somewhat soon "
     "sort source sources south southern soviet speak speaking special specific specifically "
     "speech spoke stadis stage stand standard start started starting stated statement "
     "statements states station status stay step steps still stop story strategic street "
     "strength stress stressed strong strongly structure study subj subject submit subsequent "
     "subsequently success successful such sudanese suggest suggested suggestion suggests "
     "summary summer summit sunday support supported sure surely surprised survey syrian system "
     "table tags take taken takes taking talk talked talks task tax team technical telcon "
     "telegram telephone tell ten term terms territory test text thai than thank thanked thanks "
     "that the their them themselves there therefore these they thing things think thinking "
     "thinks third thirty this those though thought thousand threat three through throughout "
     "thursday thus time times to today together told tomorrow tone too took top tosec total "
     "toward towards town training transfer travel treaty tried trip troops trouble true truth "
     "try trying tuesday tunisian turkish turn turned twelve twenty two type uk ukrainian "
     "ultimately un unable unclas unclassified understand understanding understood unfortunately "
     "unit united units unless unlike unquote until up upon urge urged us usdel use used useful "
     "uses usg using usmission ussr usual usually value various very via vietnamese view viewed "
     "views village violence virtually visit visited visiting visits vital vote votes wait want "
     "wanted wants war was washdc way ways we weapons wednesday week weekend weeks welcome well "
     "went were west western what whatever when where whereas whether which while white who "
     "whole whom whose why wide will willing wish wished wishes with within without witness "
     "women word words work worked working works world would write writing written wrong wrote "
     "year years yemeni yes yesterday yet you your yugoslav zulu"},
    {kParticle,
     "abd abu ad al an ar as ash at az ben bin bint da das de del della den der di do dos du e "
     "el i ibn la le o ten ud ul ur uz van von y zu"},
    // Surnames in Wade-Giles, in Pinyin and as in Hong Kong and Southeast Asia.
    {bit(NameLanguage::kChinese),
     "ai an ao au bai ban bao bei bi bian biao bo bu cai cao cen cha chai chan chang chao che "
     "chen cheng chi chia chiang chiao chien chih chin ching chiou chiu cho chou chow choy chu "
     "chua chuan chuang chui chukko chun chung dai dan dang deng di ding dong dou du duan fa fan "
     "fang fei feng foo fu fung gan gao ge geng gong gou gu guan guo ha hai han hang hao he heh "
     "heng ho hong hou hsi hsia hsiang hsiao hsieh hsin hsing hsiung hsu hsueh hu hua huan huang "
     "hui hung huo i jan jao jen ji jia jian jiang jiao jin jing ju juan jung kan kang kao ke "
     "keng ko kong koo ku kuai kuan kuang kuei kung kuo kwan kwok kwong lai lam lan lang lao lau "
     "lee lei leng leung li lian liang liao lien lim lin ling liu lo long lou lu luan lui lum "
     "lung luo ma mai man mao mei meng mi miao ming mo mok mou mu na nan ng ni nian niao nieh "
     "nien ning niu o ou ouyang pai pan pang pao pei peng pi pien po pu qi qian qiang qiao qin "
     "qiu qu quan quo ran rao ren rong ruan sha shan shang shao she shen sheng shi shih shou shu "
     "shuai shui sie sima siu so song soong ssu ssuma su sui sun sung sze szeto tai tam tan tang "
     "tao teng ti tian tien ting to tong tou tsai tsang tsao tsen tseng tsiang tso tsou tsu tsui "
     "tsung tu tuan tun tung tze wan wang wei wen weng wong wu xi xia xian xiang xiao xie xin "
     "xing xiong xu xue yan yang yao yap ye yeh yen yi yin ying yip yo you yu yuan yue yueh yuen "
     "yun yung zang zeng zha zhai zhan zhang zhao zhen zheng zhong zhou zhu zhuang zhuge zhuo "
     "zong zou zu zuo"},
    {bit(NameLanguage::kKorean),
     "ahn an bae baek baik ban bang bark byon byun cha chae chang che cheon chin cho choe choi "
     "chon chong choo chu chun chung eom eum gang gil go gong goo gu guk gwak gwon ha ham han "
     "heo ho hong huh hwang hwangbo hyon hyun i im in jang je jeon jeong ji jin jo joo ju jung "
     "kang ki kil kim ko kong koo ku kuk kwak kwon lee lew li lim lyu ma maeng mo moon mun myong "
     "myung na nam namgung no noh o oh ok om pae paek paik pak pan pang park pyo pyon pyun ra "
     "rhee rhie ri rim ro roh ru ryang ryo ryom ryu seo seok seol seong shim shin sim sin sn so "
     "sok sol son song suh suk sul sung tak u uhm um wang wi won woo yang ye yeo yeom yi yo yom "
     "yong yoo yoon you yu yuk yum yun"},
    {bit(NameLanguage::kVietnamese),
     "au bach be bui cam cao chau che chu chuong cu cung dai dam dan dang dao dau dieu dinh do "
     "doan dong du duong ha hang ho hoang hong hua huynh khong khuat khuc kieu kim la lac lai "
     "lam le lieu linh lo loi lu luong luu ly mac mach mai man nghiem ngo nguy nguyen nham ninh "
     "nong ong pham phan phi pho phu phung quach quan quang ta tang tao thach thai than thi "
     "thich thieu tieu to ton tong tran trang trieu trinh truong tu uong vi vinh vo vu vuong "
     "xuan"},
    // Given names of Arabs, Persians and Pakistanis, and words that begin names.
    {bit(NameLanguage::kArabic),
     "abbas abd abdallah abdel abdi abdo abdul abdulaziz abdullah abdurrahman abu adel adil "
     "adnan ahmad ahmadi ahmed akbar akram ali allah amin amir amr anwar ashraf asif aziz badr "
     "bahaa bakr bandar bashar bashir basil bilal boutros butros daoud dawud djamel ebrahim "
     "ehsan emad essam fadel fadhil fadil fahd fahmi faisal faiz fakhr farid farouk faruq fathi "
     "fatima fawzi faysal feisal fouad fuad gamal ghassan ghazi gholam ghulam habib hadi hafez "
     "hafiz haidar haj haji hajj hakim hamad hamdi hamid hamza haroun hasan hashim hassan hatem "
     "haydar hazem hisham hosein hosni hossein husain husam husayn husni hussain hussein ibrahim "
     "idris imad imran iqbal isa ishaq islam ismail issa izzat jaafar jaber jabir jafar jalal "
     "jamal jamil javad jawad kamal kamel kamil karim kassem khaled khalid khalifa khalil khamis "
     "latif mahdi maher mahir mahmood mahmoud mahmud majid malik mansour mansur marwan masoud "
     "massoud masud mehdi mirza mohamad mohamed mohammad mohammed mohsen mostafa moussa muhammad "
     "muhammed muhsin muntasir musa mustafa mustapha muzaffar nabil nadir naji najib naser nasir "
     "nasr nasser nawaf nawaz nayef nayif nizar nuri omar omer osama osman qasem qasim raad "
     "rafiq rahim rahman ramadan rami rashid reza riad riyad saad sad sadegh sadeq sadiq saeed "
     "said saif salah saleh salem salih salim salman sami samir sayed sayid sayyed sayyid seyyed "
     "shafiq shah shahid shakir sharif shawkat shukri siddiq sohail sulayman suleiman sultan "
     "syed taha tahir talal talib tarek tareq tariq taufiq tawfiq turki ubaid umar usama usman "
     "uthman wahid waleed walid yahya yaqub yasin yasir yasser yassin younis younus yousef "
     "youssef yousuf yunis yunus yusuf zafar zaid zaki zayd zayed zayid zia ziad ziya zulfikar "
     "zulfiqar"},
};
// clang-format on

struct Slot {
  std::uint64_t hash = 0;  // 0 for an empty slot
  std::uint32_t kinds = 0;
};

constexpr std::size_t kSlots = 1U << 12U;  // about twice as many as there are words
using Slots = std::array<Slot, kSlots>;

constexpr std::size_t slot_of(const Slots& slots, std::uint64_t hash) {
  std::size_t i = (hash ^ hash >> 32U) % kSlots;
  while (slots[i].hash != 0 && slots[i].hash != hash) i = (i + 1) % kSlots;
  return i;
}

constexpr Slots make_slots() {
  Slots slots{};
  for (const WordList& list : kLists) {
    std::string_view words = list.words;
    while (!words.empty()) {
      const std::size_t blank = std::min(words.find(' '), words.size());
      const std::uint64_t hash = name_word_hash(words.substr(0, blank));
      Slot& slot = slots[slot_of(slots, hash)];
      slot.hash = hash;
      slot.kinds |= list.kinds;
      words.remove_prefix(std::min(blank + 1, words.size()));
    }
  }
  return slots;
}

constexpr Slots kSlotTable = make_slots();

}  // namespace

std::uint32_t word_kinds(std::uint64_t hash) {
  return kSlotTable[slot_of(kSlotTable, hash)].kinds;
}

}  // namespace dragoman
