#include "ccatalogue.h"

// #embed is C23; clang has it in every mode, with a warning.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char meta[] = {
#embed "data/meta.json"
};

static const unsigned char law[] = {
#embed "data/law.json"
};

static const unsigned char authorities[] = {
#embed "data/authorities.json"
};

const unsigned char *ccatalogue_meta(size_t *size) {
  *size = sizeof meta;
  return meta;
}

const unsigned char *ccatalogue_law(size_t *size) {
  *size = sizeof law;
  return law;
}

const unsigned char *ccatalogue_authorities(size_t *size) {
  *size = sizeof authorities;
  return authorities;
}
