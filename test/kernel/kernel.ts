import { readFileSync } from 'node:fs';
import { SqlError } from './sql-error.js';

/** What is used of WebAssembly, whose types otherwise come with a browser's. */
declare global {
  namespace WebAssembly {
    interface Instance {
      readonly exports: object;
    }
    const Module: new (bytes: Uint8Array) => Module;
    const Instance: new (module: Module, imports: object) => Instance;
    const RuntimeError: ErrorConstructor;
  }
}

type Span = bigint;
type Export = (...spans: Span[]) => Span | number;

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  reset(): void;
  allocate(bytes: number): number;
  setHashKey(first: bigint, second: bigint): void;
  readonly [name: string]: unknown;
}

/** A text, a value's bytes, SQL's NULL, or an array of texts and NULLs. */
export type Argument = Buffer | string | null | readonly (string | null)[];

const file = new URL('../../kernel/build/kernel.wasm', import.meta.url);

/** The WebAssembly module behind the SQL functions, with a host that throws what the kernel raises. */
export class Kernel {
  readonly #exports: Exports;
  interrupts = 0;
  onInterrupt: () => void = () => undefined;

  constructor(wasm: Uint8Array = readFileSync(file)) {
    const host = {
      interrupt: () => {
        this.interrupts++;
        this.onInterrupt();
      },
      characters: (text: Span) => [...this.#text(text)].length,
      outOfMemory: () => {
        throw new SqlError('53200', 'the jsonb_ivm kernel ran out of memory', '');
      },
      raise: (state: number, message: Span, hint: Span) => {
        throw new SqlError(this.#bytes(BigInt(state) | (5n << 32n)).toString(), this.#text(message), this.#text(hint));
      },
    };
    const module = new WebAssembly.Module(new Uint8Array(wasm));
    this.#exports = new WebAssembly.Instance(module, { host }).exports as unknown as Exports;
  }

  /** The bytes that a function returns; null for NULL. */
  call(name: string, ...values: Argument[]): Buffer | null {
    const span = BigInt.asUintN(64, this.#call(name, values) as Span);
    return span === 0n ? null : this.#bytes(span);
  }

  test(name: string, ...values: Argument[]): boolean {
    return this.#call(name, values) === 1;
  }

  /** Asks for room for an argument. */
  allocate(bytes: number): void {
    this.#exports.reset();
    this.#exports.allocate(bytes);
  }

  setHashKey(first: bigint, second: bigint): void {
    this.#exports.setHashKey(first, second);
  }

  get pages(): number {
    return this.#exports.memory.buffer.byteLength >> 16;
  }

  #call(name: string, values: readonly Argument[]): Span | number {
    this.#exports.reset();
    const spans = values.map((value) => this.#place(value));
    return (this.#exports[name] as Export)(...spans);
  }

  #place(value: Argument): Span {
    if (value === null) return 0n;
    if (typeof value === 'string') return this.#place(Buffer.from(value));
    if (Buffer.isBuffer(value)) {
      const start = this.#exports.allocate(value.length);
      Buffer.from(this.#exports.memory.buffer).set(value, start);
      return BigInt(start) | (BigInt(value.length) << 32n);
    }
    const texts = Buffer.alloc(8 * value.length);
    for (const [i, text] of value.entries()) texts.writeBigUInt64LE(this.#place(text), 8 * i);
    return (this.#place(texts) & 0xffff_ffffn) | (BigInt(value.length) << 32n);
  }

  #bytes(span: Span): Buffer {
    const start = Number(span & 0xffff_ffffn);
    return Buffer.from(Buffer.from(this.#exports.memory.buffer).subarray(start, start + Number(span >> 32n)));
  }

  #text(span: Span): string {
    return this.#bytes(BigInt.asUintN(64, span)).toString();
  }
}
