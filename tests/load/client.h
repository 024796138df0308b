/* Many connections of one process: whole lines in, whole lines out, through epoll. Both the load and
 * the bare broadcast read with this, so that their figures differ by what is sent and not by who
 * reads it. */
#ifndef SHISA_TESTS_CLIENT_H
#define SHISA_TESTS_CLIENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct client {
    int fd; /* -1: not connected */
    bool wants_room;
    char *in, *out; /* the beginning of a line; what has not gone out */
    uint32_t in_len, in_cap, out_len, out_cap;
};

struct clients {
    int epoll;
    struct client **at; /* of any size: each begins with its client */
    uint32_t count;
    void *self;
    void (*line)(void *self, struct client *client, const char *line, size_t len);
    void (*lost)(void *self, struct client *client);
};

int64_t now_ns(void);
/* Says why and ends the process. */
_Noreturn void die(const char *what, const char *why);
void allow_descriptors(uint32_t count);

void clients_init(struct clients *clients, void *self);
/* "/path", "127.0.0.1:4711"; false: nobody is there. */
bool client_connect(struct clients *clients, struct client *client, const char *address);
void client_close(struct clients *clients, struct client *client);
/* With its newline. */
void client_send(struct clients *clients, struct client *client, const char *line, size_t len);
/* Reads and writes for at most so long. */
void clients_turn(struct clients *clients, int wait_ms);

/* The first of it in a line; NULL: it is not there. */
const char *find(const char *line, size_t len, const char *what);
/* The number behind `key` ("\"seq\":"); 0: there is none. */
int64_t number_after(const char *line, size_t len, const char *key);

#endif
