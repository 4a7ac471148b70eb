#include "csystem.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/vfs.h>

static int argument_count;
static char **arguments;

// The GNU C library gives a constructor what it gives main.
__attribute__((constructor)) static void keep_arguments(int count, char **first) {
  argument_count = count;
  arguments = first;
}

int csystem_argument_count(void) { return argument_count; }

const char *csystem_argument(int number) { return arguments[number]; }

void csystem_sha256_start(csystem_sha256 *state) { SHA256Init(state); }

void csystem_sha256_add(csystem_sha256 *state, const void *bytes, size_t count) {
  SHA256Update(state, bytes, count);
}

void csystem_sha256_end(csystem_sha256 *state, uint8_t *digest) { SHA256Final(digest, state); }

// The numbers are those of statfs(2) and linux/magic.h.
const char *csystem_network_kind(int descriptor) {
  struct statfs about;
  if (fstatfs(descriptor, &about) != 0) return NULL;
  switch ((uint32_t)about.f_type) {
  case 0x6969: return "NFS";
  case 0x517B:
  case 0xFE534D42: return "SMB";
  case 0xFF534D42: return "CIFS";
  case 0x5346414F: return "AFS";
  case 0x00C36400: return "Ceph";
  case 0x01021997: return "9P";
  case 0x65735546: return "FUSE";
  default: return NULL;
  }
}

int csystem_open_at(int folder, const char *name, int flags, mode_t mode) {
  return openat(folder, name, flags, mode);
}

int csystem_try_lock(int descriptor) { return flock(descriptor, LOCK_EX | LOCK_NB); }

void csystem_ignore_file_size_signal(void) { signal(SIGXFSZ, SIG_IGN); }

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
// Swift marks pointers to some values in their own bits, which the search for leaks takes for lost.
const char *__asan_default_options(void);
const char *__asan_default_options(void) { return "detect_leaks=0"; }
#endif
#endif
