// People of Vietnam, Laos and Cambodia.
//
// Source: public knowledge: heads of state and government, ministers, negotiators and commanders
// with the noms de guerre and the French and English spellings of their time.

#include "analyzers/names/authority/authority_tables.h"

namespace dragoman {
namespace {

// clang-format off
constexpr AuthorityEntry kEntries[] = {
    person("Ho Chi Minh", "VN", 1890, 1969,
           "Ho Chi-minh|Hochiminh|Ho Tchi Minh|Ho Tschi Minh|Nguyen Ai Quoc|Nguyen Tat Thanh|"
           "Nguyen Sinh Cung|Uncle Ho"),
    person("Vo Nguyen Giap", "VN", 1911, 2013,
           "Vo-Nguyen-Giap|Vo Nguyen Ziap|General Giap|Gen. Giap|?Giap"),
    person("Pham Van Dong", "VN", 1906, 2000, "Pham-Van-Dong|Phan Van Dong"),
    person("Le Duan", "VN", 1907, 1986, "Le-Duan|Le Zuan"),
    person("Le Duc Tho", "VN", 1911, 1990, "Le-Duc-Tho|Phan Dinh Khai|Special Adviser Tho"),
    person("Truong Chinh", "VN", 1907, 1988, "Truong-Chinh|Dang Xuan Khu|Chuong Chinh"),
    person("Ton Duc Thang", "VN", 1888, 1980, "Ton-Duc-Thang"),
    person("Nguyen Duy Trinh", "VN", 1910, 1985, "Nguyen-Duy-Trinh"),
    person("Xuan Thuy", "VN", 1912, 1985, "Xuan-Thuy|Minister Xuan Thuy"),
    person("Nguyen Co Thach", "VN", 1921, 1998, "Nguyen-Co-Thach|Pham Van Cuong"),
    person("Nguyen Chi Thanh", "VN", 1914, 1967, "Nguyen-Chi-Thanh"),
    person("Van Tien Dung", "VN", 1917, 2002, "Van-Tien-Dung"),
    person("Hoang Van Hoan", "VN", 1905, 1991, "Hoang-Van-Hoan"),
    person("Pham Hung", "VN", 1912, 1988, "Pham-Hung"),
    person("Nguyen Van Linh", "VN", 1915, 1998, "Nguyen-Van-Linh|Nguyen Van Cuc|Muoi Cuc"),
    person("Do Muoi", "VN", 1917, 2018, "Do-Muoi"),
    person("Vo Van Kiet", "VN", 1922, 2008, "Vo-Van-Kiet|Phan Van Hoa|Sau Dan"),
    person("Vo Chi Cong", "VN", 1912, 2011, "Vo-Chi-Cong"),
    person("Le Kha Phieu", "VN", 1931, 2020, ""),
    person("Nong Duc Manh", "VN", 1940, 0, ""),
    person("Phan Van Khai", "VN", 1933, 2018, ""),
    person("Nguyen Tan Dung", "VN", 1949, 0, ""),
    person("Nguyen Huu Tho", "VN", 1910, 1996, "Nguyen-Huu-Tho"),
    person("Huynh Tan Phat", "VN", 1913, 1989, "Huynh-Tan-Phat"),
    person("Nguyen Thi Binh", "VN", 1927, 0, "Madame Binh|Mme. Binh|Mrs. Binh|Nguyen-Thi-Binh"),
    person("Tran Buu Kiem", "VN", 1921, 0, "Tran-Buu-Kiem"),
    person("Bao Dai", "VN VSVN", 1913, 1997,
           "Bao-Dai|Emperor Bao Dai|Nguyen Vinh Thuy|Vinh Thuy|Nguyen Phuc Vinh Thuy"),
    person("Ngo Dinh Diem", "VSVN VN", 1901, 1963,
           "Ngo-Dinh-Diem|Ngo Dinh Ziem|President Diem|?Diem"),
    person("Ngo Dinh Nhu", "VSVN VN", 1910, 1963, "Ngo-Dinh-Nhu|?Nhu"),
    person("Tran Le Xuan", "VSVN VN", 1924, 2011,
           "Madame Nhu|Mme. Nhu|Madame Ngo Dinh Nhu|Mme. Ngo Dinh Nhu|Tran Le-Xuan"),
    person("Ngo Dinh Can", "VSVN VN", 1911, 1964, "Ngo-Dinh-Can"),
    person("Ngo Dinh Thuc", "VSVN VN", 1897, 1984, "Archbishop Thuc|Ngo-Dinh-Thuc"),
    person("Nguyen Van Thieu", "VSVN VN", 1923, 2001, "Nguyen-Van-Thieu|President Thieu|?Thieu"),
    person("Nguyen Cao Ky", "VSVN VN", 1930, 2011, "Nguyen-Cao-Ky|?Ky"),
    person("Duong Van Minh", "VSVN VN", 1916, 2001, "Big Minh|Duong-Van-Minh|General Minh"),
    person("Nguyen Khanh", "VSVN VN", 1927, 2013, "Nguyen-Khanh|General Khanh|?Khanh"),
    person("Tran Van Huong", "VSVN VN", 1902, 1982, "Tran-Van-Huong"),
    person("Tran Thien Khiem", "VSVN VN", 1925, 2021, "Tran-Thien-Khiem"),
    person("Tran Van Don", "VSVN VN", 1917, 1998, "Tran-Van-Don"),
    person("Phan Huy Quat", "VSVN VN", 1908, 1979, "Phan-Huy-Quat"),
    person("Phan Khac Suu", "VSVN VN", 1893, 1970, "Phan-Khac-Suu"),
    person("Nguyen Ngoc Tho", "VSVN VN", 1908, 1976, "Nguyen-Ngoc-Tho"),
    person("Tran Van Do", "VSVN VN", 1903, 1990, "Tran-Van-Do"),
    person("Tran Van Lam", "VSVN VN", 1913, 2001, "Tran-Van-Lam"),
    person("Bui Diem", "VSVN VN", 1923, 2021, "Bui-Diem"),
    person("Tran Kim Phuong", "VSVN VN", 1926, 0, "Tran-Kim-Phuong"),
    person("Vu Van Mau", "VSVN VN", 1914, 1998, "Vu-Van-Mau"),
    person("Thich Tri Quang", "VSVN VN", 1923, 2019, "Tri Quang|Thich-Tri-Quang"),
    person("Thich Quang Do", "VN", 1928, 2020, "Thich-Quang-Do"),
    person("Phan Boi Chau", "VN", 1867, 1940, "Phan-Boi-Chau"),
    person("Phan Chu Trinh", "VN", 1872, 1926, "Phan Chau Trinh"),
    person("Souvanna Phouma", "LA", 1901, 1984,
           "Souvanna-Phouma|Suvanna Phuma|Prince Souvanna|Suvannaphuma|Souvana Phouma|?Souvanna"),
    person("Souphanouvong", "LA", 1909, 1995,
           "Souphanou-Vong|Suphanuvong|Tiao Souphanouvong|Prince Souphanouvong|Soupha Nouvong|"
           "Red Prince"),
    person("Boun Oum", "LA", 1911, 1980,
           "Boun-Oum|Prince Boun Oum|Bun Um|Boun Oum na Champassak|Boun Oum of Champassak"),
    person("Phetsarath", "LA", 1890, 1959,
           "Prince Phetsarath|Petsarath|Phetsarath Ratanavongsa|Pethsarath"),
    person("Phoumi Nosavan", "LA", 1920, 1985,
           "Phoumi-Nosavan|Phumi Nosavan|General Phoumi|Gen. Phoumi"),
    person("Phoumi Vongvichit", "LA", 1909, 1994,
           "Phoumi-Vongvichit|Phumi Vongvichit|Phoumi Vongvichith"),
    person("Phoui Sananikone", "LA", 1903, 1983, "Phoui-Sananikone|Phuy Sananikone|Pui Sananikone"),
    person("Kong Le", "LA", 1934, 2014, "Kong-Le|Capt. Kong Le"),
    person("Kaysone Phomvihane", "LA", 1920, 1992,
           "Kaysone Phomvihan|Kayson Phomvihan|Cai Song|Kaysone"),
    person("Nouhak Phoumsavan", "LA", 1910, 2008,
           "Nouhak Phoumsavanh|Nouhak Phomsavanh|Nuhak Phumsavan"),
    person("Savang Vatthana", "LA", 1907, 1978,
           "Sri Savang Vatthana|Savang Vathana|King Savang|Sisavang Vatthana"),
    person("Sisavang Vong", "LA", 1885, 1959, "Sisavangvong|King Sisavang Vong|Sisavong Vong"),
    person("Vang Pao", "LA", 1929, 2011, "Vang-Pao|General Vang Pao"),
    person("Quinim Pholsena", "LA", 1915, 1963, "Quinim-Pholsena|Kinim Pholsena"),
    person("Norodom Sihanouk", "KH", 1922, 2012,
           "Norodom-Sihanouk|Sihanouk|Sihanuk|Prince Sihanouk|King Sihanouk|Samdech Sihanouk|"
           "Samdech Euv|Norodom Sihanuk|Sianouk"),
    person("Lon Nol", "KH", 1913, 1985, "Lon-Nol|General Lon Nol|Marshal Lon Nol"),
    person("Sirik Matak", "KH", 1914, 1975,
           "Sisowath Sirik Matak|Sirik-Matak|Prince Sirik Matak|Sirik Matek"),
    person("Son Ngoc Thanh", "KH", 1908, 1977, "Son-Ngoc-Thanh"),
    person("Son Sann", "KH", 1911, 2000, "Son-Sann|Son San"),
    person("Pol Pot", "KH", 1925, 1998, "Pol-Pot|Saloth Sar|Brother Number One"),
    person("Ieng Sary", "KH", 1925, 2013, "Ieng-Sary|Kim Trang|Yeng Sary"),
    person("Khieu Samphan", "KH", 1931, 0, "Khieu-Samphan|Kheu Samphan"),
    person("Nuon Chea", "KH", 1926, 2019, "Nuon-Chea|Nuon Chia|Long Bunruot"),
    person("Son Sen", "KH", 1930, 1997, "Son-Sen"),
    person("Ta Mok", "KH", 1926, 2006, "Chhit Choeun|Ung Choeun|Ta-Mok"),
    person("Kang Kek Iew", "KH", 1942, 2020,
           "Kaing Guek Eav|Kang Kek Ieu|Comrade Duch|Kaing Khek Iev"),
    person("Heng Samrin", "KH", 1934, 0, "Heng-Samrin"),
    person("Hun Sen", "KH", 1952, 0, "Hun-Sen|Samdech Hun Sen"),
    person("Norodom Ranariddh", "KH", 1944, 2021,
           "Prince Ranariddh|Ranariddh|Ranarith|Norodom Ranarith|Ranariddh Norodom"),
    person("Norodom Sihamoni", "KH", 1953, 0, "King Sihamoni|Sihamoni"),
    person("Sam Rainsy", "KH", 1949, 0, "Sam Rangsi|Sam Rainsi"),
    person("Penn Nouth", "KH", 1906, 1985, "Samdech Penn Nouth|Pen Nouth|Penn-Nouth"),
    person("Huot Sambath", "KH", 1928, 1978, "Huot-Sambath"),
    person("Chea Sim", "KH", 1932, 2015, "Chea-Sim"),
    person("Hor Namhong", "KH", 1935, 0, "Hor Nam Hong"),
};
// clang-format on

}  // namespace

std::span<const AuthorityEntry> people_indochina() {
  return kEntries;
}

}  // namespace dragoman
