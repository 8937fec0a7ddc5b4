import { useState } from 'preact/hooks';
import type { NamedKey, PlanColumn } from '../../../src/index.js';
import type { ViewPage } from '../api.js';
import { FailureNote, Loading } from '../parts/failure.jsx';
import { addressOf } from '../routes.js';
import { useAnswer } from '../use-answer.js';
import { Compared } from './compared.jsx';

interface Props {
  readonly name: string;
  readonly page: ViewPage;
  readonly chosen: NamedKey | undefined;
}

/** The keys of a view's documents, and one document beside what its query gives. */
export function DocumentsPart({ name, page, chosen }: Props) {
  const columns = page.plan?.columns;
  const key = page.plan?.key;
  if (columns === undefined || key === undefined)
    return <p class="note">Documents can’t be compared before the view is made anew: see its health.</p>;
  return (
    <div class="documents">
      <Keys name={name} columns={key} chosen={chosen} />
      <section aria-label="The document" class="chosen">
        {chosen === undefined ? (
          <p class="faint">Choose a document to see it beside what its query gives now.</p>
        ) : (
          <Compared key={JSON.stringify(chosen)} name={name} chosen={chosen} columns={columns} />
        )}
      </section>
    </div>
  );
}

/** `id 7, part "a"` */
export function keyText(key: NamedKey): string {
  return Object.entries(key)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}

interface KeysProps {
  readonly name: string;
  readonly columns: readonly PlanColumn[];
  readonly chosen: NamedKey | undefined;
}

function Keys({ name, columns, chosen }: KeysProps) {
  const [pages, setPages] = useState<readonly (NamedKey | undefined)[]>([undefined]);
  const after = pages.at(-1);
  const query = after === undefined ? { name } : { name, after: JSON.stringify(after) };
  const { value, failure, again } = useAnswer('keys', query);
  const address = (key: NamedKey) => addressOf({ page: 'view', name, part: 'documents', key });
  return (
    <section aria-label="Keys" class="keys">
      <KeyForm columns={columns} onKey={(key) => location.assign(address(key))} />
      {failure === undefined ? null : <FailureNote failure={failure} again={again} />}
      {value === undefined && failure === undefined ? <Loading of="keys" /> : null}
      {value?.keys.length === 0 ? (
        <p class="faint">There are no documents{pages.length > 1 ? ' behind these' : ' yet'}.</p>
      ) : null}
      <ul>
        {value?.keys.map((key) => (
          <li key={JSON.stringify(key)}>
            <a href={address(key)} aria-current={JSON.stringify(key) === JSON.stringify(chosen) ? 'true' : undefined}>
              {keyText(key)}
            </a>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <button type="button" disabled={pages.length === 1} onClick={() => setPages(pages.slice(0, -1))}>
          Before
        </button>
        <button type="button" disabled={value?.more !== true} onClick={() => setPages([...pages, value?.keys.at(-1)])}>
          More
        </button>
      </div>
    </section>
  );
}

/** Any key, whether there is a document of it or not. */
function KeyForm({
  columns,
  onKey,
}: {
  readonly columns: readonly PlanColumn[];
  readonly onKey: (key: NamedKey) => void;
}) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        onKey(Object.fromEntries(columns.map(({ name }) => [name, String(data.get(name) ?? '')])));
      }}
    >
      {columns.map(({ name, type }) => (
        <label key={name}>
          {name} <span class="faint">{type}</span>
          <input name={name} required autocomplete="off" spellcheck={false} />
        </label>
      ))}
      <button type="submit">Show</button>
    </form>
  );
}
