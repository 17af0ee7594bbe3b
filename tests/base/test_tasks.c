/* SPDX-License-Identifier: MIT */
#include "base/tasks.h"
#include "suite.h"

#include <pthread.h>
#include <unistd.h>

struct job {
    int number;
    int *log; /* what was done, in order; touched by the thread alone until a job is awaited */
    size_t *n_log;
    pthread_t thread;
};

static void note(void *task) {
    struct job *job = task;
    job->thread = pthread_self();
    job->log[(*job->n_log)++] = job->number;
}

static void slow_note(void *task) {
    (void)usleep(20 * 1000);
    note(task);
}

enum { JOBS = 100 };

static void jobs_make(struct job *jobs, int *log, size_t *n_log) {
    *n_log = 0;
    for (int i = 0; i < JOBS; i++)
        jobs[i] = (struct job){.number = i, .log = log, .n_log = n_log};
}

START_TEST(tasks_are_done_in_their_order_and_beside_the_caller) {
    struct job jobs[JOBS];
    int log[JOBS];
    size_t n_log;
    jobs_make(jobs, log, &n_log);
    struct tasks *tasks = tasks_create(note);
    for (int added = 0, awaited = 0; awaited < JOBS; awaited++) {
        while (added < JOBS && added - awaited < TASKS_AHEAD)
            tasks_add(tasks, &jobs[added++]);
        tasks_await(tasks);
        ck_assert_int_eq(log[awaited], awaited);
        ck_assert(!pthread_equal(jobs[awaited].thread, pthread_self()));
    }
    tasks_destroy(tasks);
    ck_assert_uint_eq(n_log, JOBS);
}
END_TEST

START_TEST(what_waits_when_they_are_destroyed_is_forgotten) {
    struct job jobs[JOBS];
    int log[JOBS];
    size_t n_log;
    jobs_make(jobs, log, &n_log);
    struct tasks *tasks = tasks_create(slow_note);
    for (int i = 0; i < TASKS_AHEAD; i++)
        tasks_add(tasks, &jobs[i]);
    tasks_await(tasks);
    tasks_destroy(tasks);
    ck_assert_uint_ge(n_log, 1);
    ck_assert_uint_lt(n_log, TASKS_AHEAD);
    tasks_destroy(NULL);
}
END_TEST

START_TEST(no_task_is_done_while_they_rest) {
    struct job jobs[JOBS];
    int log[JOBS];
    size_t n_log;
    jobs_make(jobs, log, &n_log);
    struct tasks *tasks = tasks_create(note);
    tasks_rest();
    for (int i = 0; i < TASKS_AHEAD; i++)
        tasks_add(tasks, &jobs[i]);
    (void)usleep(20 * 1000);
    ck_assert_uint_eq(n_log, 0);
    tasks_resume();
    for (int i = 0; i < TASKS_AHEAD; i++)
        tasks_await(tasks);
    ck_assert_uint_eq(n_log, TASKS_AHEAD);
    tasks_destroy(tasks);
}
END_TEST

static void meet(void *task) {
    (void)pthread_barrier_wait(task);
}

START_TEST(those_of_two_threads_are_done_side_by_side_and_rest_together) {
    struct tasks *tasks[] = {tasks_create(meet), tasks_create(note)}, *other = tasks_create(meet);
    pthread_barrier_t barrier; /* which one alone would never pass */
    ck_assert_int_eq(pthread_barrier_init(&barrier, NULL, 2), 0);
    tasks_add(tasks[0], &barrier);
    tasks_add(other, &barrier);
    tasks_await(tasks[0]);
    tasks_await(other);
    int log[1];
    size_t n_log = 0;
    struct job job = {.number = 7, .log = log, .n_log = &n_log};
    tasks_rest();
    tasks_add(tasks[0], &barrier);
    tasks_add(tasks[1], &job);
    (void)usleep(20 * 1000);
    ck_assert_uint_eq(n_log, 0);
    tasks_resume();
    tasks_await(tasks[1]);
    ck_assert_int_eq(log[0], 7);
    tasks_add(other, &barrier);
    tasks_await(tasks[0]);
    tasks_await(other);
    (void)pthread_barrier_destroy(&barrier);
    tasks_destroy(tasks[0]);
    tasks_destroy(tasks[1]);
    tasks_destroy(other);
}
END_TEST

SUITE("tasks", tasks_are_done_in_their_order_and_beside_the_caller, what_waits_when_they_are_destroyed_is_forgotten,
      no_task_is_done_while_they_rest, those_of_two_threads_are_done_side_by_side_and_rest_together)
