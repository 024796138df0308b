#include "shisa/base.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

_Noreturn void shisa_assert_failed(const char *condition, const char *file, int line)
{
    fprintf(stderr, "shisa: %s:%d: this must hold and does not: %s\n", file, line, condition);
    abort();
}

static void *checked(void *memory, size_t size)
{
    if (memory == NULL) {
        fprintf(stderr, "shisa: the system gave no memory for %zu bytes; nothing to go on with\n",
                size);
        abort();
    }
    return memory;
}

/* malloc(0) may answer NULL, which here would read as exhaustion. */
static size_t at_least_one(size_t size)
{
    return size == 0 ? 1 : size;
}

void *shisa_alloc(size_t size)
{
    return checked(calloc(1, at_least_one(size)), size);
}

void *shisa_realloc(void *memory, size_t size)
{
    return checked(realloc(memory, at_least_one(size)), size);
}

char *shisa_copy(const char *text)
{
    size_t size = strlen(text) + 1;
    return memcpy(shisa_alloc(size), text, size);
}
