/** A span of linear memory: where it begins, and 2³² times how long it is. */
export type Span = bigint;

export interface Host {
  interrupt(): void;
  characters(text: Span): number;
  outOfMemory(): never;
  /** The state by its place, or itself. */
  raise(state: number | string, message: Span, hint: Span): never;
}

/** What runs the kernel's code: its functions, and the memory that they work on. */
export interface Machine {
  reset(): void;
  /** Asks for room, and fills it from the start. */
  place(bytes: Uint8Array, room: number): number;
  read(start: number, length: number): Buffer;
  call(name: string, values: readonly Span[]): Span | number;
  readonly pages: number;
}
