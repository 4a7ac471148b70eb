// The floor: what ncurses itself costs. Forty lines, of which one is highlighted; j and k move,
// Space ticks, q leaves. Nothing is read and nothing is kept.
#include <locale.h>
#include <ncurses.h>

static bool ticked[40];

static void line(int row, int at) {
  if (row == at) attron(A_REVERSE);
  mvprintw(row, 0, "[%c] A line of the floor, number %d", ticked[row] ? 'x' : ' ', row);
  clrtoeol();
  attroff(A_REVERSE);
}

int main(void) {
  setlocale(LC_ALL, "");
  initscr();
  raw();
  noecho();
  keypad(stdscr, TRUE);
  curs_set(0);
  start_color();
  int rows = LINES < 40 ? LINES : 40, at = 0, key = 0;
  do {
    if (key == 'j' && at < rows - 1) at++;
    if (key == 'k' && at > 0) at--;
    if (key == ' ') ticked[at] = !ticked[at];
    for (int row = 0; row < rows; row++) line(row, at);
    refresh();
  } while ((key = getch()) != 'q');
  endwin();
}
