import type { Artifact } from '../compile.js';
import { createGuard, dropGuard } from '../emit/guard.js';
import type { RegisteredView } from './registry.js';

/** Whether a view's documents are guarded. */
export interface GuardOptions {
  /**
   * Refuse writes to the documents by hand, and a DROP of their table without CASCADE. Undefined: as it is, where the view
   * is replaced, and not otherwise.
   */
  readonly guard?: boolean | undefined;
}

/** The view with its guard, if it is to have one: put up when all else is there, and taken away before all else. */
export function withGuard(artifact: Artifact, { guard }: GuardOptions, existing: RegisteredView | undefined): Artifact {
  const { view, parts } = artifact;
  if (!(guard ?? isGuarded(existing))) return artifact;
  const check = [...createGuard(view), ...parts.check];
  return { ...artifact, parts: { ...parts, check, drop: [...dropGuard(view), ...parts.drop] } };
}

/** Whether a view's documents are guarded, as what drops it says. */
export function isGuarded(existing: RegisteredView | undefined): boolean {
  if (existing === undefined) return false;
  return dropGuard(existing.name).every((statement) => existing.dropStatements.includes(statement));
}
