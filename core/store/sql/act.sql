-- SPDX-License-Identifier: MIT
--
-- What is done about alerts, and with things to do.

-- name: alert_act_insert
INSERT INTO alert_act (alert, act, standing, since, day, until, who, reason, measure)
VALUES (:alert, :act, :standing, :since, :day, :until, :who, :reason, :measure);

-- name: alert_act_list
SELECT alert, act, standing, since, day, until, who, reason, measure FROM alert_act
WHERE number > 0 AND day <= :last ORDER BY number;

-- name: action_act_insert
INSERT INTO action_act (action, act, text, owner, due, follow_up, meeting, item, day, who, note)
VALUES (:action, :act, :text, :owner, :due, :follow_up, :meeting, :item, :day, :who, :note);

-- name: action_act_list
SELECT action, act, text, owner, due, follow_up, meeting, item, day, who, note FROM action_act
WHERE number > 0 AND day <= :last ORDER BY number;
