import fc from 'fast-check';
import { expect } from 'vitest';
import { type Json, show } from './json.js';
import { decode, type EntryForm, encode } from './jsonb-format.js';
import { type Argument, Kernel } from './kernel.js';
import { SqlError } from './sql-error.js';

/** How many calls of each function are generated; fast-check prints seed and path of one that fails. */
export const runs = Number(process.env.KERNEL_RUNS ?? 80);

export const kernel = new Kernel();

type Answer<T> = T | { state: string; message: string; hint: string };

function answerOf<T>(call: () => T): Answer<T> {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof SqlError)) throw error;
    const { state, message, hint } = error;
    return { state, message, hint };
  }
}

const shown = (bytes: Buffer | null) =>
  bytes === null ? null : { value: show(decode(bytes)), bytes: bytes.toString('hex') };

/** The kernel's answer is the model's, byte for byte as PostgreSQL would store it, or the same error. */
export function expectSame(name: string, values: readonly Argument[], model: () => Json | undefined): void {
  const found = answerOf(() => shown(kernel.call(name, ...values)));
  const wanted = answerOf(() => {
    const value = model();
    return shown(value === undefined ? null : encode(value));
  });
  expect(found).toEqual(wanted);
}

/** The same of a function that gives a text, NULL or a boolean. */
export function expectText(name: string, values: readonly Argument[], model: () => string | null): void {
  const found = answerOf(() => kernel.call(name, ...values)?.toString() ?? null);
  expect(found).toEqual(answerOf(model));
}

export function expectBoolean(name: string, values: readonly Argument[], model: () => boolean): void {
  expect(answerOf(() => kernel.test(name, ...values))).toEqual(answerOf(model));
}

/** Entries of any form are read: the answer is the model's, whatever its own entries look like. */
export function expectValue(name: string, values: readonly Argument[], model: () => Json | undefined): void {
  const found = answerOf(() => {
    const bytes = kernel.call(name, ...values);
    return bytes === null ? undefined : show(decode(bytes));
  });
  const wanted = answerOf(() => {
    const value = model();
    return value === undefined ? undefined : show(value);
  });
  expect(found).toEqual(wanted);
}

/** Entries that tell where they end or how long they are as the bits of a number say. */
export const mixedForm = (bits: number): EntryForm => {
  return (index) => ((bits >>> ((index * 7) % 31)) & 1) === 1;
};

export function check<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void, numRuns = runs): void {
  fc.assert(fc.property(arbitrary, property), { numRuns });
}
