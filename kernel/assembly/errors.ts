// Every error the kernel can report: SQLSTATE, message and hint, composed at the top of the arena.

import { top } from './arena';
import { raise } from './host';
import { putByte, putLiteral, putNumber, spanSince } from './text';

let message: usize = 0;

/** The edit being applied, for messages: `program[2]: `. */
let editsName: string = '';
let editIndex: i32 = -1;

export function atEdit(name: string, index: i32): void {
  editsName = name;
  editIndex = index;
}

/** Begins a message. The top of the arena is where the message goes from here on. */
export function begin(): void {
  message = top;
  if (editIndex < 0) return;
  putLiteral(editsName);
  putByte(0x5b);
  putNumber(u32(editIndex));
  putLiteral(']: ');
}

/** Reports the message that has been begun. */
export function report(state: string): void {
  reportWithHint(state, '');
}

export function reportWithHint(state: string, hint: string): void {
  const text = spanSince(message);
  const hintStart = top;
  putLiteral(hint);
  const hintText = spanSince(hintStart);
  const stateStart = top;
  putLiteral(state);
  raise(stateStart, text, hintText);
  unreachable();
}

export function fail(state: string, text: string): void {
  begin();
  putLiteral(text);
  report(state);
}

export function failMalformed(): void {
  fail('XX001', 'the jsonb value is malformed');
}

export function failTooDeep(): void {
  fail('54001', 'the document is nested too deeply');
}

export function failTooLarge(): void {
  fail('54000', 'the result exceeds the maximum size of a jsonb value');
}
