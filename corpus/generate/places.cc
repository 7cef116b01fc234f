#include "corpus/generate/places.h"

#include <array>

namespace dragoman::corpus {
namespace {

// clang-format off
constexpr std::array<Place, 60> kPlaces = {{
    {"BEIJING", "Embassy Beijing", "AMEMBASSY BEIJING", "CH", "China"},
    {"TOKYO", "Embassy Tokyo", "AMEMBASSY TOKYO", "JA", "Japan"},
    {"SEOUL", "Embassy Seoul", "AMEMBASSY SEOUL", "KS", "South Korea"},
    {"MOSCOW", "Embassy Moscow", "AMEMBASSY MOSCOW", "RS", "Russia"},
    {"PARIS", "Embassy Paris", "AMEMBASSY PARIS", "FR", "France"},
    {"LONDON", "Embassy London", "AMEMBASSY LONDON", "UK", "United Kingdom"},
    {"BERLIN", "Embassy Berlin", "AMEMBASSY BERLIN", "GM", "Germany"},
    {"CAIRO", "Embassy Cairo", "AMEMBASSY CAIRO", "EG", "Egypt"},
    {"NEW DELHI", "Embassy New Delhi", "AMEMBASSY NEW DELHI", "IN", "India"},
    {"ISLAMABAD", "Embassy Islamabad", "AMEMBASSY ISLAMABAD", "PK", "Pakistan"},
    {"ANKARA", "Embassy Ankara", "AMEMBASSY ANKARA", "TU", "Turkey"},
    {"TEHRAN", "Embassy Tehran", "AMEMBASSY TEHRAN", "IR", "Iran"},
    {"BAGHDAD", "Embassy Baghdad", "AMEMBASSY BAGHDAD", "IZ", "Iraq"},
    {"TEL AVIV", "Embassy Tel Aviv", "AMEMBASSY TEL AVIV", "IS", "Israel"},
    {"AMMAN", "Embassy Amman", "AMEMBASSY AMMAN", "JO", "Jordan"},
    {"RIYADH", "Embassy Riyadh", "AMEMBASSY RIYADH", "SA", "Saudi Arabia"},
    {"KUWAIT", "Embassy Kuwait", "AMEMBASSY KUWAIT", "KU", "Kuwait"},
    {"MANILA", "Embassy Manila", "AMEMBASSY MANILA", "RP", "Philippines"},
    {"JAKARTA", "Embassy Jakarta", "AMEMBASSY JAKARTA", "ID", "Indonesia"},
    {"BANGKOK", "Embassy Bangkok", "AMEMBASSY BANGKOK", "TH", "Thailand"},
    {"HANOI", "Embassy Hanoi", "AMEMBASSY HANOI", "VM", "Vietnam"},
    {"KUALA LUMPUR", "Embassy Kuala Lumpur", "AMEMBASSY KUALA LUMPUR", "MY", "Malaysia"},
    {"SINGAPORE", "Embassy Singapore", "AMEMBASSY SINGAPORE", "SN", "Singapore"},
    {"CANBERRA", "Embassy Canberra", "AMEMBASSY CANBERRA", "AS", "Australia"},
    {"WELLINGTON", "Embassy Wellington", "AMEMBASSY WELLINGTON", "NZ", "New Zealand"},
    {"OTTAWA", "Embassy Ottawa", "AMEMBASSY OTTAWA", "CA", "Canada"},
    {"MEXICO", "Embassy Mexico", "AMEMBASSY MEXICO", "MX", "Mexico"},
    {"BRASILIA", "Embassy Brasilia", "AMEMBASSY BRASILIA", "BR", "Brazil"},
    {"BUENOS AIRES", "Embassy Buenos Aires", "AMEMBASSY BUENOS AIRES", "AR", "Argentina"},
    {"SANTIAGO", "Embassy Santiago", "AMEMBASSY SANTIAGO", "CI", "Chile"},
    {"LIMA", "Embassy Lima", "AMEMBASSY LIMA", "PE", "Peru"},
    {"BOGOTA", "Embassy Bogota", "AMEMBASSY BOGOTA", "CO", "Colombia"},
    {"CARACAS", "Embassy Caracas", "AMEMBASSY CARACAS", "VE", "Venezuela"},
    {"LA PAZ", "Embassy La Paz", "AMEMBASSY LA PAZ", "BL", "Bolivia"},
    {"MADRID", "Embassy Madrid", "AMEMBASSY MADRID", "SP", "Spain"},
    {"LISBON", "Embassy Lisbon", "AMEMBASSY LISBON", "PO", "Portugal"},
    {"ROME", "Embassy Rome", "AMEMBASSY ROME", "IT", "Italy"},
    {"ATHENS", "Embassy Athens", "AMEMBASSY ATHENS", "GR", "Greece"},
    {"VIENNA", "Embassy Vienna", "AMEMBASSY VIENNA", "AU", "Austria"},
    {"BERN", "Embassy Bern", "AMEMBASSY BERN", "SZ", "Switzerland"},
    {"BRUSSELS", "Embassy Brussels", "AMEMBASSY BRUSSELS", "BE", "Belgium"},
    {"THE HAGUE", "Embassy The Hague", "AMEMBASSY THE HAGUE", "NL", "Netherlands"},
    {"OSLO", "Embassy Oslo", "AMEMBASSY OSLO", "NO", "Norway"},
    {"STOCKHOLM", "Embassy Stockholm", "AMEMBASSY STOCKHOLM", "SW", "Sweden"},
    {"HELSINKI", "Embassy Helsinki", "AMEMBASSY HELSINKI", "FI", "Finland"},
    {"WARSAW", "Embassy Warsaw", "AMEMBASSY WARSAW", "PL", "Poland"},
    {"PRAGUE", "Embassy Prague", "AMEMBASSY PRAGUE", "EZ", "Czech Republic"},
    {"BUDAPEST", "Embassy Budapest", "AMEMBASSY BUDAPEST", "HU", "Hungary"},
    {"BUCHAREST", "Embassy Bucharest", "AMEMBASSY BUCHAREST", "RO", "Romania"},
    {"SOFIA", "Embassy Sofia", "AMEMBASSY SOFIA", "BU", "Bulgaria"},
    {"NAIROBI", "Embassy Nairobi", "AMEMBASSY NAIROBI", "KE", "Kenya"},
    {"LAGOS", "Embassy Lagos", "AMEMBASSY LAGOS", "NI", "Nigeria"},
    {"ACCRA", "Embassy Accra", "AMEMBASSY ACCRA", "GH", "Ghana"},
    {"PRETORIA", "Embassy Pretoria", "AMEMBASSY PRETORIA", "SF", "South Africa"},
    {"LUSAKA", "Embassy Lusaka", "AMEMBASSY LUSAKA", "ZA", "Zambia"},
    {"DAKAR", "Embassy Dakar", "AMEMBASSY DAKAR", "SG", "Senegal"},
    {"RABAT", "Embassy Rabat", "AMEMBASSY RABAT", "MO", "Morocco"},
    {"TUNIS", "Embassy Tunis", "AMEMBASSY TUNIS", "TS", "Tunisia"},
    {"ALGIERS", "Embassy Algiers", "AMEMBASSY ALGIERS", "AG", "Algeria"},
    {"ADDIS ABABA", "Embassy Addis Ababa", "AMEMBASSY ADDIS ABABA", "ET", "Ethiopia"},
}};

constexpr auto kSubjects = std::to_array<std::string_view>({
    "PREL", "PGOV", "ECON", "ETRD", "PHUM", "PTER", "MARR", "ENRG", "EFIN", "EAGR", "EINV", "CVIS",
    "MNUC", "PARM", "SNAR", "SMIG", "EIND", "SOCI", "TBIO", "EAIR", "EWWT", "PINR", "OTRA", "PBTS"});
// clang-format on

}  // namespace

std::span<const Place> places() {
  return kPlaces;
}

std::span<const std::string_view> subjects() {
  return kSubjects;
}

}  // namespace dragoman::corpus
