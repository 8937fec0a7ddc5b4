import type { Readable, Writable } from 'node:stream';

/** A stream that may be a terminal. */
export type Inlet = Readable & { readonly isTTY?: boolean; setRawMode?(raw: boolean): unknown };
export type Outlet = Writable & { readonly isTTY?: boolean; readonly columns?: number; readonly rows?: number };

/** Everything outside the program that a command may touch besides files and the database. */
export interface Io {
  readonly stdin: Inlet;
  readonly stdout: Outlet;
  readonly stderr: Outlet;
  readonly env: NodeJS.ProcessEnv;
}
