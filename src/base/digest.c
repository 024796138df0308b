#include "shisa/base.h"

#include <sodium.h>

/* Callers hold the state without knowing libsodium. sodium_init is not needed: without it the
 * portable implementation runs, and the result is the same. */
_Static_assert(sizeof(crypto_generichash_blake2b_state) <= sizeof(struct shisa_digest),
               "struct shisa_digest holds the state");
_Static_assert(_Alignof(crypto_generichash_blake2b_state) <= _Alignof(struct shisa_digest),
               "struct shisa_digest is aligned as the state");

static crypto_generichash_blake2b_state *state_of(struct shisa_digest *digest)
{
    return (crypto_generichash_blake2b_state *)(void *)digest->state;
}

void shisa_digest_init(struct shisa_digest *digest)
{
    crypto_generichash_blake2b_init(state_of(digest), NULL, 0, SHISA_DIGEST_SIZE);
}

void shisa_digest_add(struct shisa_digest *digest, const void *data, size_t len)
{
    crypto_generichash_blake2b_update(state_of(digest), data, len);
}

void shisa_digest_peek(const struct shisa_digest *digest, unsigned char out[SHISA_DIGEST_SIZE])
{
    struct shisa_digest copy = *digest; /* finishing spoils a state */
    crypto_generichash_blake2b_final(state_of(&copy), out, SHISA_DIGEST_SIZE);
}

void shisa_digest_of(const void *data, size_t len, unsigned char out[SHISA_DIGEST_SIZE])
{
    crypto_generichash_blake2b(out, SHISA_DIGEST_SIZE, data, len, NULL, 0);
}

char *shisa_hex(const unsigned char digest[SHISA_DIGEST_SIZE], char out[SHISA_HEX_SIZE])
{
    return sodium_bin2hex(out, SHISA_HEX_SIZE, digest, SHISA_DIGEST_SIZE);
}
