#define _GNU_SOURCE
#include "ccatalogue.h"

#include <string.h>

// #embed is C23; clang has it in every mode, with a warning.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char meta[] = {
#embed "data/meta.json"
};

static const unsigned char social[] = {
#embed "data/social.json"
};

static const unsigned char assistants[] = {
#embed "data/assistants.json"
};

static const unsigned char work[] = {
#embed "data/work.json"
};

static const unsigned char creating[] = {
#embed "data/creating.json"
};

static const unsigned char moving[] = {
#embed "data/moving.json"
};

static const unsigned char home[] = {
#embed "data/home.json"
};

static const unsigned char health[] = {
#embed "data/health.json"
};

static const unsigned char sites[] = {
#embed "data/sites.json"
};

static const unsigned char others[] = {
#embed "data/others.json"
};

static const unsigned char law[] = {
#embed "data/law.json"
};

static const unsigned char authorities[] = {
#embed "data/authorities.json"
};

#define FILE_OF(part) {#part ".json", part, sizeof part}

static const struct ccatalogue_file groups[] = {
    FILE_OF(meta), FILE_OF(social), FILE_OF(assistants), FILE_OF(work), FILE_OF(creating),
    FILE_OF(moving), FILE_OF(home), FILE_OF(health), FILE_OF(sites), FILE_OF(others),
};

struct ccatalogue_file ccatalogue_group(size_t number) {
  static const struct ccatalogue_file none = {0};
  return number < sizeof groups / sizeof *groups ? groups[number] : none;
}

struct ccatalogue_file ccatalogue_law(void) {
  return (struct ccatalogue_file)FILE_OF(law);
}

struct ccatalogue_file ccatalogue_authorities(void) {
  return (struct ccatalogue_file)FILE_OF(authorities);
}

size_t ccatalogue_find(struct ccatalogue_file file, size_t place, const char *wanted) {
  if (place > file.size) return file.size;
  const unsigned char *found =
      memmem(file.text + place, file.size - place, wanted, strlen(wanted));
  return found ? (size_t)(found - file.text) : file.size;
}
