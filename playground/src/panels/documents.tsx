import type { ShownDocument } from '../database/changes.js';
import { most } from '../database/documents.js';

/** So many documents are drawn. */
const drawn = 30;

const words = { kept: '', new: 'new', changed: 'changed', gone: 'gone' } as const;

/** The document table, what the last write did first. */
export function Documents({ documents }: { readonly documents: readonly ShownDocument[] }) {
  const present = documents.filter(({ state }) => state !== 'gone').length;
  const rest = documents.length - drawn;
  return (
    <div class="documents">
      {documents.length === 0 ? <p class="empty">No documents.</p> : null}
      {documents.slice(0, drawn).map((document) => (
        <One key={document.key} document={document} />
      ))}
      {rest > 0 ? (
        <p class="empty">
          and {rest} more{present === most ? ', of those that are read here' : ''}
        </p>
      ) : null}
    </div>
  );
}

function One({ document: { state, columns, shown } }: { readonly document: ShownDocument }) {
  return (
    <article class={`document ${state}`}>
      <header>
        {columns.map(({ name, text }) => (
          <span key={name}>
            <span class="name">{name}</span> {text}
          </span>
        ))}
        {words[state] === '' ? null : <span class="state">{words[state]}</span>}
      </header>
      {shown.map(({ name, lines }) => (
        <pre key={name} title={name}>
          {lines.map((line, place) => (
            <span key={place} class={line.is}>{`${line.text}\n`}</span>
          ))}
        </pre>
      ))}
    </article>
  );
}
