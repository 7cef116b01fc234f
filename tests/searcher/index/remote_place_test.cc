#include "searcher/index/remote_place.h"

#include <catch2/catch.hpp>
#include <string>

#include "analyzers/text/error.h"
#include "searcher/index/index_places.h"

namespace dragoman {

TEST_CASE("places on other machines are read") {
  const RemotePlace tcp = parse_remote_place("tcp://archive.example:7000");
  CHECK(tcp.host == "archive.example");
  CHECK(tcp.port == 7000);
  CHECK_FALSE(tcp.by_ssh());
  CHECK(tcp.context() == "remote:tcp(archive.example:7000)");
  CHECK(parse_remote_place("tcp://[::1]:7000").host == "::1");
  const RemotePlace ssh = parse_remote_place("ssh://reader@archive.example:2222/srv/frus");
  CHECK(ssh.host == "reader@archive.example");
  CHECK(ssh.port == 2222);
  CHECK(ssh.path == "/srv/frus");
  CHECK(ssh.context() ==
        "remote:prog(ssh -T -oBatchMode=yes -oConnectTimeout=10 -p2222 -- reader@archive.example "
        "xapian-progsrv /srv/frus)");
  CHECK(parse_remote_place("ssh://archive/srv").port == 0);
}

TEST_CASE(
    "what is no place on another machine is refused, and what might be an option or a command") {
  for (const std::string text :
       {"tcp://", "tcp://host", "tcp://host:", "tcp://host:0", "tcp://host:65536", "tcp://host:7x",
        "tcp://:7000", "tcp://user@host:7000", "tcp://host:7000/path", "tcp://[::1:7000",
        "ssh://host", "ssh://host/", "ssh:///srv", "ssh://-oProxyCommand=x/srv",
        "ssh://host/srv;ls", "ssh://host/srv -v", "ssh://ho st/srv", "ssh://host/$HOME",
        "http://host/srv"}) {
    CHECK_THROWS_AS(parse_remote_place(text), UsageError);
  }
}

TEST_CASE("an index on another machine is named once, and patience has its limits") {
  CHECK(index_places("tcp://a:1").indexes.front().is_remote);
  CHECK_THROWS_AS(index_places(std::vector<std::string>{"tcp://a:1", "tcp://a:1"}), UsageError);
  CHECK(patience_of(0.5) == std::chrono::milliseconds(500));
  CHECK_THROWS_AS(patience_of(0), UsageError);
  CHECK_THROWS_AS(patience_of(4000), UsageError);
}

}  // namespace dragoman
