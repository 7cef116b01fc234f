#include "analyzers/names/words/word_kinds.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "analyzers/names/words/name_hash.h"

namespace dragoman::names {
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
    // Titles only with a dot after them: they are names too.
    {kDottedTitle,
     "col gov hon min pres rep rev sec sen"},
    {kTitleWord | kWomansTitle,
     "baroness begum countess duchess empress frau lady madam madame miss mme mrs ms princess "
     "queen senora signora"},
    {kCommonWord,
     "a about above abroad accept accepted accepting accompanied accompany according account "
     "accused acknowledged across act action actions activities actually add added adding "
     "addition additional address admitted adopted advance advised afghan after afternoon again "
     "against ago agree agreed agreement agreements aid air algerian all allegedly allow allowed "
     "almost alone along already also although always am amb amconsul amembassy american among "
     "amount an and announced another answer anti any anything apparently appear appeared "
     "appears appointed approach approached appropriate approval approved april arab are area "
     "areas argued arguing arms army around arrangements arrested arrival arrive arrived article "
     "articles as ask asked asking asks aspects assessed assistance assured assures at attack "
     "attempted attend attended attention august authorities authority available aware away back "
     "backed background bad banned barred base based basic basis be became because become been "
     "before began begin beginning behalf behind being believe believed believes below best "
     "better between beyond big bilateral bill blamed blocked board body border boss both "
     "briefed bring british broke brought budget built bulgarian burmese business but by cabinet "
     "call called calling calls cambodian came campaign campaigned cancelled cannot capital "
     "carefully carry case cases cause cautioned central century certain certainly challenged "
     "chance change changes chapter charge charges cherokee chinese chose circumstances cited "
     "citing civil claimed claims classified clear cleared clearly close closed closely "
     "coalition code come comes coming comment commented comments commercial commission "
     "committee common communique communist community company compared comparison complained "
     "complete completely conceded concern concerned concerning concerns conclude concluded "
     "conclusion condemned condition conditions conducted conference confidential confirm "
     "confirmed congress consider considerable consideration considered consulate consultations "
     "contact contacts contends contents continue continued continues contrary control "
     "conversation convinced cooperation copies copy could council countries country course "
     "court created crime crisis critical criticized criticizes current currently customs cut "
     "czech daily data date day days dcm deal dealing dear debate december decide decided "
     "decision decisions declaration declared declassified declined declines defeated defended "
     "delegation delivered demand demands denied deny department depends dept deptel depto "
     "described describes despite details detained detainee determined develop developed "
     "development developments did difference different difficult difficulties diplomatic direct "
     "directed directly discuss discussed discussing discussion discussions dismissed disputed "
     "distribution do document documents does doing domestic dominated done doubt doubted down "
     "dprk draft drafted drew drop due during each earlier early east eastern econoff econoffs "
     "editor editorial edt effect effective effort efforts egyptian eight either elected "
     "election elections element elements eleven else embassy emboff emboffs embtel emphasized "
     "emphasizes employed encouraged end ended ends engage engaged enjoyed enough ensure ensured "
     "entered entire entirely equal especially est establish established estimated europe "
     "european even evening event events eventually ever every evidence ex exactly example "
     "except exchange exdis executive exercise exist existing expect expected expects explained "
     "export exports express expressed extent external eyes face faced fact facts fail failed "
     "failing failure fairly fall far favor feared february federal feel feels felt few fifteen "
     "fifth fifty figure figures final finally find fired first five flash focused follow "
     "followed following follows for force forced forces foreseen form formal forward fought "
     "found founded four fourth free freed freedom french frg friday friend friendly friends "
     "from front full fully further furthermore future gained gave gdr generally german get give "
     "given gives giving gmt go goal goals goc gof gog goi going goj good gop gos got gou "
     "government governments granted great greater greatly greek greeted ground group groups "
     "grow growing growth guidance had half hands happen happened hard has have having he headed "
     "hear heard hearing held help helped helpful helps hence her here high higher highlighted "
     "highly him himself hinted his history hold holding home hope hoped hopes hoping host "
     "hosted hour hours house housed how however human hundred hundreds hungarian i idea if "
     "ignored immediate immediately impact implementation implemented implied important imposed "
     "impossible impression in inaugurated inc incident include included including inclusion "
     "increase increased indeed independent indian indicate indicated indicates individual "
     "indonesian info inform informed informing initial initially initiative inside insisted "
     "inspected instance instead institutions instructions intelligence intend intended "
     "intention inter interest interested interests internal international interview interviewed "
     "into introduced introduction investigated invite invited involved iranian iraqi is israeli "
     "issue issued issues issuing it its itself january japanese job join joined joint jordanian "
     "judged july june just justified keep key killed kind knew know known korean kuwaiti lack "
     "lao large largely last later latter launched law laws lead leaders leadership leading "
     "least leave leaving lebanese left legal less let letter level levels libyan life light "
     "like liked likely limdis limited line linked list listen little live lobbied local longer "
     "look looked looking loss lost lot low lower made main maintain maintained maintains "
     "majority make makes making malaysian managed manner many march mark market matter matters "
     "maybe mayors me mean meaning means meanwhile measure measures meet meeting meetings member "
     "members membership memcon memorandum men mention mentioned merely message met mid middle "
     "might military million mind ministers ministry minutes mission mixed moment monday money "
     "month months more moreover morning moroccan most move moved movement much multi must my "
     "name named names nation national nationalist nations nato naturally near nearly necessary "
     "need needed needs negotiated negotiations neither net never nevertheless new news "
     "newspaper newspapers next niact night nine no nobody nodis noforn nominated nominee non "
     "none nor normal normally north northern not note noted notes nothing notified november now "
     "nuclear number numbers objected objective observed obtain obtained obvious obviously "
     "occasion occurred october of off offer offered offering office officer officers official "
     "officials often old on once one only open opened operation operations opinion opportunity "
     "oppose opposed opposes opposing or oral order ordered orders organization original "
     "originally other others otherwise our out outcome outline outlined outside over overall "
     "own owned page pages pakistani palestinian paper papers para paragraph paragraphs part "
     "participated participation particular particularly parties party pass passed passing past "
     "pay peace people per perhaps period permanent permit person personal personally personnel "
     "persons persuaded philippine place places plan planned plans played please pleased pledged "
     "point pointed points polcouns polcounselor police policies policy polish political polls "
     "poloff poloffs poor population port position positions positive possibility possible "
     "possibly post potential power powers practical practice praised prc pre precisely "
     "predicted prefer preferred preparation prepare prepared presence present presented "
     "presidency presidential presidents press pressed pressure previewed previous previously "
     "price prices primary principal principle printed prior priority prisoners pro probable "
     "probably probed problem problems procedure procedures proceed process produce production "
     "program progress project promised promising promoted prompted proper proposal proposals "
     "propose proposed proposing prosecutor prosecutors prospect prospects protect protest "
     "protested prove proved provide provided provides provincial provisions public publicly "
     "published purpose purposes pursued pursuing pushed put question questioned questions "
     "quickly quite quote quoted quotes radio raise raised range ranked rated rather reach "
     "reached reacted reaction read reading ready reaffirmed real realize really reason "
     "reasonable reasons recalled recalls receive received recent recently recognize recognized "
     "recommend recommendation record red reduce reelected ref reference references referred "
     "referring reflect reflected refs reftel refugees refusal refused regard regarding regards "
     "regime region regional regular reiterated rejected relate related relation relations "
     "relayed release released relevant relied remain remained remains remarked remarks reminded "
     "repeat repeated replaced replacing replied reply report reported reportedly reporting "
     "reports represent representatives represented republic request requested requesting "
     "requests require required requirements reserve resigned resisted resolution resources "
     "respect respond response responsibility responsible rest restated result results retired "
     "return returned returning returns revealed review revised revolution right rights rise "
     "road rok role romanian round routine rule ruled rules ruling rumored run russian said sale "
     "same saturday saudi saw say saying says scheduled school sea second secret secstate "
     "section secto sector security see seek seeking seem seemed seems seen sees seized selected "
     "self semi send sense sent separate separately septel september serious seriously serve "
     "served service services session set seven several shall share she short should show showed "
     "shown side sides sign signaled signed significant signing similar simple simply since "
     "single sipdis situation six size skeptical slammed small so social some somebody someone "
     "something sometimes somewhat soon sort sought source sources south southern soviet speak "
     "speaking speaks special specific specifically speech spent split spoke spoken stadis stage "
     "stand standard stands start started starting stated statement statements states station "
     "status stay stayed step stepped steps still stop stopped story strategic street strength "
     "strengthened stress stressed stressing strong strongly struck structure study sub subj "
     "subject submit subsequent subsequently success successful such sudanese suffered suggest "
     "suggested suggestion suggests summary summer summit sunday support supported sure surely "
     "surprised survey suspect suspected sworn syrian system table tags take taken takes taking "
     "talk talked talking talks task tax team technical telcon telegram telephone tell ten term "
     "termed terms territory test testified text thai than thank thanked thanks that the their "
     "them themselves there therefore these they thing things think thinking thinks third thirty "
     "this those though thought thousand threat threatened three through throughout thursday "
     "thus time times to today together told tomorrow tone too took top topics tosec total "
     "touched toward towards town training transfer travel traveled travelled treated treaty "
     "tried triggered trip troops trouble true trusted truth try trying tuesday tunisian turkish "
     "turn turned twelve twenty two type uk ukrainian ultimately un unable unclas unclassified "
     "underlined underscored understand understanding understood undertaken unfortunately unit "
     "united units unless unlike unlikely unquote until up updated upon urge urged us usdel use "
     "used useful uses usg using usmission ussr usual usually value various very vetoed via "
     "vietnamese view viewed viewing views village violence virtually visit visited visiting "
     "visits vital voiced volunteered vote voted votes vowed wait waited walked want wanted "
     "wanting wants war warned warns was washdc way ways we weapons wednesday week weekend weeks "
     "welcome welcomed welcomes well went were west western what whatever when where whereas "
     "whereby whether which while white who whole whom whose why wide will willing winning wish "
     "wished wishes with withdrew within without witness women won wondered word words work "
     "worked working works world worried would write writing written wrong wrote year years "
     "yemeni yes yesterday yet you your yugoslav zulu"},
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

constexpr std::size_t kSlots = 1U << 13U;  // more than twice as many as there are words
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

}  // namespace dragoman::names
