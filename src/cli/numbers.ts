import { InvalidArgumentError } from 'commander';

/** An option's value that counts something. */
export function positiveInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new InvalidArgumentError('It must be a whole number above 0.');
  return value;
}

/** The same of what there may be none of. */
export function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new InvalidArgumentError('It must be a whole number.');
  return value;
}

const spans: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** A moment: a date with or without a time as ISO 8601 has it, or so long before now, `90m`, `24h`, `7d`. */
export function moment(text: string, now = Date.now()): Date {
  const [, count, unit = ''] = /^(\d+)([smhd])$/.exec(text) ?? [];
  const time = count === undefined ? Date.parse(text) : now - Number(count) * (spans[unit] as number);
  if (/^\d{4}-/.test(text) || count !== undefined) {
    const date = new Date(time);
    if (!Number.isNaN(date.getTime())) return date;
  }
  throw new InvalidArgumentError(
    'It must be a date, like 2026-11-30 or 2026-11-30T03:00Z, or a time, like 90m, 24h or 7d.',
  );
}
