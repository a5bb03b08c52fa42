/* Preloaded into a program: its n-th call that writes to the disk, or reads from it, fails, is done
   by half or ends the program. */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum { KILLED = 0, BY_HALF = -1, INTERRUPTED = -2 };

/* FAIL_SIDE: `write` or `read`. FAIL_AT: which of its calls, from 1. FAIL_WITH: the errno, or what
   else happens: the program ends before the call, the call is done by half, somebody presses Ctrl-C.
   FAIL_MARK: a file that is made when the call came. */
static int fails(const char* side) {
  static int calls = 0;
  const char* at = getenv("FAIL_AT");
  const char* asked = getenv("FAIL_SIDE");
  if (!at || strcmp(asked ? asked : "write", side) != 0 || ++calls != atoi(at)) return 0;
  const char* mark = getenv("FAIL_MARK");
  int (*real_open)(const char*, int, ...) = dlsym(RTLD_NEXT, "open");
  int made = mark ? real_open(mark, O_CREAT | O_WRONLY, 0666) : -1;
  if (made >= 0) close(made);
  int with = atoi(getenv("FAIL_WITH"));
  if (with == KILLED) kill(getpid(), SIGKILL);
  if (with == INTERRUPTED) raise(SIGINT);
  if (with == INTERRUPTED || with == BY_HALF) return with;
  errno = with;
  return 1;
}

#define OPEN(name)                                                        \
  int name(const char* path, int flags, ...) {                            \
    int (*real)(const char*, int, ...) = dlsym(RTLD_NEXT, #name);         \
    va_list arguments;                                                    \
    va_start(arguments, flags);                                           \
    mode_t mode = flags & O_CREAT ? va_arg(arguments, mode_t) : 0;        \
    va_end(arguments);                                                    \
    int writes = (flags & (O_WRONLY | O_RDWR | O_CREAT)) != 0;            \
    if (fails(writes ? "write" : "read") > 0) return -1;                  \
    return real(path, flags, mode);                                       \
  }
OPEN(open)
OPEN(open64)

int __open_2(const char* path, int flags) { return open(path, flags); }

ssize_t write(int descriptor, const void* bytes, size_t count) {
  ssize_t (*real)(int, const void*, size_t) = dlsym(RTLD_NEXT, "write");
  int how = descriptor > 2 ? fails("write") : 0;
  if (how == BY_HALF && count > 1) return real(descriptor, bytes, count / 2);
  if (how <= 0) return real(descriptor, bytes, count);
  /* a disk that fills up takes a part first */
  if (count > 1 && errno == ENOSPC) real(descriptor, bytes, count / 2), errno = ENOSPC;
  return -1;
}

ssize_t read(int descriptor, void* bytes, size_t count) {
  ssize_t (*real)(int, void*, size_t) = dlsym(RTLD_NEXT, "read");
  int how = descriptor > 2 ? fails("read") : 0;
  if (how == BY_HALF && count > 1) return real(descriptor, bytes, count / 2);
  return how > 0 ? -1 : real(descriptor, bytes, count);
}

DIR* fdopendir(int descriptor) {
  DIR* (*real)(int) = dlsym(RTLD_NEXT, "fdopendir");
  return fails("read") > 0 ? NULL : real(descriptor);
}

struct dirent* readdir(DIR* folder) {
  struct dirent* (*real)(DIR*) = dlsym(RTLD_NEXT, "readdir");
  return fails("read") > 0 ? NULL : real(folder);
}

int fsync(int descriptor) {
  int (*real)(int) = dlsym(RTLD_NEXT, "fsync");
  return fails("write") > 0 ? -1 : real(descriptor);
}

int rename(const char* from, const char* to) {
  int (*real)(const char*, const char*) = dlsym(RTLD_NEXT, "rename");
  return fails("write") > 0 ? -1 : real(from, to);
}

int mkdir(const char* path, mode_t mode) {
  int (*real)(const char*, mode_t) = dlsym(RTLD_NEXT, "mkdir");
  return fails("write") > 0 ? -1 : real(path, mode);
}

int link(const char* from, const char* to) {
  int (*real)(const char*, const char*) = dlsym(RTLD_NEXT, "link");
  return fails("write") > 0 ? -1 : real(from, to);
}
