import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host, Machine, Span } from '../machine.js';

/**
 * The kernel's C, compiled into a program: runner.c says what it understands. Named pipes, since those are read and
 * written without a turn of the event loop.
 */
export class NativeMachine implements Machine {
  readonly #requests: number;
  readonly #answers: number;

  constructor(
    command: string,
    private readonly host: Host,
  ) {
    const directory = mkdtempSync(join(tmpdir(), 'jsonb-ivm-kernel-'));
    const [requests, answers] = ['requests', 'answers'].map((name) => join(directory, name)) as [string, string];
    execFileSync('mkfifo', [requests, answers]);
    spawn('sh', ['-c', `exec ${command} <"$0" >"$1"`, requests, answers], {
      stdio: ['ignore', 'ignore', 'inherit'],
    }).unref();
    this.#requests = openSync(requests, 'w');
    this.#answers = openSync(answers, 'r');
    rmSync(directory, { recursive: true });
  }

  reset(): void {
    this.#send(Buffer.from('r'));
    this.#answer();
  }

  place(bytes: Uint8Array, room: number): number {
    this.#send(Buffer.concat([Buffer.from('a'), numberBytes(room)]));
    const start = Number(this.#answer());
    this.#send(Buffer.concat([numberBytes(bytes.length), bytes]));
    return start;
  }

  read(start: number, length: number): Buffer {
    this.#send(Buffer.concat([Buffer.from('m'), numberBytes(start), numberBytes(length)]));
    return this.#receive(length);
  }

  call(name: string, values: readonly Span[]): Span {
    const operands = Buffer.alloc(8 * values.length);
    for (const [i, value] of values.entries()) operands.writeBigUInt64LE(BigInt.asUintN(64, value), 8 * i);
    const head = Buffer.from(`c${String.fromCharCode(name.length)}${name}${String.fromCharCode(values.length)}`);
    this.#send(Buffer.concat([head, operands]));
    return this.#answer();
  }

  get pages(): number {
    this.#send(Buffer.from('p'));
    return Number(this.#answer());
  }

  /** The number of an answer, or the error that it tells of. */
  #answer(): Span {
    const head = this.#receive(13);
    const [ending, value] = [String.fromCharCode(head[0] as number), head.readBigUInt64LE(5)];
    for (let count = head.readUInt32LE(1); count > 0; count--) this.host.interrupt();
    if (ending === '=') return value;
    const state = this.#receive(5).toString();
    if (ending === '!') {
      const spans = this.#receive(16);
      return this.host.raise(state, spans.readBigUInt64LE(0), spans.readBigUInt64LE(8));
    }
    const message = this.#receive(Number(value)).toString();
    if (state === '53200') return this.host.outOfMemory();
    throw state === '54001' ? new RangeError(message) : new WebAssembly.RuntimeError(message);
  }

  #send(bytes: Buffer): void {
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#requests, bytes, at);
  }

  #receive(length: number): Buffer {
    const bytes = Buffer.alloc(length);
    for (let at = 0; at < length; ) {
      const count = readSync(this.#answers, bytes, at, length - at, null);
      if (count === 0) throw new Error('the program with the kernel has ended');
      at += count;
    }
    return bytes;
  }
}

function numberBytes(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}
