#include "searcher/web/own_host.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>

namespace dragoman {
namespace {

constexpr std::size_t kLongestHost = 255;

char small_letter(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string in_small_letters(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), small_letter);
  return out;
}

bool is_port(std::string_view text) {
  return !text.empty() && text.size() <= 5 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_address(int family, const std::string& text) {
  std::array<unsigned char, sizeof(in6_addr)> address{};
  return inet_pton(family, text.c_str(), address.data()) == 1;
}

// "[::1]:8787" -> "[::1]"; "" where what stands after the colon is no port.
std::string_view without_port(std::string_view host) {
  const std::size_t bracket = host.rfind(']');
  const std::size_t colon = host.rfind(':');
  if (colon == std::string_view::npos) return host;
  if (bracket != std::string_view::npos && colon < bracket) return host;
  return is_port(host.substr(colon + 1)) ? host.substr(0, colon) : std::string_view();
}

}  // namespace

bool is_own_host(std::string_view host, const std::vector<std::string>& names) {
  if (host.size() > kLongestHost || host.find('\0') != std::string_view::npos) return false;
  const std::string name = in_small_letters(without_port(host));
  if (name.empty()) return false;
  if (name.front() == '[' && name.back() == ']')
    return is_address(AF_INET6, name.substr(1, name.size() - 2));
  if (name == "localhost" || is_address(AF_INET, name)) return true;
  return std::any_of(names.begin(), names.end(),
                     [&](const std::string& own) { return in_small_letters(own) == name; });
}

bool is_own_origin(std::string_view origin, std::string_view host) {
  if (origin.empty()) return true;
  const std::string typed = in_small_letters(origin);
  const std::string own = in_small_letters(host);
  return typed == "http://" + own || typed == "https://" + own;
}

}  // namespace dragoman
