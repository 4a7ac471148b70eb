// Files without a name, programs in a session of their own, widths and sizes.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "cterminal.h"

#include <fcntl.h>
#include <paths.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

static volatile sig_atomic_t true_errors = -1;
static volatile sig_atomic_t errors_file = -1;

int terminal_nameless_file(void) {
  const char *folder = getenv("TMPDIR");
  char path[1024];
  int length = snprintf(
      path, sizeof path, "%s/veto-XXXXXX", folder && *folder == '/' ? folder : "/tmp");
  if (length < 0 || (size_t)length >= sizeof path) return -1;
  int file = mkstemp(path);
  if (file < 0) return -1;
  (void)unlink(path);
  (void)fcntl(file, F_SETFD, FD_CLOEXEC);
  return file;
}

void terminal_divert_errors(void) {
  if (true_errors >= 0 || !isatty(STDERR_FILENO)) return;
  int file = terminal_nameless_file();
  if (file < 0) return;
  int kept = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (kept < 0 || dup2(file, STDERR_FILENO) < 0) {
    if (kept >= 0) (void)close(kept);
    (void)close(file);
    return;
  }
  errors_file = file;
  true_errors = kept;
}

int terminal_return_errors(void) {
  if (true_errors < 0) return -1;
  int file = errors_file;
  (void)dup2(true_errors, STDERR_FILENO);
  (void)close(true_errors);
  true_errors = -1;
  errors_file = -1;
  (void)lseek(file, 0, SEEK_SET);
  return file;
}

pid_t terminal_spawn(const char *path, char *const argv[], int input) {
  posix_spawn_file_actions_t files;
  posix_spawnattr_t attributes;
  if (posix_spawn_file_actions_init(&files) != 0) return -1;
  if (posix_spawnattr_init(&attributes) != 0) {
    (void)posix_spawn_file_actions_destroy(&files);
    return -1;
  }
  sigset_t all;
  sigset_t none;
  sigfillset(&all);
  sigemptyset(&none);
  short flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSID;
  int bad = posix_spawnattr_setflags(&attributes, flags);
  bad |= posix_spawnattr_setsigdefault(&attributes, &all);
  bad |= posix_spawnattr_setsigmask(&attributes, &none);
  bad |= input >= 0
      ? posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO)
      : posix_spawn_file_actions_addopen(&files, STDIN_FILENO, _PATH_DEVNULL, O_RDONLY, 0);
  for (int out = STDOUT_FILENO; out <= STDERR_FILENO; out++)
    bad |= posix_spawn_file_actions_addopen(&files, out, _PATH_DEVNULL, O_WRONLY, 0);
  pid_t child = -1;
  if (bad || posix_spawn(&child, path, &files, &attributes, argv, environ) != 0) child = -1;
  (void)posix_spawnattr_destroy(&attributes);
  (void)posix_spawn_file_actions_destroy(&files);
  return child;
}

int terminal_width(uint32_t point) { return wcwidth((wchar_t)point); }

bool terminal_size(int descriptor, int *rows, int *columns) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0)
    return false;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return true;
}
