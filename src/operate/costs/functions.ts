import type { RelationName } from '../../base/names.js';
import type { RegisteredView } from '../../deploy/registry.js';
import { objectNames } from '../../emit/context/objects.js';
import { writeEvents } from '../../emit/triggers.js';
import { lockModes } from '../../emit/view-functions.js';
import type { WriteEvent } from '../../plan/plan.js';
import type { Step } from './costs.js';

/** A function of a view whose calls tell what is done: it answers an event, or is a step of answers. */
export type CountedFunction = { readonly name: string } & (
  | { readonly answers: 'rows' | 'statements'; readonly table: RelationName; readonly event: WriteEvent }
  | { readonly step: Step; readonly of?: string }
);

/** Those that a view may have, with their names in the registry's schema. */
export function countedFunctions({ plan }: RegisteredView): CountedFunction[] {
  const names = objectNames(plan.view);
  const answering = plan.tables.flatMap(({ table }) =>
    writeEvents.flatMap((event): CountedFunction[] => [
      { name: names.rowFunction(table, event).name, answers: 'rows', table, event },
      { name: names.triggerFunction(table, event).name, answers: 'statements', table, event },
    ]),
  );
  const moving = plan.tables.flatMap(({ table }) =>
    (['keep', 'answer'] as const).map((step): CountedFunction => {
      return { name: names.movement(table, step).name, step: 'follow-moved', of: `${table.schema}.${table.name}` };
    }),
  );
  return [
    ...answering,
    ...lockModes.map(
      (mode): CountedFunction => ({ name: names.lockDocuments(mode).name, step: 'lock-documents', of: mode }),
    ),
    { name: names.lockAll.name, step: 'lock-all-documents' },
    ...(plan.valueViews ?? []).map(({ name }): CountedFunction => ({ name, step: 'compute-values' })),
    { name: names.answerNotes.name, step: 'answer-notes' },
    { name: names.recompute.name, step: 'compute-documents' },
    { name: names.recomputeAll.name, step: 'compute-all-documents' },
    ...moving,
  ];
}
