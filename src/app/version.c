#include "internal.h"

#include <stdio.h>

enum exit_code run_version(const struct options *options)
{
    printf(options->json ? "{\"name\":\"shisa\",\"version\":\"%s\"}\n" : "shisa %s\n",
           SHISA_VERSION);
    return EXIT_DONE;
}
