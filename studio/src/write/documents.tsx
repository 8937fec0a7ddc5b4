import type { ChangedDocument } from '../../../src/index.js';
import { keyText } from '../documents/documents-part.jsx';
import { prettyLines } from '../documents/pretty.js';
import { Code, Scrolling } from '../parts/scrolling.jsx';

/** Documents that a write changes, each with the paths that it changes at. */
export function Documents({ documents }: { readonly documents: readonly ChangedDocument[] }) {
  return (
    <Scrolling label="Documents that change">
      <table class="compact">
        <caption>Documents that change</caption>
        <thead>
          <tr>
            <th scope="col">Document</th>
            <th scope="col">Change</th>
            <th scope="col">Path</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
          </tr>
        </thead>
        {documents.map((document) => (
          <Changed key={JSON.stringify(document.key)} document={document} />
        ))}
      </table>
    </Scrolling>
  );
}

const marks: Readonly<Record<ChangedDocument['change'], string>> = {
  inserted: 'fine',
  updated: 'note',
  deleted: 'error',
  rewritten: 'warning',
};

function Changed({ document: { key, change, paths, before, after } }: { readonly document: ChangedDocument }) {
  const rows = change === 'updated' ? paths : [undefined];
  return (
    <tbody>
      {rows.map((one, at) => (
        <tr key={one?.path ?? ''}>
          {at === 0 ? (
            <>
              <th scope="rowgroup" rowSpan={rows.length}>
                {keyText(key)}
              </th>
              <td rowSpan={rows.length}>
                <span class={`mark ${marks[change]}`}>{change}</span>
              </td>
            </>
          ) : null}
          {one === undefined ? (
            <td colSpan={3}>
              <Whole columns={after ?? before ?? {}} />
            </td>
          ) : (
            <>
              <th scope="row" class="mono">
                {one.path}
              </th>
              <td class="mono">
                <Value text={one.before} />
              </td>
              <td class="mono">
                <Value text={one.after} />
              </td>
            </>
          )}
        </tr>
      ))}
    </tbody>
  );
}

const longest = 200;

function Value({ text }: { readonly text: string | null }) {
  if (text === null) return <span class="faint">nothing</span>;
  if (text.length <= longest) return <>{text}</>;
  return (
    <details>
      <summary>{text.slice(0, longest)}…</summary>
      <Code label="the value">{prettyLines(text).join('\n')}</Code>
    </details>
  );
}

function Whole({ columns }: { readonly columns: Readonly<Record<string, string | null>> }) {
  const lines = Object.entries(columns).flatMap(([name, text]) => {
    const [first = '', ...rest] = /^\s*[{[]/.test(text ?? '') ? prettyLines(text ?? '') : [text ?? 'NULL'];
    return [`${name}: ${first}`, ...rest];
  });
  return (
    <details>
      <summary>the row</summary>
      <Code label="the row">{lines.join('\n')}</Code>
    </details>
  );
}
