/* SPDX-License-Identifier: MIT
 *
 * Who would get what, and a message to try it.
 */
#include "engine/outbox.h"

#include <string.h>

static bool role_known(const struct lofte *lofte, const char *role) {
    for (size_t a = 0; a < lofte->n_agreements; a++)
        for (size_t i = 0; i < lofte->agreements[a].n_receivers; i++)
            if (str_equal(lofte->agreements[a].receivers[i].role, role))
                return true;
    return false;
}

static bool role_served(const struct settings *settings, const char *role) {
    for (size_t i = 0; i < settings->n_receivers; i++)
        if (str_equal(settings->receivers[i].role, role))
            return true;
    return false;
}

static bool listed(const char *const *roles, size_t n, const char *role) {
    while (n > 0)
        if (str_equal(roles[--n], role))
            return true;
    return false;
}

static int nobody(const struct settings *settings, const char *role, struct arena *arena, struct lofte_err *err) {
    const char **roles = ARENA_ARRAY(arena, const char *, settings->n_receivers);
    for (size_t i = 0; i < settings->n_receivers; i++)
        roles[i] = settings->receivers[i].role;
    const char *near = str_nearest(role, roles, settings->n_receivers);
    if (near)
        return err_set(err, LOFTE_ENOTFOUND, N_("no receiver is set for \"{0}\"; did you mean \"{1}\"?"), role, near);
    return err_set(err, LOFTE_ENOTFOUND,
                   N_("no receiver is set for \"{0}\": write receiver.{0} = mail:ADDRESS into the settings"), role);
}

/* By role; within a role as the settings name them. */
static void route_insert(struct lofte_routes *routes, size_t *cap, const struct lofte_route *route,
                         struct arena *arena) {
    (void)ARENA_PUSH(arena, routes->route, routes->n, *cap);
    size_t at = routes->n - 1;
    for (; at > 0 && str_order(routes->route[at - 1].role, route->role) > 0; at--)
        routes->route[at] = routes->route[at - 1];
    routes->route[at] = *route;
}

int lofte_routes(struct lofte *lofte, const char *role, struct arena *arena, struct lofte_routes *out,
                 struct lofte_err *err) {
    const struct settings *settings = &lofte->settings;
    struct lofte_routes routes = {0};
    size_t cap = 0, silent_cap = 0;
    if (role && !role_served(settings, role))
        return nobody(settings, role, arena, err);
    for (size_t i = 0; i < settings->n_receivers; i++) {
        const struct receiver *receiver = &settings->receivers[i];
        const struct lofte_route route = {receiver->role, receiver->channel, receiver->target,
                                          role_known(lofte, receiver->role)};
        if (!role || str_equal(receiver->role, role))
            route_insert(&routes, &cap, &route, arena);
    }
    for (size_t a = 0; !role && a < lofte->n_agreements; a++)
        for (size_t i = 0; i < lofte->agreements[a].n_receivers; i++) {
            const char *named = lofte->agreements[a].receivers[i].role;
            if (!role_served(settings, named) && !listed(routes.silent, routes.n_silent, named))
                *ARENA_PUSH(arena, routes.silent, routes.n_silent, silent_cap) = named;
        }
    *out = routes;
    return 0;
}

int lofte_notify_test(struct lofte *lofte, const char *role, const char *subject, const char *text,
                      struct lofte_err *err) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(tx_cleanup) struct tx tx = {0};
    struct lofte_routes routes = {0};
    int rc = lofte_routes(lofte, role, arena, &routes, err);
    if (rc == 0 && routes.n == 0)
        rc = err_set(err, LOFTE_ENOTFOUND, N_("no receiver is set, so nothing is sent"));
    if (rc == 0)
        rc = tx_begin(&tx, lofte->store, err);
    for (size_t i = 0; rc == 0 && i < routes.n; i++) {
        size_t queued;
        const struct letter letter = {.event = arena_printf(arena, "test/%lld", (long long)lofte->now),
                                      .kind = "test",
                                      .role = routes.route[i].role,
                                      .subject = subject,
                                      .text = text,
                                      .html = html_make(text, arena)};
        if (i == 0 || !str_equal(routes.route[i].role, routes.route[i - 1].role))
            rc = outbox_queue(lofte, &letter, &queued, err);
    }
    return rc < 0 ? rc : tx_commit(&tx, err);
}
