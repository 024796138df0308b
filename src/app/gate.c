#include "gate.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#define SAY_EVERY_MS 1000 /* who guesses codes must not fill a journal */

void gate_came(struct gate *gate, shisa_guest guest, const struct shisa_peer *peer)
{
    if (guest > gate->cap) {
        gate->cap = 2 * guest;
        gate->peers = shisa_realloc(gate->peers, gate->cap * sizeof *gate->peers);
    }
    gate->peers[guest - 1] = *peer;
}

static void say(const struct gate *gate, enum shisa_word word, ...)
{
    va_list args;
    if (gate->quiet) {
        return;
    }
    fputs(gate->tty ? "\r\033[K" : "", stderr);
    va_start(args, word);
    vfprintf(stderr, shisa_word(word, gate->lang), args);
    va_end(args);
    fputc('\n', stderr);
}

void gate_turned_away(struct gate *gate, shisa_guest guest, const struct shisa_hub_trouble *now,
                      int64_t wall)
{
    const struct shisa_peer *peer = &gate->peers[guest - 1];
    unsigned long long count = now->turned_away;
    if (wall < gate->next) {
        return;
    }
    gate->next = wall + SAY_EVERY_MS;
    gate->trouble.turned_away = now->turned_away;
    if (peer->local) {
        say(gate, SHISA_W_GATE_TURNED_AWAY, (unsigned long)peer->uid, (long)peer->pid, count);
    } else {
        say(gate, SHISA_W_GATE_TURNED_AWAY_TCP, (unsigned long long)peer->number, count);
    }
}

void gate_look(struct gate *gate, const struct shisa_hub_trouble *now, int64_t wall)
{
    if (wall < gate->next || now->silent == gate->trouble.silent) {
        return;
    }
    gate->next = wall + SAY_EVERY_MS;
    gate->trouble.silent = now->silent;
    say(gate, SHISA_W_GATE_SILENT, (unsigned long long)now->silent);
}

void gate_close(struct gate *gate, const struct shisa_hub_trouble *now)
{
    if (now->turned_away + now->silent + now->unread > 0) {
        say(gate, SHISA_W_GATE_SUMS, (unsigned long long)now->turned_away,
            (unsigned long long)now->silent, (unsigned long long)now->unread,
            (unsigned long long)now->refused);
    }
    free(gate->peers);
    gate->peers = NULL;
}
