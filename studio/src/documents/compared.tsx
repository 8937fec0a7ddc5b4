import { useEffect } from 'preact/hooks';
import type { NamedKey, PlanColumn } from '../../../src/index.js';
import type { Answers } from '../api.js';
import { FailureNote, Loading } from '../parts/failure.jsx';
import { useRequest } from '../use-answer.js';
import { formatMs, plural } from '../words.js';
import { SideBySide } from './columns.jsx';
import { keyText } from './documents-part.jsx';

interface Props {
  readonly name: string;
  readonly chosen: NamedKey;
  readonly columns: readonly PlanColumn[];
}

/** A document beside what its query gives in the same snapshot, with what differs by path. */
export function Compared({ name, chosen, columns }: Props) {
  const { value, failure, busy, send } = useRequest('document');
  const read = () => send({ name, key: chosen });
  useEffect(read, []);
  return (
    <>
      <h2>
        {keyText(chosen)}{' '}
        <button type="button" onClick={read} disabled={busy}>
          Compare again
        </button>
      </h2>
      {failure === undefined ? null : <FailureNote failure={failure} />}
      {value === undefined ? busy ? <Loading of="the document" /> : null : <Verdict value={value} columns={columns} />}
    </>
  );
}

const verdicts: Readonly<Record<Answers['document']['kind'], readonly [mark: string, words: string]>> = {
  equal: ['fine', 'The document equals its query, to the last bit.'],
  different: ['error', 'The document is not what its query gives.'],
  missing: ['error', 'The query gives a document that is not stored.'],
  extra: ['error', 'A document is stored that the query does not give.'],
  chance: ['note', 'The two differ in nothing but what the query leaves to chance.'],
  none: ['note', 'There is no such document, and the query gives none.'],
};

function Verdict({ value, columns }: { readonly value: Answers['document']; readonly columns: readonly PlanColumn[] }) {
  const pending = value.kind === 'missing' && value.filling;
  const [mark, words] = pending
    ? ['note', 'The document is still to come: the view is being filled.']
    : verdicts[value.kind];
  return (
    <>
      <p role="status">
        <span class={`mark ${mark}`}>{value.kind}</span> {words}{' '}
        <span class="faint">Reading both took {formatMs(value.ms)}.</span>
        {value.undecided ? ' It may differ by chance all the same: the query leaves something to chance.' : null}
      </p>
      {value.paths.length === 0 ? null : (
        <table class="compact">
          <caption>{plural(value.paths.length, 'difference')}, by path</caption>
          <thead>
            <tr>
              <th scope="col">Path</th>
              <th scope="col">Stored</th>
              <th scope="col">Query</th>
            </tr>
          </thead>
          <tbody>
            {value.paths.map(({ path, stored, expected }) => (
              <tr key={path}>
                <th scope="row" class="mono">
                  {path}
                </th>
                <td class="mono">{stored ?? <span class="faint">nothing</span>}</td>
                <td class="mono">{expected ?? <span class="faint">nothing</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {value.kind === 'none' ? null : (
        <SideBySide
          left={value.stored}
          right={value.expected}
          titles={['Stored', 'Query']}
          none={['No document is stored.', 'The query gives none.']}
          columns={columns}
        />
      )}
    </>
  );
}
