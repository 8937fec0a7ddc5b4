
-- What @former@'s functions computed may be stored where the server does not compute it again by itself, and is not
-- always what they compute now (docs/sql-functions.md, "Changing over from @former@"). All that is stored because it
-- depends on them is named, with statements that make it anew; also by way of operators, views and other functions,
-- whose texts are searched for the names. As a warning: notices of an extension's script are not shown.
DO $former$
DECLARE
  path CONSTANT text := pg_catalog.current_setting('search_path');
  found record;
BEGIN
  PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
  WITH RECURSIVE member AS (
    SELECT d.objid AS oid, p.proname AS name
    FROM pg_depend d JOIN pg_extension x ON x.oid = d.refobjid JOIN pg_proc p ON p.oid = d.objid
    WHERE d.refclassid = 'pg_extension'::regclass AND x.extname = 'jsonb_ivm' AND d.classid = 'pg_proc'::regclass
      AND d.deptype = 'e'
  ), carrier (class, oid) AS (
    -- what hands results on: functions, operators and their classes, casts, views
    SELECT 'pg_proc'::regclass::oid, oid FROM member
    UNION
    SELECT 'pg_proc'::regclass::oid, p.oid FROM pg_proc p
    WHERE p.prosrc ~ (SELECT '\m(' || string_agg(DISTINCT name::text, '|') || ')\M' FROM member)
    UNION
    SELECT further.class, further.oid FROM carrier c CROSS JOIN LATERAL (
      SELECT d.classid AS class, d.objid AS oid FROM pg_depend d
      WHERE d.refclassid = c.class AND d.refobjid = c.oid
        AND d.classid IN ('pg_proc'::regclass, 'pg_operator'::regclass, 'pg_opclass'::regclass, 'pg_opfamily'::regclass,
                          'pg_amop'::regclass, 'pg_amproc'::regclass, 'pg_cast'::regclass, 'pg_rewrite'::regclass)
      UNION ALL
      SELECT 'pg_class'::regclass, r.ev_class FROM pg_rewrite r JOIN pg_class v ON v.oid = r.ev_class
      WHERE c.class = 'pg_rewrite'::regclass AND r.oid = c.oid AND v.relkind IN ('v', 'm')
    ) AS further
  ), dependent AS (
    SELECT DISTINCT d.classid AS class, d.objid AS oid, d.objsubid AS column
    FROM carrier c JOIN pg_depend d ON d.refclassid = c.class AND d.refobjid = c.oid
  ), generated AS (
    SELECT a.attrelid, a.attnum, a.attname, f.oid AS expression, f.adbin
    FROM pg_attribute a JOIN pg_attrdef f ON f.adrelid = a.attrelid AND f.adnum = a.attnum
    WHERE a.attgenerated = 's' AND a.attinhcount = 0 AND EXISTS (
      SELECT FROM dependent d
      WHERE d.class = 'pg_attrdef'::regclass AND d.oid = f.oid
         OR d.class = 'pg_class'::regclass AND d.oid = a.attrelid AND d.column = a.attnum)
  ), rewritten AS (
    -- A stored generated column is computed anew when one that it is made of is written, or gets an expression again.
    SELECT g.attrelid, g.attname,
      CASE WHEN current_setting('server_version_num')::integer >= 170000 THEN
        format('ALTER TABLE %s ALTER COLUMN %I SET EXPRESSION AS (%s);', g.attrelid::regclass, g.attname,
               pg_get_expr(g.adbin, g.attrelid))
      ELSE
        (SELECT format('UPDATE %s SET %2$I = %2$I;', g.attrelid::regclass, b.attname)
         FROM pg_depend d JOIN pg_attribute b ON b.attrelid = d.refobjid AND b.attnum = d.refobjsubid
         WHERE d.refclassid = 'pg_class'::regclass AND d.refobjid = g.attrelid AND d.refobjsubid NOT IN (0, g.attnum)
           AND (d.classid = 'pg_attrdef'::regclass AND d.objid = g.expression
                OR d.classid = 'pg_class'::regclass AND d.objid = g.attrelid AND d.objsubid = g.attnum)
         ORDER BY b.attnum LIMIT 1)
      END AS statement
    FROM generated g
  ), stale (turn, oid, object, statement) AS (
    SELECT 1, attrelid, format('generated column %I of %s', attname, attrelid::regclass), statement FROM rewritten
    UNION ALL
    SELECT 2, t.oid, format('partitions of %s', t.oid::regclass),
      (SELECT format('UPDATE %s SET %2$I = %2$I;', t.oid::regclass, a.attname) FROM pg_attribute a
       WHERE a.attrelid = t.oid AND a.attnum > 0 AND a.attgenerated = '' AND NOT a.attisdropped ORDER BY a.attnum LIMIT 1)
    FROM pg_class t
    WHERE t.relkind = 'p' AND EXISTS (
      SELECT FROM dependent d WHERE d.class = 'pg_class'::regclass AND d.oid = t.oid AND d.column = 0)
    UNION ALL
    SELECT 3, i.oid, format('index %s', i.oid::regclass), format('REINDEX INDEX %s;', i.oid::regclass)
    FROM dependent d JOIN pg_class i ON i.oid = d.oid
    WHERE d.class = 'pg_class'::regclass AND i.relkind = 'i'
    UNION ALL
    SELECT 4, k.oid, format('constraint %I of %s', k.conname, k.conrelid::regclass),
      format('ALTER TABLE %s DROP CONSTRAINT %2$I, ADD CONSTRAINT %2$I %3$s;', k.conrelid::regclass, k.conname,
             pg_get_constraintdef(k.oid))
    FROM dependent d JOIN pg_constraint k ON k.oid = d.oid
    WHERE d.class = 'pg_constraint'::regclass AND k.contype = 'c' AND k.convalidated AND k.coninhcount = 0
      AND k.conrelid <> 0
    UNION ALL
    SELECT 4, k.oid, format('constraint %I of domain %s', k.conname, k.contypid::regtype),
      format('ALTER DOMAIN %s DROP CONSTRAINT %I; ', k.contypid::regtype, k.conname) ||
      format('ALTER DOMAIN %s ADD CONSTRAINT %I %s;', k.contypid::regtype, k.conname, pg_get_constraintdef(k.oid))
    FROM dependent d JOIN pg_constraint k ON k.oid = d.oid
    WHERE d.class = 'pg_constraint'::regclass AND k.contype = 'c' AND k.convalidated AND k.contypid <> 0
    UNION ALL
    SELECT 5, m.oid, format('materialized view %s', m.oid::regclass),
      format('REFRESH MATERIALIZED VIEW %s;', m.oid::regclass)
    FROM carrier c JOIN pg_class m ON m.oid = c.oid
    WHERE c.class = 'pg_class'::regclass AND m.relkind = 'm' AND m.relispopulated
  ), line AS (
    SELECT turn, oid, object,
      coalesce(statement, '-- computed of nothing that could be written: drop the column and add it again') AS statement
    FROM stale
  )
  -- later materialized views may be made of earlier ones
  SELECT string_agg(object, E'\n' ORDER BY turn, oid, object) AS objects,
         string_agg(statement, E'\n' ORDER BY turn, oid, object) AS statements
  INTO found FROM line;
  IF found.objects IS NOT NULL THEN
    RAISE WARNING USING MESSAGE = 'what functions of jsonb_ivm @former@ computed is stored, and may not be what they compute now',
      DETAIL = found.objects, HINT = E'Have it computed or checked again:\n' || found.statements;
  END IF;
  PERFORM pg_catalog.set_config('search_path', path, true);
END
$former$;
