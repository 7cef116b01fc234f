#include "corpus/generate/places.h"

#include <array>

namespace dragoman::corpus {
namespace {

// clang-format off
constexpr std::array<Place, 60> kPlaces = {{
    {"BEIJING", "Embassy Beijing", "AMEMBASSY BEIJING", "CH", "CN"},
    {"TOKYO", "Embassy Tokyo", "AMEMBASSY TOKYO", "JA", "JP"},
    {"SEOUL", "Embassy Seoul", "AMEMBASSY SEOUL", "KS", "KR"},
    {"MOSCOW", "Embassy Moscow", "AMEMBASSY MOSCOW", "RS", "RU"},
    {"PARIS", "Embassy Paris", "AMEMBASSY PARIS", "FR", "FR"},
    {"LONDON", "Embassy London", "AMEMBASSY LONDON", "UK", "GB"},
    {"BERLIN", "Embassy Berlin", "AMEMBASSY BERLIN", "GM", "DE"},
    {"CAIRO", "Embassy Cairo", "AMEMBASSY CAIRO", "EG", "EG"},
    {"NEW DELHI", "Embassy New Delhi", "AMEMBASSY NEW DELHI", "IN", "IN"},
    {"ISLAMABAD", "Embassy Islamabad", "AMEMBASSY ISLAMABAD", "PK", "PK"},
    {"ANKARA", "Embassy Ankara", "AMEMBASSY ANKARA", "TU", "TR"},
    {"TEHRAN", "Embassy Tehran", "AMEMBASSY TEHRAN", "IR", "IR"},
    {"BAGHDAD", "Embassy Baghdad", "AMEMBASSY BAGHDAD", "IZ", "IQ"},
    {"TEL AVIV", "Embassy Tel Aviv", "AMEMBASSY TEL AVIV", "IS", "IL"},
    {"AMMAN", "Embassy Amman", "AMEMBASSY AMMAN", "JO", "JO"},
    {"RIYADH", "Embassy Riyadh", "AMEMBASSY RIYADH", "SA", "SA"},
    {"KUWAIT", "Embassy Kuwait", "AMEMBASSY KUWAIT", "KU", "KW"},
    {"MANILA", "Embassy Manila", "AMEMBASSY MANILA", "RP", "PH"},
    {"JAKARTA", "Embassy Jakarta", "AMEMBASSY JAKARTA", "ID", "ID"},
    {"BANGKOK", "Embassy Bangkok", "AMEMBASSY BANGKOK", "TH", "TH"},
    {"HANOI", "Embassy Hanoi", "AMEMBASSY HANOI", "VM", "VN"},
    {"KUALA LUMPUR", "Embassy Kuala Lumpur", "AMEMBASSY KUALA LUMPUR", "MY", "MY"},
    {"SINGAPORE", "Embassy Singapore", "AMEMBASSY SINGAPORE", "SN", "SG"},
    {"CANBERRA", "Embassy Canberra", "AMEMBASSY CANBERRA", "AS", "AU"},
    {"WELLINGTON", "Embassy Wellington", "AMEMBASSY WELLINGTON", "NZ", "NZ"},
    {"OTTAWA", "Embassy Ottawa", "AMEMBASSY OTTAWA", "CA", "CA"},
    {"MEXICO", "Embassy Mexico", "AMEMBASSY MEXICO", "MX", "MX"},
    {"BRASILIA", "Embassy Brasilia", "AMEMBASSY BRASILIA", "BR", "BR"},
    {"BUENOS AIRES", "Embassy Buenos Aires", "AMEMBASSY BUENOS AIRES", "AR", "AR"},
    {"SANTIAGO", "Embassy Santiago", "AMEMBASSY SANTIAGO", "CI", "CL"},
    {"LIMA", "Embassy Lima", "AMEMBASSY LIMA", "PE", "PE"},
    {"BOGOTA", "Embassy Bogota", "AMEMBASSY BOGOTA", "CO", "CO"},
    {"CARACAS", "Embassy Caracas", "AMEMBASSY CARACAS", "VE", "VE"},
    {"LA PAZ", "Embassy La Paz", "AMEMBASSY LA PAZ", "BL", "BO"},
    {"MADRID", "Embassy Madrid", "AMEMBASSY MADRID", "SP", "ES"},
    {"LISBON", "Embassy Lisbon", "AMEMBASSY LISBON", "PO", "PT"},
    {"ROME", "Embassy Rome", "AMEMBASSY ROME", "IT", "IT"},
    {"ATHENS", "Embassy Athens", "AMEMBASSY ATHENS", "GR", "GR"},
    {"VIENNA", "Embassy Vienna", "AMEMBASSY VIENNA", "AU", "AT"},
    {"BERN", "Embassy Bern", "AMEMBASSY BERN", "SZ", "CH"},
    {"BRUSSELS", "Embassy Brussels", "AMEMBASSY BRUSSELS", "BE", "BE"},
    {"THE HAGUE", "Embassy The Hague", "AMEMBASSY THE HAGUE", "NL", "NL"},
    {"OSLO", "Embassy Oslo", "AMEMBASSY OSLO", "NO", "NO"},
    {"STOCKHOLM", "Embassy Stockholm", "AMEMBASSY STOCKHOLM", "SW", "SE"},
    {"HELSINKI", "Embassy Helsinki", "AMEMBASSY HELSINKI", "FI", "FI"},
    {"WARSAW", "Embassy Warsaw", "AMEMBASSY WARSAW", "PL", "PL"},
    {"PRAGUE", "Embassy Prague", "AMEMBASSY PRAGUE", "EZ", "CZ"},
    {"BUDAPEST", "Embassy Budapest", "AMEMBASSY BUDAPEST", "HU", "HU"},
    {"BUCHAREST", "Embassy Bucharest", "AMEMBASSY BUCHAREST", "RO", "RO"},
    {"SOFIA", "Embassy Sofia", "AMEMBASSY SOFIA", "BU", "BG"},
    {"NAIROBI", "Embassy Nairobi", "AMEMBASSY NAIROBI", "KE", "KE"},
    {"LAGOS", "Embassy Lagos", "AMEMBASSY LAGOS", "NI", "NG"},
    {"ACCRA", "Embassy Accra", "AMEMBASSY ACCRA", "GH", "GH"},
    {"PRETORIA", "Embassy Pretoria", "AMEMBASSY PRETORIA", "SF", "ZA"},
    {"LUSAKA", "Embassy Lusaka", "AMEMBASSY LUSAKA", "ZA", "ZM"},
    {"DAKAR", "Embassy Dakar", "AMEMBASSY DAKAR", "SG", "SN"},
    {"RABAT", "Embassy Rabat", "AMEMBASSY RABAT", "MO", "MA"},
    {"TUNIS", "Embassy Tunis", "AMEMBASSY TUNIS", "TS", "TN"},
    {"ALGIERS", "Embassy Algiers", "AMEMBASSY ALGIERS", "AG", "DZ"},
    {"ADDIS ABABA", "Embassy Addis Ababa", "AMEMBASSY ADDIS ABABA", "ET", "ET"},
}};

constexpr auto kSubjects = std::to_array<std::string_view>({
    "PREL", "PGOV", "ECON", "ETRD", "PHUM", "PTER", "MARR", "ENRG", "EFIN", "EAGR", "EINV", "CVIS",
    "MNUC", "PARM", "SNAR", "SMIG", "KDEM", "SOCI", "TBIO", "EAIR", "EWWT", "PINR", "OTRA", "PBTS"});
// clang-format on

}  // namespace

std::span<const Place> places() {
  return kPlaces;
}

std::span<const std::string_view> subjects() {
  return kSubjects;
}

}  // namespace dragoman::corpus
