import { readFileSync } from 'node:fs';
import type { Host, Machine, Span } from './machine.js';
import { NativeMachine } from './native/native-machine.js';
import { SqlError } from './sql-error.js';
import { WasmMachine } from './wasm-machine.js';

/** A text, a value's bytes, SQL's NULL, or an array of texts and NULLs. */
export type Argument = Buffer | string | null | readonly (string | null)[];

const file = new URL('../../kernel/build/kernel.wasm', import.meta.url);

/** The kernel's C as a program, for instance of another machine, by the command that runs it (native/build.ts). */
const program = process.env.JSONB_IVM_KERNEL_PROGRAM;

/** The WebAssembly module behind the SQL functions, with a host that throws what the kernel raises. */
export class Kernel {
  readonly #machine: Machine;
  interrupts = 0;
  onInterrupt: () => void = () => undefined;

  constructor(wasm?: Uint8Array) {
    const host: Host = {
      interrupt: () => {
        this.interrupts++;
        this.onInterrupt();
      },
      characters: (text) => [...this.#text(text)].length,
      outOfMemory: () => {
        throw new SqlError('53200', 'the jsonb_ivm kernel ran out of memory', '');
      },
      raise: (state, message, hint) => {
        const code = typeof state === 'string' ? state : this.#bytes(BigInt(state) | (5n << 32n)).toString();
        throw new SqlError(code, this.#text(message), this.#text(hint));
      },
    };
    const native = wasm === undefined && program !== undefined;
    this.#machine = native ? new NativeMachine(program, host) : new WasmMachine(wasm ?? readFileSync(file), host);
  }

  /** The bytes that a function returns; null for NULL. */
  call(name: string, ...values: Argument[]): Buffer | null {
    const span = BigInt.asUintN(64, this.#call(name, values) as Span);
    return span === 0n ? null : this.#bytes(span);
  }

  test(name: string, ...values: Argument[]): boolean {
    return Number(this.#call(name, values)) === 1;
  }

  /** Asks for room for an argument. */
  allocate(bytes: number): void {
    this.#machine.reset();
    this.#machine.place(new Uint8Array(), bytes);
  }

  setHashKey(first: bigint, second: bigint): void {
    this.#machine.call('setHashKey', [first, second]);
  }

  get pages(): number {
    return this.#machine.pages;
  }

  #call(name: string, values: readonly Argument[]): Span | number {
    this.#machine.reset();
    const spans = values.map((value) => this.#place(value));
    return this.#machine.call(name, spans);
  }

  #place(value: Argument): Span {
    if (value === null) return 0n;
    if (typeof value === 'string') return this.#place(Buffer.from(value));
    if (Buffer.isBuffer(value)) {
      return BigInt(this.#machine.place(value, value.length)) | (BigInt(value.length) << 32n);
    }
    const texts = Buffer.alloc(8 * value.length);
    for (const [i, text] of value.entries()) texts.writeBigUInt64LE(this.#place(text), 8 * i);
    return (this.#place(texts) & 0xffff_ffffn) | (BigInt(value.length) << 32n);
  }

  #bytes(span: Span): Buffer {
    return this.#machine.read(Number(span & 0xffff_ffffn), Number(span >> 32n));
  }

  #text(span: Span): string {
    return this.#bytes(BigInt.asUintN(64, span)).toString();
  }
}
