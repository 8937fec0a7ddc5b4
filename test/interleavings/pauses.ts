import type { Client } from 'pg';

const gate = 471_100;

/**
 * Makes trigger functions, and those that they call, stop before a chosen one of their statements until the gate opens:
 * whatever another transaction does can so be put between any two of them.
 */
export async function installPauses(controller: Client): Promise<void> {
  await controller.query(`
    CREATE FUNCTION public.pause() RETURNS void LANGUAGE plpgsql AS $$
    DECLARE
      seen int := coalesce(nullif(current_setting('pause.seen', true), ''), '0')::int + 1;
    BEGIN
      PERFORM set_config('pause.seen', seen::text, false);
      IF seen::text = current_setting('pause.at', true) THEN
        PERFORM pg_advisory_lock_shared(${gate});
        PERFORM pg_advisory_unlock_shared(${gate});
      END IF;
    END $$`);
  const { rows } = await controller.query<{ definition: string }>(
    `SELECT pg_get_functiondef(oid) AS definition FROM pg_proc
     WHERE pronamespace = 'jsonb_ivm'::regnamespace AND prorettype IN ('trigger'::regtype, 'void'::regtype)`,
  );
  for (const { definition } of rows) await controller.query(withPauses(definition));
}

/** Statements of the emitted functions begin a line, the first ones of a trigger function apart; UPDATEs may end a WITH. */
function withPauses(definition: string): string {
  return definition.replaceAll(
    /^( +)(?=(?:PERFORM (?:1\b|pg_catalog\.pg_advisory_xact_lock)|WITH (?:changed|fresh|taken) AS|(?<![()]\n +)UPDATE |IF NOT EXISTS|SELECT ivm\.held|SELECT pg_catalog\.array_agg\(DISTINCT l\.number ORDER BY l\.number\)$))/gm,
    '$1PERFORM public.pause();\n$1',
  );
}

export async function closeGate(controller: Client): Promise<void> {
  await controller.query(`SELECT pg_advisory_lock(${gate})`);
}

/** Returns whether a session stood at the gate. */
export async function openGate(controller: Client): Promise<boolean> {
  const { rows } = await controller.query<{ paused: boolean }>(
    `SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND objid = ${gate} AND NOT granted) AS paused`,
  );
  await controller.query(`SELECT pg_advisory_unlock(${gate})`);
  return rows[0]?.paused ?? false;
}

/** Sets up a session to pause at a statement, counted from the transaction's begin; 0: never. */
export function pauseAt(place: number): string {
  return `SET LOCAL pause.seen = '0'; SET LOCAL pause.at = '${place}'`;
}
