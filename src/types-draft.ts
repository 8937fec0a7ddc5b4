// The library's public signatures, agreed before the code behind them: src/index.ts exports these.
import type { Diagnostic } from './base/errors.js';
import type { Driver } from './db/driver.js';
import type { Plan } from './plan/plan.js';

export interface ViewSource {
  /** `name` or `schema.name`, SQL identifier syntax (quoted where needed). */
  readonly name: string;
  /** The SELECT, optionally preceded by `SET TimeZone = '…';`. */
  readonly text: string;
  /** What diagnostics call the text; default `<view>`. */
  readonly file?: string;
}
export interface CompileOptions { readonly allowFull?: boolean }
export interface Artifact {
  readonly view: { schema: string; name: string };
  /** SHA-256 (hex) of the statements. */
  readonly hash: string;
  /** Statements in the order they run, without the backfill. */
  readonly statements: readonly string[];
  readonly plan: Plan;
  readonly warnings: readonly Diagnostic[];
  /** The document's shape; `typesOf` prints it. */
  readonly types: { readonly typescript: string; readonly jsonSchema: object };
}
export interface Progress { (done: number, total: number): void }

export declare function connect(url: string): Promise<Driver>; // postgres://…, pglite:DIR, pglite:memory
export declare function fromPg(client: unknown): Driver; // a pg Client or PoolClient the caller owns
export declare function fromPGlite(db: unknown): Driver;

export declare function compileView(driver: Driver, view: ViewSource, options?: CompileOptions): Promise<Artifact>;
export declare function createView(
  driver: Driver,
  view: ViewSource,
  options?: CompileOptions & { replace?: boolean; onProgress?: Progress },
): Promise<Artifact & { documents: number }>;
export declare function dropView(driver: Driver, name: string): Promise<void>;
export interface ViewSummary {
  readonly schema: string; readonly name: string; readonly documents: number; readonly hash: string;
  readonly version: string; readonly createdAt: string; readonly updatedAt: string; readonly tables: readonly string[];
}
export declare function listViews(driver: Driver): Promise<ViewSummary[]>;
export interface ViewStatus extends ViewSummary { readonly problems: readonly Diagnostic[]; readonly bytes: number }
export declare function viewStatus(driver: Driver, name?: string): Promise<ViewStatus[]>;
export declare function readPlan(driver: Driver, name: string): Promise<Plan>;
export declare function formatPlan(plan: Plan, format: 'text' | 'json' | 'mermaid'): string;
export interface Difference {
  readonly key: Readonly<Record<string, unknown>>;
  readonly kind: 'missing' | 'extra' | 'different';
  /** Where they differ: `doc.lines[2].qty`, with what is stored and what the query says, as JSON text. */
  readonly paths: readonly { readonly path: string; readonly stored: string | null; readonly expected: string | null }[];
}
export interface Verification {
  readonly view: { schema: string; name: string };
  readonly documents: number;
  readonly checked: number;
  readonly differences: readonly Difference[]; // at most `limit` (default 100)
  readonly differing: number; // all of them, counted
}
export declare function verifyView(
  driver: Driver, name: string, options?: { sample?: number; limit?: number; onProgress?: Progress },
): Promise<Verification>;
