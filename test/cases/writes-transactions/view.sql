-- Transactions, savepoints and rollbacks: documents follow at every point.
SELECT a.id,
       jsonb_build_object('name', a.name, 'sum', (SELECT sum(e.amount) FROM entry e WHERE e.account_id = a.id)) AS doc
FROM account a
