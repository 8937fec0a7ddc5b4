import type { TriedView } from '../../../src/index.js';
import type { Answers } from '../api.js';
import { NumberHead } from '../parts/number-head.jsx';
import { formatMs, plural, relationName } from '../words.js';
import { Documents } from './documents.jsx';
import { Functions } from './functions.jsx';

type Value = Answers['write'];

/** What a write that was tried would change: in a sentence, then view by view. */
export function Tried({ value }: { readonly value: Value }) {
  const documents = value.views.reduce((sum, { counts }) => sum + counts.inserted + counts.updated + counts.deleted, 0);
  const touched = value.views.filter(({ counts }) => counts.inserted + counts.updated + counts.deleted > 0).length;
  const words =
    documents === 0
      ? 'No document would change'
      : `${plural(documents, 'document')} of ${plural(touched, 'view')} would change`;
  return (
    <>
      <p class="summary">
        <strong>{words}</strong>, in {formatMs(value.ms)}
        {value.maintenanceMs === null ? '' : `, ${formatMs(value.maintenanceMs)} of it for documents`}
        {value.deferredMs > 20 ? `; what is put off to the commit took ${formatMs(value.deferredMs)} more` : ''}. It has
        been rolled back.
      </p>
      <Stays sequences={value.sequences} />
      <Rows tables={value.tables} />
      {value.views.map((view) => (
        <ViewOf key={relationName(view.view)} view={view} definitions={value.definitions} />
      ))}
    </>
  );
}

function Stays({ sequences }: Pick<Value, 'sequences'>) {
  if (sequences.length === 0) return null;
  return (
    <p class="note">
      What stays: the {sequences.length === 1 ? 'sequence' : 'sequences'}{' '}
      <span class="mono">{sequences.map((one) => relationName(one)).join(', ')}</span> went on, as no rollback takes
      that back.
    </p>
  );
}

function Rows({ tables }: Pick<Value, 'tables'>) {
  if (tables.length === 0) return <p class="faint">It wrote no rows.</p>;
  return (
    <table class="compact">
      <caption>Rows written</caption>
      <thead>
        <tr>
          <th scope="col">Table</th>
          <NumberHead>Inserted</NumberHead>
          <NumberHead>Updated</NumberHead>
          <NumberHead>Deleted</NumberHead>
        </tr>
      </thead>
      <tbody>
        {tables.map(({ table, inserted, updated, deleted }) => (
          <tr key={relationName(table)}>
            <th scope="row">{relationName(table)}</th>
            <td class="number">{inserted}</td>
            <td class="number">{updated}</td>
            <td class="number">{deleted}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ViewOf({ view, definitions }: { readonly view: TriedView } & Pick<Value, 'definitions'>) {
  const name = relationName(view.view);
  const { inserted, updated, deleted } = view.counts;
  const words = [
    ...(inserted === 0 ? [] : [`${plural(inserted, 'document')} inserted`]),
    ...(updated === 0 ? [] : [`${plural(updated, 'document')} updated`]),
    ...(deleted === 0 ? [] : [`${plural(deleted, 'document')} deleted`]),
  ];
  const hidden = inserted + updated + deleted - view.documents.length;
  return (
    <section class="card" aria-label={name}>
      <h2>
        {name} <span class="faint">{words.join(', ') || 'no document changed'}</span>
      </h2>
      {view.documents.length === 0 ? null : <Documents documents={view.documents} />}
      {hidden > 0 && view.documents.length > 0 ? (
        <p class="faint">and {plural(hidden, 'document')} more, or written twice</p>
      ) : null}
      <Functions view={view} definitions={definitions} />
    </section>
  );
}
