#include "analyzers/speakers/office_holders.h"

#include <array>

namespace dragoman {
namespace {

struct Tenure {
  std::string_view office;
  std::string_view name;
  int first;  // 19690120; a day on which two held the office belongs to nobody
  int last;
};

constexpr std::string_view kPresident = "president";
constexpr std::string_view kVice = "vice president";
constexpr std::string_view kState = "secretary";
constexpr std::string_view kDefense = "secretary of defense";
constexpr std::string_view kTreasury = "secretary of treasury";

constexpr std::string_view kUnitedNations = "secretary general of the united nations";

constexpr auto kTenures = std::to_array<Tenure>({
    {kPresident, "Roosevelt, Franklin D.", 19330304, 19450412},
    {kPresident, "Truman, Harry S.", 19450412, 19530120},
    {kPresident, "Eisenhower, Dwight D.", 19530120, 19610120},
    {kPresident, "Kennedy, John F.", 19610120, 19631122},
    {kPresident, "Johnson, Lyndon B.", 19631122, 19690120},
    {kPresident, "Nixon, Richard M.", 19690120, 19740809},
    {kPresident, "Ford, Gerald R.", 19740809, 19770120},
    {kPresident, "Carter, Jimmy", 19770120, 19810120},
    {kPresident, "Reagan, Ronald W.", 19810120, 19890120},
    {kPresident, "Bush, George H.W.", 19890120, 19930120},
    {kPresident, "Clinton, William J.", 19930120, 20010120},
    {kPresident, "Bush, George W.", 20010120, 20090120},
    {kPresident, "Obama, Barack", 20090120, 20170120},
    {kVice, "Wallace, Henry A.", 19410120, 19450120},
    {kVice, "Barkley, Alben W.", 19490120, 19530120},
    {kVice, "Nixon, Richard M.", 19530120, 19610120},
    {kVice, "Johnson, Lyndon B.", 19610120, 19631122},
    {kVice, "Humphrey, Hubert H.", 19650120, 19690120},
    {kVice, "Agnew, Spiro T.", 19690120, 19731010},
    {kVice, "Ford, Gerald R.", 19731206, 19740809},
    {kVice, "Rockefeller, Nelson A.", 19741219, 19770120},
    {kVice, "Mondale, Walter F.", 19770120, 19810120},
    {kVice, "Bush, George H.W.", 19810120, 19890120},
    {kVice, "Quayle, J. Danforth", 19890120, 19930120},
    {kVice, "Gore, Albert", 19930120, 20010120},
    {kVice, "Cheney, Richard B.", 20010120, 20090120},
    {kState, "Hull, Cordell", 19330304, 19441130},
    {kState, "Stettinius, Edward R.", 19441201, 19450627},
    {kState, "Byrnes, James F.", 19450703, 19470121},
    {kState, "Marshall, George C.", 19470121, 19490120},
    {kState, "Acheson, Dean", 19490121, 19530120},
    {kState, "Dulles, John Foster", 19530121, 19590422},
    {kState, "Herter, Christian A.", 19590422, 19610120},
    {kState, "Rusk, Dean", 19610121, 19690120},
    {kState, "Rogers, William P.", 19690122, 19730903},
    {kState, "Kissinger, Henry A.", 19730922, 19770120},
    {kState, "Vance, Cyrus R.", 19770123, 19800428},
    {kState, "Muskie, Edmund S.", 19800508, 19810118},
    {kState, "Haig, Alexander M.", 19810122, 19820705},
    {kState, "Shultz, George P.", 19820716, 19890120},
    {kState, "Baker, James A.", 19890125, 19920823},
    {kState, "Christopher, Warren M.", 19930120, 19970117},
    {kState, "Albright, Madeleine K.", 19970123, 20010120},
    {kState, "Powell, Colin L.", 20010120, 20050126},
    {kState, "Rice, Condoleezza", 20050126, 20090120},
    {kState, "Clinton, Hillary R.", 20090121, 20130201},
    {kDefense, "Forrestal, James V.", 19470917, 19490328},
    {kDefense, "Johnson, Louis A.", 19490328, 19500919},
    {kDefense, "Marshall, George C.", 19500921, 19510912},
    {kDefense, "Lovett, Robert A.", 19510917, 19530120},
    {kDefense, "Wilson, Charles E.", 19530128, 19571008},
    {kDefense, "McElroy, Neil H.", 19571009, 19591201},
    {kDefense, "Gates, Thomas S.", 19591202, 19610120},
    {kDefense, "McNamara, Robert S.", 19610121, 19680229},
    {kDefense, "Clifford, Clark M.", 19680301, 19690120},
    {kDefense, "Laird, Melvin R.", 19690122, 19730129},
    {kDefense, "Schlesinger, James R.", 19730702, 19751119},
    {kDefense, "Rumsfeld, Donald H.", 19751120, 19770120},
    {kDefense, "Brown, Harold", 19770120, 19810120},
    {kDefense, "Weinberger, Caspar W.", 19810121, 19871123},
    {kTreasury, "Snyder, John W.", 19460625, 19530120},
    {kTreasury, "Humphrey, George M.", 19530121, 19570729},
    {kTreasury, "Anderson, Robert B.", 19570729, 19610120},
    {kTreasury, "Dillon, C. Douglas", 19610121, 19650401},
    {kTreasury, "Fowler, Henry H.", 19650401, 19681220},
    {kTreasury, "Kennedy, David M.", 19690122, 19710210},
    {kTreasury, "Connally, John B.", 19710211, 19720612},
    {kTreasury, "Shultz, George P.", 19720612, 19740508},
    {kTreasury, "Simon, William E.", 19740508, 19770120},
    {kUnitedNations, "Lie, Trygve", 19460202, 19530410},
    {kUnitedNations, "Hammarskjöld, Dag", 19530410, 19610918},
    {kUnitedNations, "Thant, U", 19611103, 19711231},
    {kUnitedNations, "Waldheim, Kurt", 19720101, 19811231},
    {kUnitedNations, "Pérez de Cuéllar, Javier", 19820101, 19911231},
});

int as_number(int year, int month, int day) {
  return year * 10000 + month * 100 + day;
}

}  // namespace

std::string_view office_holder(std::string_view office, OfficeDate when) {
  if (when.year == 0) return "";
  const bool has_month = when.month > 0;
  const bool has_day = has_month && when.day > 0;
  // Of a year alone January doesn't count, in which offices change hands.
  const int first = as_number(when.year, has_month ? when.month : 2, has_day ? when.day : 1);
  const int last = as_number(when.year, has_month ? when.month : 12, has_day ? when.day : 31);
  std::string_view holder;
  for (const Tenure& tenure : kTenures) {
    if (tenure.office != office || tenure.last < first || last < tenure.first) continue;
    const bool is_whole = tenure.first <= first && last <= tenure.last;
    if (!holder.empty() || !is_whole) return "";
    holder = tenure.name;
  }
  return holder;
}

}  // namespace dragoman
