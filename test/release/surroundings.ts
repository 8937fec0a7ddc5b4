import type { ExitCode, Surroundings } from '../../release/command.js';

type Check = (args: readonly string[], surroundings: Surroundings) => ExitCode;

/** Calls a check in this process, on a day of the tests' own, and returns what it wrote. */
export function call(check: Check, args: readonly string[], now = '2026-11-22T12:00:00Z') {
  const written = { out: '', err: '' };
  const out = (text: string) => {
    written.out += text;
  };
  const err = (text: string) => {
    written.err += text;
  };
  return { exit: check(args, { out, err, now: new Date(now) }), ...written };
}
