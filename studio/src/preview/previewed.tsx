import type { RowChange, ViewCheck, ViewDifference } from '../../../src/index.js';
import type { Preview } from '../api.js';
import { Findings } from '../parts/findings.jsx';
import { NumberHead } from '../parts/number-head.jsx';
import { formatBytes, formatCount, formatMs, formatTime, plural, relationName } from '../words.js';

/** What would change, in words; how it would be done; and what would be in the way. */
export function Previewed({ value: { difference, check } }: { readonly value: Preview }) {
  const changes = [
    ...difference.columns.map((change) => ({ ...change, of: 'column' })),
    ...(difference.fields ?? []).map((change) => ({ ...change, of: 'field' })),
  ];
  const { gained, lost } = difference.warnings;
  return (
    <>
      <p class="summary">
        <strong>{sentence(difference)}</strong>
      </p>
      {changes.length === 0 ? null : <Changes changes={changes} />}
      {difference.fields === null ? (
        <p class="note">How its fields change is not known: the text that it has compiles no more.</p>
      ) : null}
      {lost.map(({ message, code }) => (
        <p key={message} class="faint">
          no longer said: {message} <code class="word">{code}</code>
        </p>
      ))}
      {gained.length === 0 ? null : <Findings findings={gained} none="" />}
      {difference.action === 'none' || difference.action === 'reword' ? null : <How check={check} />}
    </>
  );
}

function sentence({ action, documents, columns, fields }: ViewDifference): string {
  const count = documents === null ? 'an unknown number of documents' : plural(documents, 'document');
  switch (action) {
    case 'create':
      return `The view would be created, with about ${count}.`;
    case 'replace':
      return `The view would be replaced where it stands, ${count} computed anew${columns.length + (fields?.length ?? 1) === 0 ? ': they look as before' : ''}.`;
    case 'rebuild':
      return `The view would be dropped and made anew, as its key is another, with ${count}.`;
    case 'reword':
      return 'The view would get its new text, which says the same: no document is computed.';
    case 'resume':
      return `This is the text that it has, with about ${count} still to come.`;
    case 'drop':
      return `The view would be dropped with ${count}.`;
    case 'none':
      return 'This is the text that it has: nothing would change.';
  }
}

function Changes({ changes }: { readonly changes: readonly (RowChange & { readonly of: string })[] }) {
  const marks = { added: 'fine', removed: 'error', retyped: 'warning' } as const;
  return (
    <table class="compact">
      <caption>What changes in its rows</caption>
      <thead>
        <tr>
          <th scope="col">Change</th>
          <th scope="col">Path</th>
          <th scope="col">Before</th>
          <th scope="col">After</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ of, change, path, before, after }) => (
          <tr key={`${of} ${path}`}>
            <td>
              <span class={`mark ${marks[change]}`}>{change}</span> {of}
            </td>
            <th scope="row" class="mono">
              {path}
            </th>
            <td class="mono">{before ?? ''}</td>
            <td class="mono">{after ?? ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function How({ check }: { readonly check: ViewCheck }) {
  const { documents, tables, holders, online, findings } = check;
  const size = documents.bytes === null ? '' : `, about ${formatBytes(documents.bytes)}`;
  const time =
    documents.milliseconds === null
      ? ''
      : `, ${documents.atLeast ? 'more than' : 'about'} ${formatMs(documents.milliseconds)} to compute`;
  return (
    <section aria-labelledby="how">
      <h2 id="how">How it would be done</h2>
      <p>
        About {plural(documents.count, 'document')}
        {size}
        {time}; tables are locked {online ? 'while triggers are made' : 'until it is done'}.
      </p>
      <table class="compact">
        <caption>What is locked</caption>
        <thead>
          <tr>
            <th scope="col">Table</th>
            <NumberHead>Rows</NumberHead>
            <th scope="col">Lock</th>
          </tr>
        </thead>
        <tbody>
          {tables.map(({ table, rows, lock }) => (
            <tr key={relationName(table)}>
              <th scope="row">{relationName(table)}</th>
              <td class="number">{formatCount(rows)}</td>
              <td>{lock.toLowerCase()}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>In the way now</h3>
      {holders.length === 0 ? <p class="faint">nobody</p> : null}
      <ul>
        {holders.map(({ table, lock, pid, user, state, since, query }) => (
          <li key={`${pid} ${relationName(table)}`}>
            {pid === null ? 'a prepared transaction' : `process ${pid}`} of {user ?? 'an unknown role'} ({state}
            {since === null ? '' : `, since ${formatTime(since)}`}) has {lock.toLowerCase()} on {relationName(table)}
            {query === null ? null : <code class="block">{query}</code>}
          </li>
        ))}
      </ul>
      <h3>Findings</h3>
      <Findings findings={findings} none="none" />
    </section>
  );
}
