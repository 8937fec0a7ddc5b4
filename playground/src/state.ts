import { useEffect, useRef, useState } from 'preact/hooks';
import { compareDocuments, type ShownDocument } from './database/changes.js';
import type { Document } from './database/documents.js';
import { Playground, type View, type Written } from './database/playground.js';
import { type Finding, findingsOf, ofDiagnostic } from './database/problem.js';
import type { Example } from './examples.js';

/** The three texts that a visitor writes. */
export type Part = 'schema' | 'view' | 'write';

/** A write in the list of what was run. */
export interface Run extends Written {
  readonly number: number;
  /** Documents that its script made, changed and took out; of several statements, with the last. */
  readonly documents: number | undefined;
}

/** All that the page shows. */
export interface State {
  readonly busy: string | undefined;
  /** How much has been done since the page was opened. */
  readonly done: number;
  readonly findings: Readonly<Record<Part, readonly Finding[]>>;
  readonly view: View | undefined;
  /** The text that the view was created from. */
  readonly createdFrom: string | undefined;
  readonly documents: readonly ShownDocument[];
  /** How many documents differ from the query; undefined before the first write. */
  readonly differing: number | undefined;
  readonly runs: readonly Run[];
}

const nothing: State = {
  busy: 'Starting PostgreSQL in this page …',
  done: 0,
  findings: { schema: [], view: [], write: [] },
  view: undefined,
  createdFrom: undefined,
  documents: [],
  differing: undefined,
  runs: [],
};

/** So many writes are kept in the list. */
const remembered = 50;

/** The page's state, and what a visitor can do. One thing is done at a time, in the order it was asked for. */
export function usePlayground(example: Example) {
  const [state, setState] = useState(nothing);
  const playground = useRef<Playground | undefined>(undefined);
  const known = useRef<readonly Document[]>([]);
  const turn = useRef<Promise<unknown>>(Promise.resolve());

  const change = (next: Partial<State>) => setState((now) => ({ ...now, ...next }));
  const report = (part: Part, findings: readonly Finding[]) =>
    setState((now) => ({ ...now, findings: { ...now.findings, [part]: findings } }));

  /** Does something in its turn; what fails is said of one of the texts. */
  const inTurn = (part: Part, text: string, busy: string | undefined, work: () => Promise<void>): Promise<void> => {
    const next = turn.current.then(async () => {
      if (busy !== undefined) change({ busy });
      await painted();
      try {
        await work();
      } catch (error) {
        report(part, findingsOf(error, text));
      }
      if (busy !== undefined) setState((now) => ({ ...now, busy: undefined, done: now.done + 1 }));
    });
    turn.current = next;
    return next;
  };

  const showAll = async (view: View, text: string) => {
    known.current = (await playground.current?.documents()) ?? [];
    change({ view, createdFrom: text, documents: compareDocuments(undefined, known.current) });
    report(
      'view',
      view.created.warnings.map((one) => ofDiagnostic(one, text)),
    );
  };

  const create = (text: string) =>
    inTurn('view', text, 'Creating the view …', async () => {
      const view = await playground.current?.createView(example.name, text);
      if (view !== undefined) await showAll(view, text);
    });

  const open = (schema: string, text: string) => {
    void inTurn('schema', schema, nothing.busy, async () => {
      const before = playground.current;
      playground.current = undefined;
      await before?.close();
      setState(({ done }) => ({ ...nothing, done }));
      playground.current = await Playground.open(schema);
    });
    return create(text);
  };

  const check = (text: string) =>
    inTurn('view', text, undefined, async () => {
      const warnings = (await playground.current?.checkView(example.name, text)) ?? [];
      report(
        'view',
        warnings.map((one) => ofDiagnostic(one, text)),
      );
    });

  const write = (text: string) =>
    inTurn('write', text, 'Writing …', async () => {
      if (playground.current === undefined) return;
      report('write', []);
      const before = known.current;
      const written = await playground.current.write(text);
      known.current = await playground.current.documents();
      const documents = compareDocuments(before, known.current);
      setState((now) => ({ ...now, documents, runs: withRuns(now.runs, written, documents) }));
      change({ differing: await playground.current.differing() });
    });

  useEffect(() => void open(example.schema, example.view), [example]);

  return { state, open, create, check, write };
}

function withRuns(runs: readonly Run[], written: readonly Written[], documents: readonly ShownDocument[]): Run[] {
  const first = (runs[0]?.number ?? 0) + 1;
  const touched = documents.filter(({ state }) => state !== 'kept').length;
  const added = written.map((one, place): Run => {
    return { ...one, number: first + place, documents: place === written.length - 1 ? touched : undefined };
  });
  return [...added.reverse(), ...runs].slice(0, remembered);
}

/** Until the page has been drawn: PostgreSQL runs where the page does, and holds it up. */
function painted(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
