/* Lines of a hostile seat, and entries of a forged log: refused or understood, never worse. */
#include "shisa/proto.h"

#include "../fake/drill.h"
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct shisa_exercise *exercise;
    if (exercise == NULL) {
        exercise = load_drill(small_drill, 1);
    }
    const struct shisa_world *world = shisa_exercise_world(exercise);
    struct shisa_request request;
    struct shisa_read_input read;
    struct shisa_err err;
    if (shisa_proto_read_request(world, (const char *)data, size, &request, &err) == SHISA_OK &&
        request.asks == SHISA_ASKS_INPUT) {
        struct shisa_buf line = { 0 };
        shisa_proto_input(world, &request.read.input, &line);
        shisa_buf_finish(&line);
    }
    shisa_request_finish(&request);
    if (shisa_proto_read_input(world, (const char *)data, size, &read, &err) == SHISA_OK) {
        shisa_read_input_finish(&read);
    }
    return 0;
}
