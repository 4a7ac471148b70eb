// Signals: each is one byte in a pipe; a crash restores the terminal first.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "cterminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static const int woken[] = {SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH};
static const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE};
enum {
  WOKEN = sizeof woken / sizeof *woken,
  CRASHES = sizeof crashes / sizeof *crashes,
  MOST_RESTORE = 512,
  ALTERNATE_STACK = 64 * 1024,
  // Milliseconds for a terminal to take what restores it; for signals sent twice in one go.
  LONGEST_RESTORE = 500,
  ONE_GO = 100,
};

static struct sigaction woken_before[WOKEN];
static struct sigaction crashes_before[CRASHES];
static struct termios modes_before;
static char restore_text[MOST_RESTORE];
static size_t restore_length;
static int wake[2] = {-1, -1};
static char alternate_stack[ALTERNATE_STACK];
static volatile sig_atomic_t is_on;
static volatile sig_atomic_t ends;
static long first_end;

// Everything here may be called in a handler (signal-safety(7)).
static long now(void) {
  struct timespec time;
  (void)clock_gettime(CLOCK_MONOTONIC, &time);
  return (long)(time.tv_sec * 1000 + time.tv_nsec / 1000000);
}

// Writes as much as a terminal takes in time. Without O_NONBLOCK a terminal that nobody reads would
// hold us here for ever; others may share the descriptor, so it is set back.
static void write_in_time(int descriptor, const char *text, size_t length) {
  int flags = fcntl(descriptor, F_GETFL);
  (void)fcntl(descriptor, F_SETFL, flags | O_NONBLOCK);
  long due = now() + LONGEST_RESTORE;
  while (length > 0) {
    ssize_t written = write(descriptor, text, length);
    if (written > 0) {
      text += written;
      length -= (size_t)written;
    } else if (written == 0 || (errno != EINTR && errno != EAGAIN) || now() >= due) {
      break;
    } else {
      struct pollfd room = {.fd = descriptor, .events = POLLOUT};
      (void)poll(&room, 1, 50);
    }
  }
  (void)fcntl(descriptor, F_SETFL, flags);
}

static void restore_at_once(void) {
  if (is_on) {
    is_on = 0;
    write_in_time(STDOUT_FILENO, restore_text, restore_length);
    (void)tcsetattr(STDIN_FILENO, TCSANOW, &modes_before);
  }
  int file = terminal_return_errors();
  char part[1024];
  ssize_t got;
  while (file >= 0 && (got = read(file, part, sizeof part)) > 0)
    write_in_time(STDERR_FILENO, part, (size_t)got);
}

static void set_default(int number) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = SIG_DFL;
  (void)sigaction(number, &action, NULL);
}

static void on_crash(int number) {
  int saved = errno;
  restore_at_once();
  for (int i = 0; i < CRASHES; i++)
    if (crashes[i] == number) (void)sigaction(number, &crashes_before[i], NULL);
  // Blocked until this handler returns; then whoever was there before, such as Swift's
  // backtracer, sees the stack as it was when the program crashed.
  (void)raise(number);
  errno = saved;
}

// The first signal to end saves and leaves. If that hangs, or the program hangs in a write to a
// terminal that nobody reads, the second leaves at once. timeout(1) and others send it twice in one
// go: that counts once. SIGHUP does not count: a shell and the system each send it.
static bool is_second_end(int number) {
  if (number != SIGTERM && number != SIGINT && number != SIGQUIT) return false;
  if (ends++ == 0) {
    first_end = now();
    return false;
  }
  return now() - first_end >= ONE_GO;
}

static void on_signal(int number) {
  int saved = errno;
  if (is_second_end(number)) {
    restore_at_once();
    set_default(number);
    (void)raise(number);
  } else {
    unsigned char byte = (unsigned char)number;
    // A full pipe wakes as well; nothing is lost that matters.
    ssize_t ignored = write(wake[1], &byte, 1);
    (void)ignored;
  }
  errno = saved;
}

bool terminal_remember(void) {
  for (int i = 0; i < WOKEN; i++) (void)sigaction(woken[i], NULL, &woken_before[i]);
  return tcgetattr(STDIN_FILENO, &modes_before) == 0;
}

static void take_crashes(void) {
  stack_t stack;
  // A stack that overflowed has no room for a handler.
  if (sigaltstack(NULL, &stack) == 0 && (stack.ss_flags & SS_DISABLE)) {
    memset(&stack, 0, sizeof stack);
    stack.ss_sp = alternate_stack;
    stack.ss_size = sizeof alternate_stack;
    (void)sigaltstack(&stack, NULL);
  }
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_crash;
  action.sa_flags = SA_ONSTACK;
  sigfillset(&action.sa_mask);
  for (int i = 0; i < CRASHES; i++) (void)sigaction(crashes[i], &action, &crashes_before[i]);
}

int terminal_take_signals(const char *restore) {
  restore_length = strlen(restore);
  if (restore_length > MOST_RESTORE) restore_length = MOST_RESTORE;
  memcpy(restore_text, restore, restore_length);
  if (pipe(wake) != 0) return -1;
  for (int i = 0; i < 2; i++) {
    (void)fcntl(wake[i], F_SETFL, O_NONBLOCK);
    (void)fcntl(wake[i], F_SETFD, FD_CLOEXEC);
  }
  ends = 0;
  first_end = 0;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_signal;
  action.sa_flags = SA_RESTART;
  sigfillset(&action.sa_mask);
  for (int i = 0; i < WOKEN; i++) {
    // What the parent had ignored (nohup, a shell without job control) stays ignored.
    if (woken_before[i].sa_handler == SIG_IGN && woken[i] != SIGWINCH) continue;
    (void)sigaction(woken[i], &action, NULL);
  }
  take_crashes();
  return wake[0];
}

void terminal_return_signals(void) {
  if (wake[0] < 0) return;
  for (int i = 0; i < WOKEN; i++) (void)sigaction(woken[i], &woken_before[i], NULL);
  for (int i = 0; i < CRASHES; i++) (void)sigaction(crashes[i], &crashes_before[i], NULL);
  (void)close(wake[0]);
  (void)close(wake[1]);
  wake[0] = wake[1] = -1;
}

void terminal_set_on(bool on) { is_on = on; }
bool terminal_is_on(void) { return is_on; }

void terminal_stop(bool group) {
  struct sigaction action;
  (void)sigaction(SIGTSTP, NULL, &action);
  if (action.sa_handler == SIG_IGN) return;
  set_default(SIGTSTP);
  // The whole group, or a script around this program would wait for it, stopped, for ever.
  (void)kill(group ? 0 : getpid(), SIGTSTP);
  (void)sigaction(SIGTSTP, &action, NULL);
}

void terminal_end_at_next_signal(void) { ends = 1; }

_Noreturn void terminal_end_by(int number) {
  set_default(number);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, number);
  (void)sigprocmask(SIG_UNBLOCK, &only, NULL);
  (void)raise(number);
  _exit(128 + number);
}
