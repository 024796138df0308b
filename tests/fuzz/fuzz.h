/* A fuzz target is one function over bytes. Built plainly it replays its corpus as a test; built by
 * script/fuzz it is driven by libFuzzer. */
#ifndef SHISA_TESTS_FUZZ_H
#define SHISA_TESTS_FUZZ_H

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#endif
