// Paths as users write them: a.b[0]."c.d"

import { allocate } from './arena';
import { readText } from './document';
import { begin, report, reportWithHint } from './errors';
import { characters } from './host';
import { Span, spanLength, spanOf, spanStart } from './span';
import { indexStep, Steps } from './steps';
import { putLiteral, putNumber, putText } from './text';
import { makeValue, STRING } from './value';

export const DOT: u32 = 0x2e;
export const OPEN: u32 = 0x5b;
export const CLOSE: u32 = 0x5d;
export const QUOTE: u32 = 0x22;

const END: u32 = 0x100;

let start: usize = 0;
let end: usize = 0;
let at: usize = 0;

/** The steps of a path; the empty text has none. */
export function parsePath(path: Span): Steps {
  start = at = spanStart(path);
  end = start + spanLength(path);
  const steps = Steps.ofRoom(u32(end - start) + 1);
  if (at === end) return steps;
  if (peek() !== OPEN) parseKey(steps);
  while (at < end) {
    const next = peek();
    if (next !== DOT && next !== OPEN) failAt(at, '"." or "[" was expected');
    at++;
    if (next === DOT) parseKey(steps);
    else parseIndex(steps);
  }
  return steps;
}

/** The steps of a path to a place inside: there is at least one. */
export function parseInnerPath(path: Span): Steps {
  const steps = parsePath(path);
  if (steps.count === 0) failAt(start, 'a key was expected');
  return steps;
}

function peek(): u32 {
  return at < end ? u32(load<u8>(at)) : END;
}

/** Whether a byte may stand in a key without quotes. */
export function isBare(byte: u32): bool {
  return byte !== END && byte !== DOT && byte !== OPEN && byte !== CLOSE && byte !== QUOTE;
}

function parseKey(steps: Steps): void {
  if (peek() === QUOTE) {
    parseQuotedKey(steps);
    return;
  }
  const from = at;
  while (isBare(peek())) at++;
  if (at === from) failAt(at, 'a key was expected');
  steps.push(makeValue(STRING, from, u32(at - from)));
}

function parseQuotedKey(steps: Steps): void {
  const quote = at++;
  const key = allocate(end - quote);
  let length: u32 = 0;
  for (;;) {
    const byte = peek();
    if (byte === END) failAt(quote, 'the quote is not closed');
    at++;
    if (byte === QUOTE) {
      if (peek() !== QUOTE) break;
      at++;
    }
    store<u8>(key + length++, byte);
  }
  steps.push(makeValue(STRING, key, length));
}

function parseIndex(steps: Steps): void {
  const from = at;
  let index: u64 = 0;
  for (let digit = peek() - 0x30; digit < 10; digit = peek() - 0x30) {
    index = index * 10 + digit;
    if (index > 0x7fff_ffff) failAt(from, 'the index is too large');
    at++;
  }
  if (at === from) failAt(at, 'an index was expected');
  if (peek() !== CLOSE) failAt(at, '"]" was expected');
  at++;
  steps.push(indexStep(u32(index)));
}

function failAt(position: usize, expected: string): void {
  begin();
  putLiteral('malformed path "');
  putText(makeValue(STRING, start, u32(end - start)));
  putLiteral('": ');
  putLiteral(expected);
  putLiteral(' at character ');
  putNumber(characters(spanOf(start, u32(position - start))) + 1);
  reportWithHint('22P02', 'Write a path like a.b[0].c; quote keys that hold . [ ] or ".');
}

/** The steps of a text[] path: keys. */
export function readKeys(path: Span): Steps {
  const count = spanLength(path);
  const steps = Steps.ofRoom(count);
  for (let i: u32 = 0; i < count; i++) {
    const key: Span = load<u64>(spanStart(path) + (usize(i) << 3));
    if (key === 0) failNull(i + 1);
    steps.push(readText(key));
  }
  return steps;
}

function failNull(position: u32): void {
  begin();
  putLiteral('path element ');
  putNumber(position);
  putLiteral(' is null');
  report('22004');
}
