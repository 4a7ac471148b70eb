// The parts of a terminal's life that must run inside a signal handler, or that need names which
// Swift's modules of the C library lack.
#ifndef VETO_CTERMINAL_H
#define VETO_CTERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/// Before curses starts: notes the terminal's modes and who handled the signals until now.
bool terminal_remember(void);

/// After curses started: opens the wake pipe and takes over the signals.
///
/// `restore` is what brings the screen back when the program crashes; it is copied.
/// Returns the pipe's end to read from, one byte a signal (its number), or -1.
int terminal_take_signals(const char *restore);

/// Gives the signals back and closes the pipe.
void terminal_return_signals(void);

/// Whether the screen is ours now; a crash then restores it.
void terminal_set_on(bool on);
bool terminal_is_on(void);

/// Stops this process, or its whole group as Ctrl-Z does; returns when it is continued. Does
/// nothing if the parent has this signal ignored, having no job control.
void terminal_stop(bool group);

/// From now on one SIGINT, SIGQUIT or SIGTERM ends the process at once: it is ending anyway.
void terminal_end_at_next_signal(void);

/// Ends this process by the signal, so that the parent sees which it was.
_Noreturn void terminal_end_by(int signal);

/// From now on what is written to stderr goes to a file without a name, if stderr is a terminal.
void terminal_divert_errors(void);

/// Ends that. Returns the file, at its beginning, or -1; the caller closes it.
int terminal_return_errors(void);

/// A file without a name, open for reading and writing, closed on exec; -1 if there can be none.
int terminal_nameless_file(void);

/// Starts a program in a session of its own, with this one's whole environment, byte by byte: what
/// a desktop's programs need (DBUS_SESSION_BUS_ADDRESS, XAUTHORITY, BROWSER …) only they know.
/// `input` (or nothing, if -1) is its stdin; it has no outputs. Returns its process number, or -1.
pid_t terminal_spawn(const char *path, char *const argv[], int input);

/// wcwidth(3): what the C library, and so ncurses, takes for the width of a code point.
int terminal_width(uint32_t point);

/// The size that the kernel knows for the terminal on a descriptor.
bool terminal_size(int descriptor, int *rows, int *columns);

#endif
