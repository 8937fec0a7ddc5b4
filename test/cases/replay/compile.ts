import type { PatchFunction } from '../../../src/catalog/catalog.js';
import { compile } from '../../../src/compile.js';
import { readCatalog } from '../../../src/deploy/analyze-view.js';
import { resolveName } from '../../../src/deploy/view-name.js';
import { type Artifact, type Diagnostic, type Driver, JsonbIvmError } from '../../../src/index.js';
import { readViewText } from '../../../src/ir/view-text.js';
import type { CaseView } from './case.js';
import type { Recording } from './expected.js';

/** Every finding that speaks against a view. */
export interface Refusal {
  readonly findings: readonly Diagnostic[];
}

/** What became of a view. */
export type Outcome = { readonly artifact: Artifact } | Refusal;

/** Where the extension's functions are, for those who compile for a database that has them. */
export const extension: PatchFunction = { kind: 'extension', schema: 'public' };

/**
 * Compiles from a recorded catalog; undefined where the text alone decides. `patch`: the functions that the database is
 * taken to have.
 */
export function compileRecorded(
  view: CaseView,
  recording: Recording | undefined,
  patch: PatchFunction | null = null,
): Promise<Outcome> {
  return outcomeOf(async () => {
    const text = await readText(view);
    if (recording === undefined) throw new Error(`${view.file} has no recorded catalog: run npm run cases:update`);
    return compile(recording.view, text, { ...recording.catalog, patch }, { allowFull: view.allowFull });
  });
}

/** Reads what `compileRecorded` needs of a database without functions, unless the text, or the server, refuses the view. */
export function record(driver: Driver, view: CaseView): Promise<{ readonly recording: Recording } | Refusal> {
  return refusable(async () => {
    const text = await readText(view);
    const catalog = { ...(await readCatalog(driver, text)), patch: null };
    return { recording: { view: await resolveName(driver, view.name), catalog } };
  });
}

/** What `work` compiles, or why it does not. */
export function outcomeOf(work: () => Promise<Artifact>): Promise<Outcome> {
  return refusable(async () => ({ artifact: await work() }));
}

async function refusable<T>(work: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof JsonbIvmError) return { findings: error.diagnostics };
    throw error;
  }
}

/** Whether it takes a server to refuse the view: there is nothing to compile from, although the text is a SELECT. */
export async function needsServer(view: CaseView, recording: Recording | undefined): Promise<boolean> {
  if (recording !== undefined) return false;
  return !('findings' in (await refusable(() => readText(view))));
}

/** Codes of the errors that refuse the view, else of the warnings; sorted. */
export function codesOf(outcome: Outcome): string[] {
  const findings = 'findings' in outcome ? outcome.findings.filter(isError) : outcome.artifact.warnings;
  return findings.map(({ code }) => code).sort();
}

/** The codes that the view's header announces. */
export function announcedCodes({ refused, warns }: CaseView): string[] {
  return [...refused, ...warns].sort();
}

const isError = ({ severity }: Diagnostic) => severity === 'error';

const readText = ({ file, text }: CaseView) => readViewText({ name: file, text });
