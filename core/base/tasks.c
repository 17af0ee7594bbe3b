/* SPDX-License-Identifier: MIT
 *
 * A ring of tasks under one lock; the thread sleeps while there is none.
 */
#include "base/tasks.h"
#include "lofte/arena.h"

#include <assert.h>
#include <malloc.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>

struct tasks {
    struct arena *arena;
    task_run *run;
    void *ring[TASKS_AHEAD];
    size_t first, n; /* handed over and not awaited */
    size_t n_done;   /* of them */
    bool ready, ends;
    bool alone; /* there is no thread */
    pthread_t thread;
    pthread_mutex_t lock; /* on all of the above */
    pthread_cond_t added, done;
};

/* Shared by the tasks that are being done. Of the whole process, as a fork is; who wants them to rest goes first. */
static pthread_rwlock_t at_work = PTHREAD_RWLOCK_WRITER_NONRECURSIVE_INITIALIZER_NP;

void tasks_rest(void) {
    (void)pthread_rwlock_wrlock(&at_work);
}

void tasks_resume(void) {
    (void)pthread_rwlock_unlock(&at_work);
}

static void *work(void *data) {
    struct tasks *tasks = data;
    (void)pthread_mutex_lock(&tasks->lock);
    tasks->ready = true;
    (void)pthread_cond_signal(&tasks->done);
    for (;;) {
        while (!tasks->ends && tasks->n_done == tasks->n)
            (void)pthread_cond_wait(&tasks->added, &tasks->lock);
        if (tasks->ends)
            break;
        void *task = tasks->ring[(tasks->first + tasks->n_done) % TASKS_AHEAD];
        (void)pthread_mutex_unlock(&tasks->lock);
        (void)pthread_rwlock_rdlock(&at_work);
        tasks->run(task);
        (void)pthread_rwlock_unlock(&at_work);
        (void)pthread_mutex_lock(&tasks->lock);
        tasks->n_done++;
        (void)pthread_cond_signal(&tasks->done);
    }
    (void)pthread_mutex_unlock(&tasks->lock);
    return NULL;
}

/* Signals are for the caller's thread, which the program is. */
static bool thread_start(struct tasks *tasks) {
    sigset_t all, old;
    (void)sigfillset(&all);
    (void)pthread_sigmask(SIG_BLOCK, &all, &old);
    const bool started = pthread_create(&tasks->thread, NULL, work, tasks) == 0;
    (void)pthread_sigmask(SIG_SETMASK, &old, NULL);
    return started;
}

struct tasks *tasks_create(task_run *run) {
    struct arena *arena = arena_create();
    struct tasks *tasks = ARENA_NEW(arena, struct tasks);
    tasks->arena = arena;
    tasks->run = run;
    /* glibc reads /proc/sys/vm/overcommit_memory when a thread's own heap shrinks; an import opens nothing but minutes
     */
    (void)mallopt(M_ARENA_MAX, 1);
    (void)pthread_mutex_init(&tasks->lock, NULL);
    (void)pthread_cond_init(&tasks->added, NULL);
    (void)pthread_cond_init(&tasks->done, NULL);
    tasks->alone = !thread_start(tasks);
    /* a thread that is being set up holds locks of the C library and of a sanitizer, too */
    (void)pthread_mutex_lock(&tasks->lock);
    while (!tasks->alone && !tasks->ready)
        (void)pthread_cond_wait(&tasks->done, &tasks->lock);
    (void)pthread_mutex_unlock(&tasks->lock);
    return tasks;
}

void tasks_destroy(struct tasks *tasks) {
    if (!tasks)
        return;
    if (!tasks->alone) {
        (void)pthread_mutex_lock(&tasks->lock);
        tasks->ends = true;
        (void)pthread_cond_signal(&tasks->added);
        (void)pthread_mutex_unlock(&tasks->lock);
        (void)pthread_join(tasks->thread, NULL);
    }
    (void)pthread_cond_destroy(&tasks->added);
    (void)pthread_cond_destroy(&tasks->done);
    (void)pthread_mutex_destroy(&tasks->lock);
    arena_destroy(tasks->arena);
}

void tasks_add(struct tasks *tasks, void *task) {
    (void)pthread_mutex_lock(&tasks->lock);
    assert(tasks->n < TASKS_AHEAD);
    tasks->ring[(tasks->first + tasks->n++) % TASKS_AHEAD] = task;
    (void)pthread_cond_signal(&tasks->added);
    (void)pthread_mutex_unlock(&tasks->lock);
}

void tasks_await(struct tasks *tasks) {
    (void)pthread_mutex_lock(&tasks->lock);
    assert(tasks->n > 0);
    if (tasks->alone) {
        tasks->run(tasks->ring[tasks->first]);
        tasks->n_done++;
    }
    while (tasks->n_done == 0)
        (void)pthread_cond_wait(&tasks->done, &tasks->lock);
    tasks->first = (tasks->first + 1) % TASKS_AHEAD;
    tasks->n--;
    tasks->n_done--;
    (void)pthread_mutex_unlock(&tasks->lock);
}
