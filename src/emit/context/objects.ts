import { digest } from '../../base/bytes.js';
import { composeName, type RelationName } from '../../base/names.js';
import type { LockMode } from '../../plan/locks.js';
import type { WriteEvent } from '../../plan/plan.js';

/** Schema of the registry and of everything that belongs to a view but its document table. */
export const registrySchema = 'jsonb_ivm';

/** Names that a trigger's transition tables go by. */
export const transitionTables = { old: 'jsonb_ivm_old', new: 'jsonb_ivm_new' } as const;

/** Names of the objects of one view: the same for the same view, told apart from any other view's. */
export interface ObjectNames {
  /** The document table. */
  readonly documents: RelationName;
  /** An index of the document table by output columns. */
  readonly documentIndex: (columns: readonly string[]) => string;
  /** A plain view that holds the query: what the documents equal. */
  readonly query: RelationName;
  /** A plain view that holds some values of the documents, by their paths, for each row that they are computed for. */
  readonly nodes: (paths: readonly string[]) => RelationName;
  /** A composite type that holds a document's key. */
  readonly key: RelationName;
  /**
   * The functions that patch its documents: by programs of edits, by members of one object, by those of an element, and
   * by an element less.
   */
  readonly patch: RelationName;
  readonly merge: RelationName;
  readonly update: RelationName;
  readonly remove: RelationName;
  readonly triggerFunction: (table: RelationName, event: WriteEvent) => RelationName;
  readonly trigger: (table: RelationName, event: WriteEvent) => string;
  /** The function that answers an event of a single row. */
  readonly rowFunction: (table: RelationName, event: WriteEvent) => RelationName;
  /** The triggers that hold the functions for it, where those are not called by the server. */
  readonly holder: (table: RelationName, event: WriteEvent, level: 'statement' | 'row') => string;
  /** Where rows of a partitioned table are kept that moved in a statement, and where they are shown to be answered. */
  readonly moved: (table: RelationName, way: 'kept' | 'departed' | 'arrived') => RelationName;
  /** The functions that keep them, and that have them answered; their triggers. */
  readonly movement: (table: RelationName, step: 'keep' | 'answer') => RelationName;
  readonly movementTrigger: (table: RelationName, step: 'leave' | 'keep' | 'answer') => string;
  /**
   * First of the 256 numbers of advisory locks of the edge that an occurrence's next step is; `place` is its number in the
   * query.
   */
  readonly edgeLock: (place: number) => bigint;
  /** The function that notes that totals are computed, for the name that the view goes by there. */
  readonly computed: RelationName;
  readonly totals: string;
  /** The function that locks values that link rows, where the extension does that. */
  readonly lock: RelationName;
  /** The functions that lock documents, and the keys of those that aren't there in a mode; and all documents. */
  readonly lockDocuments: (mode: LockMode) => RelationName;
  readonly lockAll: RelationName;
  /** The function that raises an error in transactions that cannot maintain the view. */
  readonly requireLevel: RelationName;
  /** The functions that bring documents up to date, and all of them. A view of values has one of its own name. */
  readonly recompute: RelationName;
  readonly recomputeAll: RelationName;
  /** What refuses writes to documents by hand, its trigger, and what keeps their table from being dropped. */
  readonly guard: RelationName;
  readonly guardTrigger: string;
  readonly holdTable: RelationName;
  /** The functions that bring documents up to date for whoever has changed nothing: by their keys, and the next ones. */
  readonly refresh: RelationName;
  readonly refreshNext: RelationName;
  /**
   * Where changes of a table's rows are noted, to be answered at commit; the trigger that has them answered, its function, and
   * the one that takes out what is answered.
   */
  readonly notes: (table: RelationName) => RelationName;
  readonly answerTrigger: (table: RelationName) => string;
  readonly answerNotes: RelationName;
  readonly takeNotes: RelationName;
}

export function objectNames(view: RelationName): ObjectNames {
  const within = (...parts: string[]): RelationName => ({
    schema: registrySchema,
    name: composeName(view.schema, view.name, ...parts),
  });
  return {
    documents: view,
    documentIndex: (columns) => composeName(registrySchema, view.schema, view.name, ...columns),
    query: within('query'),
    nodes: (paths) => within('query', paths.join(', ')),
    key: within('key'),
    patch: within('patch'),
    merge: within('merge'),
    update: within('update'),
    remove: within('remove'),
    triggerFunction: (table, event) => within(table.schema, table.name, event),
    trigger: (table, event) => composeName(registrySchema, view.schema, view.name, table.schema, table.name, event),
    rowFunction: (table, event) => within(table.schema, table.name, event, 'row'),
    holder: (table, event, level) =>
      composeName(registrySchema, view.schema, view.name, table.schema, table.name, event, 'by', level),
    moved: (table, way) => within(table.schema, table.name, way),
    movement: (table, step) => within(table.schema, table.name, 'moved', step),
    movementTrigger: (table, step) =>
      composeName(registrySchema, view.schema, view.name, table.schema, table.name, 'moved', step),
    edgeLock: (place) => lockNumber([view.schema, view.name, place]),
    computed: within('computed'),
    totals: composeName(view.schema, view.name),
    lock: within('lock'),
    lockDocuments: (mode) => within('lock documents', mode),
    lockAll: within('lock all'),
    requireLevel: within('require isolation level'),
    recompute: within('recompute'),
    recomputeAll: within('recompute all'),
    guard: within('guard'),
    guardTrigger: composeName(registrySchema, view.schema, view.name, 'guard'),
    holdTable: within('hold table'),
    refresh: within('refresh'),
    refreshNext: within('refresh next'),
    notes: (table) => within(table.schema, table.name, 'notes'),
    answerTrigger: (table) => composeName(registrySchema, view.schema, view.name, table.schema, table.name, 'answer'),
    answerNotes: within('answer notes'),
    takeNotes: within('take notes'),
  };
}

/** A 64-bit number whose last 8 bits are 0. */
function lockNumber(parts: readonly unknown[]): bigint {
  const { buffer, byteOffset } = digest(JSON.stringify(parts));
  return BigInt.asIntN(64, new DataView(buffer, byteOffset).getBigInt64(0) & ~0xffn);
}
