import fc from 'fast-check';
import type { Driver } from '../../src/db/driver.js';
import type { Generated } from './calls.js';

const schemas = ['extension', 'portable'] as const;

/** Defines functions that give a call's result or, as text, its error. */
export async function createAttempts(driver: Driver, { name, types, returns, call }: Generated): Promise<void> {
  const parameters = types.map((type, i) => `a${i + 1} ${type}`).join(', ');
  const values = types.map((_, i) => `a${i + 1}`).join(', ');
  for (const schema of schemas) {
    const qualified = `${schema}.${name}`;
    await driver.execute(`
      CREATE FUNCTION try_${schema}_${name}(${parameters}, OUT result ${returns}, OUT failure text) LANGUAGE plpgsql AS $try$
      DECLARE
        message text;
        hint text;
      BEGIN
        result := ${call?.(qualified) ?? `${qualified}(${values})`};
      EXCEPTION WHEN others THEN
        GET STACKED DIAGNOSTICS message = MESSAGE_TEXT, hint = PG_EXCEPTION_HINT;
        failure := concat_ws(' | ', SQLSTATE, message, hint);
      END $try$`);
  }
}

/**
 * Calls for which the extension and the portable functions give other bytes or other errors, for which what is written
 * is not what PostgreSQL itself would store, or which break the function's law; at most three. The first argument of
 * each generated call is also tried with the other arguments of the calls that follow, `turns` times in all.
 */
export async function findDifferences(
  driver: Driver,
  generated: Generated,
  count: number,
  seed: number,
  turns: number,
) {
  const { name, types, returns, calls, law } = generated;
  const sample = fc.sample(calls, { numRuns: count, seed });
  const columns = types.map((_, i) => sample.map((call) => call[i]));
  const names = types.map((_, i) => `a${i + 1}`);
  const values = names.join(', ');
  const texts = types.map((_, i) => `t${i + 1}`).join(', ');
  const unnested = types.map((_, i) => `$${i + 1}::text[]`).join(', ');
  const typed = types.map((type, i) => `t${i + 1}::${type} AS a${i + 1}`).join(', ');
  const others = names.slice(1).map((each) => `others.${each}`);
  const stored = returns === 'jsonb' ? 'NOT record_image_eq(ROW(r), ROW(r::text::jsonb))' : 'false';
  return driver.query(
    `WITH given AS MATERIALIZED (
       SELECT ${typed}, n FROM unnest(${unnested}) WITH ORDINALITY AS texts (${texts}, n)
     ), call AS (
       SELECT ${['first.a1', ...others].join(', ')} FROM given AS first CROSS JOIN generate_series(1, ${turns}) AS turn
       JOIN given AS others ON others.n = (first.n + turn - 2) % ${count} + 1 OFFSET 0
     )
     SELECT ${names.map((each) => `${each}::text`).join(', ')}, e.failure, p.failure AS portable_failure, r::text, p.result::text
     FROM call, try_extension_${name}(${values}) AS e (r, failure), try_portable_${name}(${values}) AS p
     WHERE e.failure IS DISTINCT FROM p.failure OR NOT record_image_eq(ROW(r), ROW(p.result)) OR ${stored}
       OR e.failure IS NULL AND NOT (${law ?? 'true'})
     LIMIT 3`,
    columns,
  );
}
