/* Preloaded into a program: its n-th call that writes to the disk fails, or ends the program. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

/* FAIL_AT: which call, from 1. FAIL_WITH: the errno, or 0 to end the program before the call.
   FAIL_MARK: a file that is made when the call came. */
static int fails(void) {
  static int calls = 0;
  const char* at = getenv("FAIL_AT");
  if (!at || ++calls != atoi(at)) return 0;
  const char* mark = getenv("FAIL_MARK");
  int (*real_open)(const char*, int, ...) = dlsym(RTLD_NEXT, "open");
  int made = mark ? real_open(mark, O_CREAT | O_WRONLY, 0666) : -1;
  if (made >= 0) close(made);
  int with = atoi(getenv("FAIL_WITH"));
  if (with == 0) kill(getpid(), SIGKILL);
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
    if ((flags & (O_WRONLY | O_RDWR | O_CREAT)) && fails()) return -1;    \
    return real(path, flags, mode);                                       \
  }
OPEN(open)
OPEN(open64)

int __open_2(const char* path, int flags) { return open(path, flags); }

ssize_t write(int descriptor, const void* bytes, size_t count) {
  ssize_t (*real)(int, const void*, size_t) = dlsym(RTLD_NEXT, "write");
  if (descriptor > 2 && fails()) {
    /* a disk that fills up takes a part first */
    if (count > 1 && errno == ENOSPC) real(descriptor, bytes, count / 2), errno = ENOSPC;
    return -1;
  }
  return real(descriptor, bytes, count);
}

int fsync(int descriptor) {
  int (*real)(int) = dlsym(RTLD_NEXT, "fsync");
  return fails() ? -1 : real(descriptor);
}

int rename(const char* from, const char* to) {
  int (*real)(const char*, const char*) = dlsym(RTLD_NEXT, "rename");
  return fails() ? -1 : real(from, to);
}

int mkdir(const char* path, mode_t mode) {
  int (*real)(const char*, mode_t) = dlsym(RTLD_NEXT, "mkdir");
  return fails() ? -1 : real(path, mode);
}
