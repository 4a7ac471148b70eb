// What Swift cannot see of ncurses: globals, macros with casts, variadic functions.
#ifndef VETO_NCURSES_SHIM_H
#define VETO_NCURSES_SHIM_H

// Both decide what the header declares, so they must come first. Without the first, the functions
// for wide characters are missing; without the second, WINDOW has another type in each version.
#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#ifndef NCURSES_OPAQUE
#define NCURSES_OPAQUE 1
#endif

// The header of ncurses 6.4 sets NCURSES_OPAQUE back to 0 unless it is told that it is being read
// from inside; that has no other effect on what is declared here.
#define NCURSES_INTERNALS 1
#include <ncurses.h>
#undef NCURSES_INTERNALS
#include <stdint.h>

_Static_assert(NCURSES_WIDECHAR == 1, "ncurses without wide characters");
_Static_assert(NCURSES_OPAQUE == 1, "ncurses with a visible WINDOW");
_Static_assert(sizeof(wchar_t) == sizeof(uint32_t), "wchar_t is not a code point");

static inline struct screen *veto_newterm(const char *type) {
  return newterm(type, stdout, stdin);
}

static inline int veto_rows(void) { return getmaxy(stdscr); }
static inline int veto_columns(void) { return getmaxx(stdscr); }

/// Writes one character and its marks, a list of code points ended by 0, at one place.
///
/// In the last place of the screen ncurses reports an error although it has written; no result.
static inline void veto_put(
    int row, int column, const uint32_t *text, uint32_t attributes, short pair) {
  cchar_t cell;
  if (setcchar(&cell, (const wchar_t *)text, attributes, pair, NULL) == OK)
    (void)mvwadd_wch(stdscr, row, column, &cell);
}

/// The same for one code point without marks.
static inline void veto_put_letter(
    int row, int column, uint32_t letter, uint32_t attributes, short pair) {
  const uint32_t text[2] = {letter, 0};
  veto_put(row, column, text, attributes, pair);
}

static inline void veto_erase(void) { (void)werase(stdscr); }
static inline void veto_move(int row, int column) { (void)wmove(stdscr, row, column); }

/// Sends what differs from what the terminal shows.
static inline void veto_update(void) {
  (void)wnoutrefresh(stdscr);
  (void)doupdate();
}

/// Makes the next update draw everything, whatever the terminal was thought to show.
static inline void veto_forget_shown(void) { (void)clearok(curscr, TRUE); }

/// A text of the terminal's description, or null.
static inline const char *veto_capability(const char *name) {
  const char *text = tigetstr(name);
  return text == (char *)-1 ? NULL : text;
}

static inline int veto_has_flag(const char *name) { return tigetflag(name) > 0; }
static inline int veto_number_of_colors(void) { return COLORS; }

static inline uint32_t veto_bold(void) { return A_BOLD; }
static inline uint32_t veto_dim(void) { return A_DIM; }
static inline uint32_t veto_underline(void) { return A_UNDERLINE; }
static inline uint32_t veto_reverse(void) { return A_REVERSE; }

#endif
