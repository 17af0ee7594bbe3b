-- SPDX-License-Identifier: MIT
--
-- Work that has begun by a rule.

-- name: run_insert
INSERT INTO run (agreement, pledge, rule, digest, trigger, states, subject, state, began)
VALUES (:agreement, :pledge, :rule, :digest, :trigger, :states, :subject, 'live', :began)
RETURNING number;

-- name: run_end
UPDATE run SET state = 'ended', ended = :ended WHERE number = :number AND state = 'live';

-- name: run_list
SELECT agreement, pledge, rule, digest, trigger, states, subject, state, began, ended, number FROM run
WHERE number > 0 AND began <= :last AND (:all OR state = 'live') ORDER BY number;

-- name: run_find
-- Once for a subject that does not come back: whether the rule ever ran about it.
SELECT 1 FROM run WHERE agreement = :agreement AND rule = :rule AND subject = :subject LIMIT 1;

-- name: run_step_put
INSERT INTO run_step (run, position, effect, target, sv, en, after_days, within_days, state, tries, next, done, ref,
    template, arg0, arg1, arg2, arg3, arg4, arg5)
VALUES (:run, :position, :effect, :target, :sv, :en, :after_days, :within_days, :state, :tries, :next, :done, :ref,
    :template, :arg0, :arg1, :arg2, :arg3, :arg4, :arg5)
ON CONFLICT (run, position) DO UPDATE SET state = excluded.state, tries = excluded.tries, next = excluded.next,
    done = excluded.done, ref = excluded.ref, template = excluded.template, arg0 = excluded.arg0,
    arg1 = excluded.arg1, arg2 = excluded.arg2, arg3 = excluded.arg3, arg4 = excluded.arg4, arg5 = excluded.arg5;

-- name: run_step_list
SELECT effect, target, sv, en, after_days, within_days, state, tries, next, done, ref, template, arg0, arg1, arg2,
    arg3, arg4, arg5
FROM run_step WHERE run = :run ORDER BY position;

-- name: telling_insert
INSERT INTO telling (agreement, role, day, event, rules) VALUES (:agreement, :role, :day, :event, :rules)
ON CONFLICT (agreement, role, day) DO NOTHING RETURNING 1;

-- name: telling_last
SELECT day, event, rules FROM telling WHERE agreement = :agreement AND role = :role AND day <= :last
ORDER BY day DESC LIMIT 1;

-- name: tick_insert
INSERT INTO tick (day, at) VALUES (:day, :at) ON CONFLICT (day) DO NOTHING RETURNING 1;

-- name: tick_last
SELECT max(day) FROM tick;

-- name: workflow_forget_steps
DELETE FROM run_step WHERE run > 0;

-- name: workflow_forget_runs
DELETE FROM run WHERE number > 0;

-- name: workflow_forget_tellings
DELETE FROM telling WHERE agreement > '';

-- name: workflow_forget_ticks
DELETE FROM tick WHERE day > -1000000;

-- name: workflow_forget_told
DELETE FROM alert_act WHERE number > 0 AND act = 'told';
