#ifndef CCATALOGUE_H
#define CCATALOGUE_H

#include <stddef.h>

// A file of the shipped catalogue, as it stands in data/; the size is in bytes.
struct ccatalogue_file {
  const char *name;
  const unsigned char *text;
  size_t size;
};

// The files of the groups, in the order in which they are shown, counted from 0; its text is NULL
// after the last one.
struct ccatalogue_file ccatalogue_group(size_t number);

struct ccatalogue_file ccatalogue_law(void);
struct ccatalogue_file ccatalogue_authorities(void);

// Where wanted first stands in a file at or after a place; the file's size if nowhere.
// Swift's Glibc module lacks memmem(3).
size_t ccatalogue_find(struct ccatalogue_file file, size_t place, const char *wanted);

#endif
