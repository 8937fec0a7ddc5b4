-- What depends on the time, on the session or on chance.
-- refused: VIEW_VOLATILE VIEW_VOLATILE VIEW_VOLATILE VIEW_VOLATILE VIEW_VOLATILE VIEW_VOLATILE VIEW_VOLATILE VIEW_VOLATILE VIEW_VOLATILE VIEW_VOLATILE VIEW_VOLATILE VIEW_VOLATILE VIEW_VOLATILE VIEW_VOLATILE VIEW_VOLATILE VIEW_VOLATILE VIEW_VOLATILE VIEW_VOLATILE VIEW_VOLATILE
SELECT o.id,
       jsonb_build_object(
         'now', now(),
         'current_timestamp', current_timestamp,
         'current_date', current_date,
         'localtime', localtime,
         'clock', clock_timestamp(),
         'statement', statement_timestamp(),
         'age', age(o.placed),
         'random', random(),
         'uuid', gen_random_uuid(),
         'sequence', nextval('orders_seq'),
         'user', current_user,
         'session_user', session_user,
         'setting', current_setting('TimeZone'),
         'schema', current_schema,
         'database', current_database(),
         'pid', pg_backend_pid(),
         'transaction', txid_current(),
         'version', version(),
         'client', inet_client_addr()
       ) AS doc
FROM orders o
