/**
 * The library without what needs Node: the same verbs over a connection of the caller's, in a browser over its PGlite.
 */
export { type Diagnostic, type ErrorCode, formatDiagnostic, JsonbIvmError, type Place } from './base/errors.js';
export { maximumNameBytes, type RelationName } from './base/names.js';
export { printable, printableLines, textWidth } from './base/printable.js';
export { formatPosition, type Position, type Source, type Span } from './base/source.js';
export type { Artifact, CompileOptions } from './compile.js';
export { DatabaseError, type Driver, type Row } from './db/driver.js';
export { fromPGlite, type PGliteClient, type PGliteQueryOptions } from './db/pglite.js';
export type { Abortable, AbortSignalLike } from './db/signal.js';
export type { ViewSource } from './deploy/analyze-view.js';
export { type AppliedViews, type ApplyOptions, applyViews } from './deploy/apply/apply-views.js';
export type { DeclaredSource } from './deploy/apply/declared-views.js';
export {
  type HistoryEntry,
  type RollbackOptions,
  type RolledBackView,
  rollbackView,
  type ShownView,
  type ShowOptions,
  showView,
  type ViewAction,
  viewHistory,
} from './deploy/apply/history.js';
export type { PlanOptions } from './deploy/apply/plan-views.js';
export type { RowChange } from './deploy/apply/row-changes.js';
export type { ApplyAction, ViewDifference } from './deploy/apply/view-difference.js';
export { type AttachOptions, attachView } from './deploy/attach.js';
export { type CompiledView, type CreatedView, type CreateOptions, compileView, createView } from './deploy/deploy.js';
export { type DetachedView, type DetachOptions, detachView } from './deploy/detach.js';
export { type DropOptions, dropView } from './deploy/drop.js';
export { forOneView, type ViewFailure } from './deploy/failures.js';
export type { FillOptions } from './deploy/fill/fill-view.js';
export type { PaceOptions } from './deploy/fill/pace.js';
export type { LockOptions } from './deploy/fill/polite.js';
export { type InstalledFunctions, type InstallOptions, installFunctions } from './deploy/functions/install.js';
export { type FunctionsState, type Installation, readFunctions } from './deploy/functions/state.js';
export { nameGrant } from './deploy/grants.js';
export type { GuardOptions } from './deploy/guard.js';
export {
  type CompiledMigration,
  compileMigration,
  type MigrationOptions,
} from './deploy/migration/compile-migration.js';
export type { LockHolder, TableLock, WantedLock } from './deploy/preflight/lock-holders.js';
export type { PreflightOptions } from './deploy/preflight/preflight.js';
export type { TableSize } from './deploy/preflight/table-sizes.js';
export type { CompileViewOptions } from './deploy/prepare.js';
export type { Progress, ProgressReport } from './deploy/progress.js';
export type { Filling, Verified, Verifying } from './deploy/registry.js';
export { type FilledView, resumeView } from './deploy/resume.js';
export type { OnlineOptions } from './deploy/size.js';
export {
  type UpgradeAllOptions,
  type UpgradedView,
  type UpgradeOptions,
  upgradeView,
  upgradeViews,
} from './deploy/upgrade.js';
export type { DocumentTypes } from './emit/types/types.js';
export type { TypesFormat } from './emit/types/types-file.js';
export { fromQuery, type ParameterizedQuery, type ParameterValues } from './ir/from-query.js';
export type * from './operate/analysis/analysis.js';
export { type AnalyzeOptions, analyzeView } from './operate/analyze.js';
export { type CheckedTable, type CheckOptions, checkView, type ViewCheck } from './operate/check-view.js';
export { compareDocument, type DocumentComparison } from './operate/compare-document.js';
export type * from './operate/costs/costs.js';
export { readCosts } from './operate/costs/read-costs.js';
export { differences, type PathDifference } from './operate/difference.js';
export { type Examination, examine, type Setting } from './operate/doctor.js';
export { documentKeys, type KeysOptions, type NamedKey } from './operate/document-keys.js';
export type { DocumentsEstimate } from './operate/documents-estimate.js';
export { type Explanation, explainView, readPlan } from './operate/plan.js';
export { type DocumentKey, type Refreshed, type RefreshOptions, refreshView } from './operate/refresh.js';
export { type MaintenanceFunction, readStatements, statementsOf } from './operate/statements.js';
export { listViews, type StatusOptions, type ViewStatus, type ViewSummary, viewStatus } from './operate/status.js';
export type { ChangedDocument, ChangedPath } from './operate/try-write/changed-documents.js';
export type { CountedTable } from './operate/try-write/counters.js';
export {
  type AnsweredEvent,
  type CalledFunction,
  type FiredTrigger,
  type TriedView,
  type TriedWrite,
  type TryOptions,
  tryWrite,
} from './operate/try-write/try-write.js';
export { type ViewTypesOptions, viewTypes } from './operate/types.js';
export type { Difference } from './operate/verify/found.js';
export type { VerifyOptions } from './operate/verify/options.js';
export {
  type Repaired,
  type RepairOptions,
  repairView,
  type Verification,
  verifyView,
} from './operate/verify/verify.js';
export { readWaitingSessions, type WaitingSession } from './operate/waiting-sessions.js';
export { displayName, displayRelation } from './plan/display.js';
export { formatPlan, type PlanFormat } from './plan/explain.js';
export type * from './plan/plan.js';
export { quoteIdentifier, quoteLiteral, quoteQualified } from './sql/quote.js';
export { version } from './version.js';
