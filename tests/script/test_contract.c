/* SPDX-License-Identifier: MIT
 *
 * include/lofte/plugin.lua says what the program does: every class, field and function both ways.
 */
#include "base/limits.h"
#include "fixture.h"
#include "script/sandbox.h"
#include "script/shape.h"
#include "script/vm.h"

struct contract {
    struct arena *arena;
    char *text;
};

static void contract_close(struct contract *contract) {
    arena_destroy(contract->arena);
}

static void contract_open(struct contract *contract) {
    size_t len;
    contract->arena = arena_create();
    const char *path = path_join(contract->arena, getenv("LOFTE_SOURCE"), "include/lofte/plugin.lua");
    ck_assert_int_eq(file_read(path, LIMIT_PLUGIN_BYTES, contract->arena, &contract->text, &len, NULL), 0);
}

#define CONTRACT(name)                                                                                                 \
    __attribute__((cleanup(contract_close))) struct contract name;                                                     \
    contract_open(&name)

/* The text of a class: from its ---@class line to the empty line after its fields. */
static char *class_text(const struct contract *contract, const char *name) {
    const char *head = arena_printf(contract->arena, "---@class lofte.%s\n", name), *at = strstr(contract->text, head);
    ck_assert_msg(at != NULL, "plugin.lua has no class lofte.%s", name);
    const char *end = strstr(at, "\n\n");
    return arena_strndup(contract->arena, at, (size_t)(end - at) + 1);
}

static size_t count_of(const char *text, const char *word) {
    size_t n = 0;
    for (const char *at = text; (at = strstr(at, word)); at += strlen(word))
        n++;
    return n;
}

START_TEST(every_field_is_in_the_contract_and_every_field_of_the_contract_is_known) {
    CONTRACT(c);
    size_t n, classes = 0;
    const struct shape *const *all = shape_all(&n);
    for (size_t i = 0; i < n; i++, classes++) {
        const char *text = class_text(&c, all[i]->name);
        ck_assert_msg(count_of(text, "---@field ") == all[i]->n, "lofte.%s: other fields than the program",
                      all[i]->name);
        for (size_t k = 0; k < all[i]->n; k++) {
            const struct shape_field *field = &all[i]->fields[k];
            const char *row = arena_printf(c.arena, "---@field %s%s ", field->name, field->required ? "" : "?");
            ck_assert_msg(strstr(text, row) != NULL, "lofte.%s lacks '%s'", all[i]->name, row);
        }
    }
    ck_assert_uint_eq(count_of(c.text, "---@class "), classes);
}
END_TEST

/* What the contract must say of a field of this type; a long list of names is an alias. */
static const char *lua_type_of(const struct contract *contract, const struct shape_field *field) {
    switch (field->type) {
    case SHAPE_TEXT:
    case SHAPE_DAY:
    case SHAPE_ACTIVITY:
        return "string";
    case SHAPE_INT:
    case SHAPE_COUNT:
        return "integer";
    case SHAPE_NUMBER:
        return "number";
    case SHAPE_FLAG:
        return "boolean";
    case SHAPE_SET:
    case SHAPE_TEXTS:
        return "string[]";
    case SHAPE_MONTHS:
        return "number[]";
    case SHAPE_FUNCTION:
        return "fun(";
    case SHAPE_RECORD:
        return arena_printf(contract->arena, "lofte.%s", field->shape->name);
    case SHAPE_RECORDS:
        return arena_printf(contract->arena, "lofte.%s[]", field->shape->name);
    case SHAPE_ENUM:
        break;
    }
    struct buf names, alias;
    buf_init(&names, contract->arena);
    buf_init(&alias, contract->arena);
    for (size_t i = 0; field->choice(i); i++) {
        buf_printf(&names, "%s\"%s\"", i ? "|" : "", field->choice(i));
        buf_printf(&alias, "---| \"%s\"\n", field->choice(i));
    }
    if (names.len <= 90)
        return names.data;
    static const char head[] = "---@alias ";
    const char *list = strstr(contract->text, alias.data);
    ck_assert_msg(list != NULL && list[alias.len] == '\n', "no alias with these names:\n%s", alias.data);
    const char *line = list - 1;
    while (line > contract->text && line[-1] != '\n')
        line--;
    ck_assert_msg(strncmp(line, head, strlen(head)) == 0, "no name for these:\n%s", alias.data);
    return arena_strndup(contract->arena, line + strlen(head), (size_t)(list - 1 - line) - strlen(head));
}

START_TEST(every_field_has_the_type_that_the_program_wants) {
    CONTRACT(c);
    size_t n;
    const struct shape *const *all = shape_all(&n);
    for (size_t i = 0; i < n; i++) {
        const char *text = class_text(&c, all[i]->name);
        for (size_t k = 0; k < all[i]->n; k++) {
            const struct shape_field *field = &all[i]->fields[k];
            const char *row = arena_printf(c.arena, "---@field %s%s %s", field->name, field->required ? "" : "?",
                                           lua_type_of(&c, field));
            const char *at = strstr(text, row);
            ck_assert_msg(at != NULL && strchr(" \ns", at[strlen(row)]), "lofte.%s: no '%s'", all[i]->name, row);
        }
    }
}
END_TEST

static void vm_cleanup(struct vm *vm) {
    vm_close(vm);
}

/* The words of the comment that lists Lua's own functions. */
static char **own_words(const struct contract *contract, size_t *n) {
    char *at = strstr(contract->text, "-- Of Lua's own functions a plugin has:\n"), **words = NULL;
    ck_assert_ptr_nonnull(at);
    size_t cap = 0;
    *n = 0;
    at = strchr(at, '\n') + 1;
    const char *end = strstr(at, "\n--\n");
    while (at < end) {
        const size_t len = strcspn(at, " \n");
        if (len > 0 && strncmp(at, "--", 2) != 0)
            *ARENA_PUSH(contract->arena, words, *n, cap) = arena_strndup(contract->arena, at, len);
        at += len + 1;
    }
    return words;
}

START_TEST(every_global_is_in_the_contract_and_the_other_way_round) {
    CONTRACT(c);
    __attribute__((cleanup(vm_cleanup))) struct vm vm;
    const struct vm_limits limits = {LIMIT_PLUGIN_MEMORY, LIMIT_PLUGIN_STEPS};
    ck_assert(vm_open(&vm, "test.lua", &limits, c.arena));
    size_t n, n_own, declared = 0;
    const char **globals = sandbox_globals(vm.lua, c.arena, &n);
    char **own = own_words(&c, &n_own);
    for (size_t i = 0; i < n; i++) {
        bool found = strstr(c.text, arena_printf(c.arena, "\nfunction %s(", globals[i])) != NULL;
        declared += found;
        for (size_t k = 0; k < n_own && !found; k++)
            found = str_equal(own[k], globals[i]);
        ck_assert_msg(found, "plugin.lua does not tell of '%s'", globals[i]);
    }
    ck_assert_uint_eq(count_of(c.text, "\nfunction "), declared);
    ck_assert_uint_eq(n_own + declared, n);
    for (size_t k = 0; k < n_own; k++) {
        const char *code = arena_printf(c.arena, "assert(%s ~= nil)", own[k]);
        ck_assert_msg(vm_compile(&vm, code, strlen(code)) && vm_call(&vm, 0, 0), "%s: %s", own[k], vm.fault.message);
    }
}
END_TEST

/* 10 000 tables that grow and shrink: what is given back must be counted as given back. */
START_TEST(memory_is_given_back_when_it_shrinks) {
    CONTRACT(c);
    __attribute__((cleanup(vm_cleanup))) struct vm vm;
    const struct vm_limits limits = {1024 * 1024, LIMIT_PLUGIN_STEPS};
    ck_assert(vm_open(&vm, "test.lua", &limits, c.arena));
    static const char code[] = "for i = 1, 10000 do\n"
                               "  local t = {} for k = 1, 200 do t[k] = k end\n"
                               "  for k = 200, 1, -1 do t[k] = nil end t[1] = 'x'\n"
                               "end\n";
    ck_assert(vm_compile(&vm, code, sizeof code - 1));
    ck_assert_msg(vm_call(&vm, 0, 0), "%s", vm.fault.message);
    ck_assert_uint_le(vm.used, limits.memory);
    vm_close(&vm);
    ck_assert_uint_eq(vm.used, 0);
}
END_TEST

SUITE("contract", every_field_is_in_the_contract_and_every_field_of_the_contract_is_known,
      every_field_has_the_type_that_the_program_wants, every_global_is_in_the_contract_and_the_other_way_round,
      memory_is_given_back_when_it_shrinks)
