#ifndef CCATALOGUE_H
#define CCATALOGUE_H

#include <stddef.h>

// The texts of the shipped catalogue, as they stand in data/; *size is in bytes.
const unsigned char *ccatalogue_meta(size_t *size);
const unsigned char *ccatalogue_law(size_t *size);
const unsigned char *ccatalogue_authorities(size_t *size);

#endif
