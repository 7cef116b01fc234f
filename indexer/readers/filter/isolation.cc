#include "indexer/readers/filter/isolation.h"

#include <fcntl.h>
#include <unistd.h>

#include <filesystem>
#include <optional>
#include <system_error>

#include "analyzers/text/error.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;
using Arguments = std::vector<std::string>;

void append(std::initializer_list<std::string> more, Arguments& to) {
  to.insert(to.end(), more);
}

// "/bin" is a link into /usr on Debian, and a folder elsewhere.
void show_system_folder(const std::string& path, Arguments& to) {
  std::error_code ignored;
  if (fs::is_symlink(path, ignored)) {
    append({"--symlink", fs::read_symlink(path, ignored).string(), path}, to);
  } else {
    append({"--ro-bind-try", path, path}, to);
  }
}

Arguments namespaces(const ProgramLimits& limits) {
  Arguments out = {"--unshare-all", "--die-with-parent", "--new-session", "--ro-bind", "/usr",
                   "/usr"};
  for (const char* const folder : {"/bin", "/sbin", "/lib", "/lib32", "/lib64"}) {
    show_system_folder(folder, out);
  }
  for (const char* const path : {"/etc/alternatives", "/etc/fonts", "/etc/ld.so.cache",
                                 "/etc/papersize", "/var/cache/fontconfig"}) {
    append({"--ro-bind-try", path, path}, out);
  }
  append({"--proc", "/proc", "--dev", "/dev", "--size", std::to_string(limits.file_bytes),
          "--tmpfs", "/tmp", "--chdir", "/"},
         out);
  return out;
}

bool works(const std::string& bubblewrap) {
  Arguments arguments = namespaces({});
  append({"--", "/usr/bin/true"}, arguments);
  const int input = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
  bool is_done = false;
  try {
    is_done = run_program(bubblewrap, arguments, input, {}, true).end == ProgramEnd::kDone;
  } catch (const InputError&) {  // it can't be started
  }
  ::close(input);
  return is_done;
}

const std::optional<std::string>& working_bubblewrap() {
  static const std::optional<std::string> kFound = [] {
    auto found = find_program("bwrap");
    if (found && !works(*found)) found.reset();
    return found;
  }();
  return kFound;
}

}  // namespace

IsolatedProgram isolate(const std::string& path, const std::vector<std::string>& arguments,
                        const std::vector<std::string>& needs, const ProgramLimits& limits) {
  const auto& bubblewrap = working_bubblewrap();
  if (!bubblewrap) return {path, arguments, false};
  IsolatedProgram program{*bubblewrap, namespaces(limits), true};
  for (const std::string& need : needs) append({"--ro-bind-try", need, need}, program.arguments);
  if (!path.starts_with("/usr/")) append({"--ro-bind", path, path}, program.arguments);
  append({"--", path}, program.arguments);
  program.arguments.insert(program.arguments.end(), arguments.begin(), arguments.end());
  return program;
}

}  // namespace dragoman
