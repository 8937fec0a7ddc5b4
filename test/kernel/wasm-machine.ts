import type { Host, Machine, Span } from './machine.js';

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

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  reset(): void;
  allocate(bytes: number): number;
  readonly [name: string]: unknown;
}

/** Node's own WebAssembly. */
export class WasmMachine implements Machine {
  readonly #exports: Exports;

  constructor(wasm: Uint8Array, host: Host) {
    const module = new WebAssembly.Module(new Uint8Array(wasm));
    this.#exports = new WebAssembly.Instance(module, { host }).exports as unknown as Exports;
  }

  reset(): void {
    this.#exports.reset();
  }

  place(bytes: Uint8Array, room: number): number {
    const start = this.#exports.allocate(room);
    Buffer.from(this.#exports.memory.buffer).set(bytes, start >>> 0);
    return start;
  }

  read(start: number, length: number): Buffer {
    return Buffer.from(Buffer.from(this.#exports.memory.buffer).subarray(start, start + length));
  }

  call(name: string, values: readonly Span[]): Span | number {
    return (this.#exports[name] as (...values: Span[]) => Span | number)(...values);
  }

  get pages(): number {
    return this.#exports.memory.buffer.byteLength >> 16;
  }
}
