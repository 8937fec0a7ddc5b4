import type {
  Costs,
  Diagnostic,
  DocumentComparison,
  MaintenanceFunction,
  NamedKey,
  Plan,
  TriedWrite,
  ViewCheck,
  ViewDifference,
  ViewStatus,
  WaitingSession,
} from '../../index.js';

/** What the page asks for, by path, and what it is told: the one contract of both. */
export interface Answers {
  /** GET: all views, with health and cost. */
  readonly overview: Overview;
  /** GET, `name`: all that there is to know of one view. */
  readonly view: ViewPage;
  /** GET, `name`, `after`: keys of documents. */
  readonly keys: { readonly keys: readonly NamedKey[]; readonly more: boolean };
  /** POST `{name, key}`: a document beside its query's result. */
  readonly document: DocumentComparison & { readonly ms: number };
  /** POST `{statement}`: a write, tried. */
  readonly write: TriedWrite & { readonly definitions: Readonly<Record<string, string>> };
  /** POST `{name, text}`: what replacing a view, or creating it, would do. */
  readonly preview: Preview;
  /** GET: who waits for whom. */
  readonly waits: { readonly at: string; readonly sessions: readonly WaitingSession[] };
}

export interface Overview extends Pick<Costs, 'at' | 'database' | 'counting' | 'deadlocks' | 'rollbacks'> {
  readonly engine: 'postgres' | 'pglite';
  readonly version: string;
  readonly views: readonly ViewStatus[];
  /** Sessions that wait for maintenance. */
  readonly waiting: number;
}

export interface ViewPage {
  readonly status: ViewStatus;
  /** Null: this version can't tell, for the reason that `warnings` have. */
  readonly plan: Plan | null;
  readonly warnings: readonly Diagnostic[];
  /** JSON Schema of its rows and documents; null where its text can't be compiled any more. */
  readonly schema: Readonly<Record<string, unknown>> | null;
  readonly text: string;
  readonly functions: readonly MaintenanceFunction[];
}

export interface Preview {
  readonly difference: ViewDifference;
  readonly check: ViewCheck;
}

/** What is said of a request that could not be answered; `place`: line and column in what was typed. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly detail?: string;
  readonly findings?: readonly {
    readonly code: string;
    readonly severity: string;
    readonly message: string;
    readonly hint?: string;
    readonly place?: string;
  }[];
  /** In the statement, from 1, in characters. */
  readonly position?: number;
}
