#ifndef CSYSTEM_H
#define CSYSTEM_H

#include <stddef.h>
#include <stdint.h>
#include <sys/eventfd.h>
#include <sys/types.h>
#include <sys/xattr.h>

#include <sha2.h>
typedef SHA2_CTX csystem_sha256;

// SHA-256 (FIPS 180-4), in pieces; digest takes 32 bytes.
void csystem_sha256_start(csystem_sha256 *state);
void csystem_sha256_add(csystem_sha256 *state, const void *bytes, size_t count);
void csystem_sha256_end(csystem_sha256 *state, uint8_t *digest);

// The arguments of main, as bytes. Swift looks for them beside the environment, and finds none once
// a preloaded library has called setenv(3), which moves the environment away.
int csystem_argument_count(void);
const char *csystem_argument(int number);

// open(2) and openat(2) are variadic, which Swift can't call on every platform.
int csystem_open_at(int folder, const char *name, int flags, mode_t mode);

// flock(2): Swift's name means the structure of the same name.
int csystem_try_lock(int descriptor);

// The kind of network file system that an open file lies on ("NFS", "SMB", ...), "FUSE" where
// only the mount table can tell, NULL for a local one.
const char *csystem_network_kind(int descriptor);

// A write beyond the limit on file sizes then fails with EFBIG instead of ending the process.
void csystem_ignore_file_size_signal(void);

#endif
