/* SPDX-License-Identifier: MIT
 *
 * A declaration between the tables of shapes.c and the structs of types.h: the few places where the two differ, and the
 * rules between fields.
 */
#ifndef SCRIPT_DECLARE_H
#define SCRIPT_DECLARE_H

#include "lofte/workflow.h"
#include "script/shape.h"

/* The number of the plugin border. A plugin for another is refused with advice. */
enum { SCRIPT_API = 1 };

struct declared_basis {
    struct lofte_words words;
    bool local_reading;
    const char *decided_by;
    lofte_day decided_on;
};

struct declared_target {
    struct lofte_target target;
    struct declared_basis basis;
};

struct declared_activity {
    struct lofte_activity activity;
    struct declared_target target;
};

struct declared_pledge {
    struct lofte_pledge pledge;
    struct declared_activity *activities;
    size_t n_activities;
};

struct declared_agreement {
    struct lofte_agreement agreement;
    int api;
    lofte_day signed_on;
    struct declared_basis basis;
};

struct statement_change {
    struct lofte_statement statement;
    const char *reason;
};

/* Fill what a plugin's file declared; other fields of `out` stay. Errors: EPLUGIN with file, line and field. */
MUST_CHECK int declare_pledge(struct shape_reader *reader, const struct value *value, struct lofte_pledge *out);
MUST_CHECK int declare_agreement(struct shape_reader *reader, const struct value *value, struct lofte_agreement *out);
/* Rules between a pledge and its agreement: groups and parts that there are. */
MUST_CHECK int declare_fits(struct shape_reader *reader, const struct lofte_pledge *pledge,
                            const struct lofte_agreement *agreement);
/* Rules between the workflow of the agreement (`pledge` NULL) or of a pledge and what the agreement has: roles, groups,
 * rules that a pledge overrides. `value` is the whole declaration. */
MUST_CHECK int declare_rules_fit(struct shape_reader *reader, const struct value *value,
                                 const struct lofte_agreement *agreement, const struct lofte_pledge *pledge);

/* Folder names and activity ids: a–z, 0–9 and hyphens, beginning with a letter, at most 64. */
bool declared_id_valid(const char *id);

/* Rules of the tables: called by shape_read after the fields are filled in. */
int window_check(struct shape_reader *reader, const struct value *value, size_t at, void *record);
int curve_check(struct shape_reader *reader, const struct value *value, size_t at, void *record);
int basis_check(struct shape_reader *reader, const struct value *value, size_t at, void *record);
int target_check(struct shape_reader *reader, const struct value *value, size_t at, void *record);
int vocabulary_check(struct shape_reader *reader, const struct value *value, size_t at, void *record);
int activity_check(struct shape_reader *reader, const struct value *value, size_t at, void *record);
int pledge_check(struct shape_reader *reader, const struct value *value, size_t at, void *record);
int receiver_check(struct shape_reader *reader, const struct value *value, size_t at, void *record);
int step_check(struct shape_reader *reader, const struct value *value, size_t at, void *record);
int rule_check(struct shape_reader *reader, const struct value *value, size_t at, void *record);
int agreement_check(struct shape_reader *reader, const struct value *value, size_t at, void *record);
int statement_change_check(struct shape_reader *reader, const struct value *value, size_t at, void *record);

#endif
