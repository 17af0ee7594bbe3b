/* SPDX-License-Identifier: MIT
 *
 * First names, after Statistics Sweden's lists of the commonest ones among the whole population and the young. Names
 * that are common words too ('Love', 'Urban', 'Per') are left out. In plain characters, sorted.
 */
#include "privacy/first_names.h"

#include <stdlib.h>
#include <string.h>

static const char *const first_names[] = {
    "adam",      "adrian",   "agnes",      "ahmed",     "albin",   "alexander", "alfred",    "ali",      "alice",
    "alicia",    "alma",     "alva",       "alvin",     "amanda",  "amina",     "anders",    "andreas",  "anna",
    "anneli",    "annika",   "anton",      "arvid",     "astrid",  "august",    "axel",      "bengt",    "benjamin",
    "birgitta",  "bjxrn",    "britt",      "camilla",   "carin",   "carl",      "caroline",  "casper",   "cecilia",
    "charlie",   "christer", "christian",  "christina", "clara",   "daniel",    "david",     "denise",   "dennis",
    "diana",     "ebba",     "edvin",      "elias",     "elin",    "elina",     "elisabeth", "ella",     "ellen",
    "elliot",    "elsa",     "elvira",     "emelie",    "emil",    "emilia",    "emma",      "erik",     "erika",
    "eva",       "fabian",   "fatima",     "felicia",   "felix",   "filip",     "filippa",   "fredrik",  "frida",
    "gabriel",   "gunilla",  "gunnar",     "gustav",    "hampus",  "hanna",     "hans",      "hassan",   "helena",
    "henrik",    "hilda",    "hugo",       "hussein",   "ibrahim", "ida",       "inga",      "ingrid",   "isabella",
    "isabelle",  "isak",     "jack",       "jakob",     "jan",     "jasmine",   "jennifer",  "jenny",    "jesper",
    "joakim",    "joel",     "johan",      "johanna",   "john",    "jonas",     "jonathan",  "josef",    "josefin",
    "julia",     "julian",   "karin",      "karl",      "kerstin", "kevin",     "kim",       "kristina", "lars",
    "leah",      "leia",     "lena",       "lennart",   "leo",     "leon",      "liam",      "lina",     "linda",
    "linnea",    "linus",    "lisa",       "lova",      "lovisa",  "lucas",     "ludvig",    "lukas",    "maja",
    "malin",     "malte",    "marcus",     "margareta", "maria",   "marie",     "martin",    "mathias",  "matilda",
    "mattias",   "max",      "maximilian", "melvin",    "mia",     "michael",   "mikael",    "milo",     "miriam",
    "moa",       "mohamed",  "mohammed",   "mona",      "monica",  "mustafa",   "mxrta",     "natalie",  "nathalie",
    "nellie",    "nicole",   "niklas",     "nils",      "noah",    "noel",      "nora",      "ola",      "oliver",
    "olivia",    "olle",     "omar",       "oscar",     "oskar",   "otto",      "patrik",    "pernilla", "peter",
    "petra",     "philip",   "pontus",     "rasmus",    "rebecka", "richard",   "rickard",   "robert",   "robin",
    "ronja",     "rut",      "sabina",     "saga",      "sam",     "samir",     "samuel",    "sandra",   "sara",
    "sebastian", "selma",    "signe",      "sigrid",    "simon",   "sixten",    "sofia",     "sofie",    "stefan",
    "stella",    "stig",     "stina",      "susanne",   "svante",  "sven",      "theo",      "theodor",  "thomas",
    "tilda",     "tim",      "tindra",     "tomas",     "tuva",    "tyra",      "ulf",       "ulla",     "ulrika",
    "valter",    "vera",     "victor",     "victoria",  "vidar",   "viggo",     "viktor",    "viktoria", "vilgot",
    "vilma",     "vincent",  "wilhelm",    "wille",     "william", "wilma",     "xke",       "xrjan",    "xsa",
    "xsten",     "yasmin",   "yusuf",      "yvonne",    "zahra",   "zainab",    "zoe",
};

struct key {
    const char *name;
    size_t n;
};

static int key_order(const void *key, const void *entry) {
    const struct key *k = key;
    const char *name = *(const char *const *)entry;
    const int order = strncmp(k->name, name, k->n);
    return order ? order : -(name[k->n] != '\0');
}

bool first_name_is(const char *name, size_t n) {
    const struct key key = {name, n};
    return n &&
           bsearch(&key, first_names, sizeof first_names / sizeof first_names[0], sizeof first_names[0], key_order);
}
