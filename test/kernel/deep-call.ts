// A process of its own, whose stack is so large that the kernel's own limit comes first: reads a call, writes its answer.
import { readFileSync } from 'node:fs';
import { Kernel } from './kernel.js';
import { SqlError } from './sql-error.js';

/** Bytes are in hexadecimal digits. */
export type DeepCall = { name: string; values: string[] };
export type DeepAnswer = { bytes: string } | { state: string; message: string };

function answer({ name, values }: DeepCall): DeepAnswer {
  try {
    const bytes = new Kernel().call(name, ...values.map((value) => Buffer.from(value, 'hex')));
    return { bytes: bytes?.toString('hex') ?? '' };
  } catch (error) {
    if (!(error instanceof SqlError)) throw error;
    return { state: error.state, message: error.message };
  }
}

process.stdout.write(JSON.stringify(answer(JSON.parse(readFileSync(0, 'utf8')) as DeepCall)));
