-- SPDX-License-Identifier: MIT
--
-- Transactions: the outermost takes the write lock at once, so that it never fails half-way for want of it. Savepoints
-- share one name: SQLite takes the innermost.

-- name: tx_begin
BEGIN IMMEDIATE;

-- name: snapshot_begin
BEGIN;

-- name: tx_commit
COMMIT;

-- name: tx_rollback
ROLLBACK;

-- name: savepoint_open
SAVEPOINT inner_tx;

-- name: savepoint_release
RELEASE inner_tx;

-- name: savepoint_rollback
ROLLBACK TO inner_tx;
