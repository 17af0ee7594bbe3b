/* SPDX-License-Identifier: MIT
 *
 * The examination under way, shared by the files of the doctor.
 */
#ifndef ENGINE_DOCTOR_H
#define ENGINE_DOCTOR_H

#include "engine/engine.h"

struct doctor {
    const struct lofte_options *options;
    struct arena *arena;
    const char *database;
    bool readable;  /* the database can be opened and has this program's schema */
    bool receivers; /* the settings name some */
    struct lofte_doctor_report report;
    size_t cap;
};

void doctor_add(struct doctor *doctor, const char *topic, enum lofte_health health, struct lofte_text says,
                struct lofte_text advice);
#define fine(doctor, topic, ...)                                                                                       \
    doctor_add((doctor), (topic), LOFTE_HEALTHY, text_make((doctor)->arena, __VA_ARGS__), (struct lofte_text){0})
/* The words of an error that some opening ended with. */
void doctor_add_err(struct doctor *doctor, const char *topic, const struct lofte_err *err, struct lofte_text advice);

void doctor_machine(struct doctor *doctor);
/* False: there is no workspace, so nothing else can be asked. */
bool doctor_place(struct doctor *doctor);
void doctor_database(struct doctor *doctor);
void doctor_plugins(struct doctor *doctor);

#endif
