/* SPDX-License-Identifier: MIT
 *
 * A small agreement for the tests of reading: activities like the shipped ones, in words of their own, two that are not
 * shipped (marking of bicycles, neighbours' watch), and reports that must be about the pledge, so that nothing in
 * the reading can lean on a plugin.
 */
#ifndef TESTS_MARKS_FIXTURE_H
#define TESTS_MARKS_FIXTURE_H

#include "base/days.h"
#include "lofte/arena.h"
#include "lofte/types.h"

static inline struct lofte_vocabulary traffic_words(void) {
    static const char *count[] = {"trafikkontroll~",    "hastighetskontroll~",  "nykterhetskontroll~", "mopedkontroll~",
                                  "A-traktorkontroll~", "flygande inspektion~", "flyg insp."};
    static const char *ask[] = {"mobil ATK"};
    static const char *never[] = {"parkeringskontroll~", "trafikmätning", "livsmedelskontroll~"};
    static const char *nouns[] = {"kontroll"};
    static const char *together[] = {"kontroll + hastighet", "kontroll + moped"};
    static const char *units[] = {"kontroll", "tillfälle", "gång"};
    return (struct lofte_vocabulary){.count = {count, 7},
                                     .ask = {ask, 1},
                                     .never = {never, 3},
                                     .nouns = {nouns, 1},
                                     .together = {together, 2},
                                     .units = {units, 3}};
}

static inline struct lofte_vocabulary drug_words(void) {
    static const char *count[] = {"narkotikainsats~", "riktad insats mot narkotika", "insats mot droger"};
    static const char *never[] = {"narkotikabrott~"};
    static const char *nouns[] = {"insats"};
    static const char *units[] = {"insats", "tillfälle", "gång"};
    return (struct lofte_vocabulary){
        .count = {count, 3}, .never = {never, 1}, .nouns = {nouns, 1}, .units = {units, 3}};
}

static inline struct lofte_vocabulary walk_words(void) {
    static const char *count[] = {"trygghetsvandring~"};
    static const char *ask[] = {"trygghetsrunda"};
    static const char *never[] = {"nattvandring~", "trygghetsmätning~"};
    static const char *nouns[] = {"vandring"};
    static const char *units[] = {"vandring", "tillfälle", "gång"};
    return (struct lofte_vocabulary){
        .count = {count, 1}, .ask = {ask, 1}, .never = {never, 2}, .nouns = {nouns, 1}, .units = {units, 3}};
}

static inline struct lofte_vocabulary order_words(void) {
    static const char *count[] = {"LOB", "PL", "13 § polislagen", "polislagen"};
    static const char *never[] = {"LVU", "motion"};
    static const char *nouns[] = {"ingripande", "omhändertagande", "avvisning"};
    static const char *acts[] = {"LOB:ades",     "LOB:ad",    "LOB:ade",  "LOB:at",
                                 "omhändertogs", "avvisades", "avvisade", "avvisad"};
    static const char *units[] = {"person", "ingripande", "tillfälle", "gång"};
    static const char *lob[] = {"LOB", "LOB:ades", "LOB:ad", "LOB:ade", "omhändertogs"};
    static const char *pl[] = {"PL", "polislagen", "13 § polislagen", "avvisades", "avvisade", "avvisad", "avvisning"};
    static struct lofte_part parts[] = {{"LOB", {lob, 5}}, {"PL", {pl, 7}}};
    return (struct lofte_vocabulary){.count = {count, 4},
                                     .never = {never, 2},
                                     .nouns = {nouns, 3},
                                     .acts = {acts, 8},
                                     .units = {units, 4},
                                     .parts = parts,
                                     .n_parts = 2};
}

static inline struct lofte_vocabulary bicycle_words(void) {
    static const char *count[] = {"cykelmärkning~", "märkning av cyklar"};
    static const char *shorts[] = {"cm.", "CMT"};
    static const char *nouns[] = {"märkning"};
    static const char *units[] = {"tillfälle", "gång"};
    return (struct lofte_vocabulary){
        .count = {count, 2}, .shorts = {shorts, 2}, .nouns = {nouns, 1}, .units = {units, 2}};
}

static inline struct lofte_vocabulary neighbour_words(void) {
    static const char *count[] = {"grannsamverkansträff~", "grannsamverkansmöte~"};
    static const char *nouns[] = {"träff"};
    static const char *units[] = {"träff", "tillfälle"};
    return (struct lofte_vocabulary){.count = {count, 2}, .nouns = {nouns, 1}, .units = {units, 2}};
}

static inline struct lofte_vocabulary pub_words(void) {
    static const char *count[] = {"krogkontroll~", "krogtillsyn~", "krogrond~", "krogrunda~",
                                  "tillsyn enligt alkohollagen"};
    static const char *ask[] = {"tillsynsbesök~"};
    static const char *never[] = {"tobakstillsyn~", "butikstillsyn~", "inre tillsyn", "brandtillsyn~"};
    static const char *nouns[] = {"tillsyn", "rond"};
    static const char *together[] = {"tillsyn + restaurang", "tillsyn + serveringsställe", "tillsyn + krog"};
    static const char *units[] = {"tillfälle", "gång"};
    return (struct lofte_vocabulary){.count = {count, 5},
                                     .ask = {ask, 1},
                                     .never = {never, 4},
                                     .nouns = {nouns, 2},
                                     .together = {together, 3},
                                     .units = {units, 2}};
}

static inline struct lofte_vocabulary supply_words(void) {
    static const char *count[] = {"langningskampanj~", "Tänk om", "Köp inte ut"};
    static const char *never[] = {"gripen för langning"};
    static const char *nouns[] = {"kampanj", "utskick"};
    static const char *together[] = {"kampanj + langning", "utskick + langning", "brev + langning",
                                     "informationsinsats + langning"};
    static const char *units[] = {"kampanj", "utskick", "tillfälle", "gång"};
    return (struct lofte_vocabulary){
        .count = {count, 3}, .never = {never, 1}, .nouns = {nouns, 2}, .together = {together, 4}, .units = {units, 4}};
}

static inline struct lofte_vocabulary report_words(void) {
    static const char *count[] = {"återrapport~"};
    static const char *together[] = {"redovis + fullmäktige"};
    static const char *about[] = {"medborgarlöfte~", "löfte~"};
    return (struct lofte_vocabulary){.count = {count, 1}, .together = {together, 1}, .about = {about, 2}};
}

/* Municipality Tranås, from 2023 to 2024. */
static inline struct lofte_agreement *fixture_agreement(struct arena *arena) {
    static const char *places[] = {"Tranås", "Sommen", "Gripenberg"};
    static const char *neighbours[] = {"Aneby", "Eksjö", "Höglandet", "lokalpolisområdet", "LPO"};
    struct lofte_activity *activity = ARENA_ARRAY(arena, struct lofte_activity, 9);
    activity[0] = (struct lofte_activity){.id = "trafik", .vocabulary = traffic_words(), .target = {.count = 30}};
    activity[1] = (struct lofte_activity){.id = "narkotika", .vocabulary = drug_words()};
    activity[2] = (struct lofte_activity){
        .id = "vandring", .vocabulary = walk_words(), .conditions = LOFTE_WITH_POLICE | LOFTE_IN_CENTRE};
    activity[3] = (struct lofte_activity){.id = "lob", .vocabulary = order_words(), .conditions = LOFTE_IN_CENTRE};
    activity[4] = (struct lofte_activity){.id = "cykel", .vocabulary = bicycle_words()};
    activity[5] = (struct lofte_activity){.id = "granne", .vocabulary = neighbour_words()};
    activity[6] = (struct lofte_activity){.id = "rapport", .vocabulary = report_words()};
    activity[7] = (struct lofte_activity){
        .id = "krog", .vocabulary = pub_words(), .conditions = LOFTE_WITH_POLICE | LOFTE_WITH_MUNICIPALITY};
    activity[8] = (struct lofte_activity){.id = "langning", .vocabulary = supply_words()};
    struct lofte_pledge *pledge = ARENA_NEW(arena, struct lofte_pledge);
    *pledge = (struct lofte_pledge){
        .agreement = "prov", .id = "allt", .activities = activity, .n_activities = 9, .state = LOFTE_PLUGIN_ON};
    struct lofte_agreement *agreement = ARENA_NEW(arena, struct lofte_agreement);
    *agreement = (struct lofte_agreement){.id = "prov",
                                          .municipality = "0687",
                                          .period = {day_make(2023, 1, 1), day_make(2024, 12, 31)},
                                          .places = {places, 3},
                                          .neighbours = {neighbours, 5},
                                          .pledges = pledge,
                                          .n_pledges = 1};
    return agreement;
}

#endif
