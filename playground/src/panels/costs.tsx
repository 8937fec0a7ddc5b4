import type { Run } from '../state.js';

/** What each write took, the last one first. */
export function Costs({ runs, total }: { readonly runs: readonly Run[]; readonly total: number }) {
  if (runs.length === 0) {
    return <p class="empty">Run a write to see what it costs to keep the documents with it.</p>;
  }
  const longest = Math.max(...runs.map(({ milliseconds }) => milliseconds));
  return (
    <table class="costs">
      <thead>
        <tr>
          <th>write</th>
          <th>time</th>
          <th>rows</th>
          <th>documents</th>
          <th class="bars" />
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => (
          <Row key={run.number} run={run} longest={longest} total={total} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ run, longest, total }: { readonly run: Run; readonly longest: number; readonly total: number }) {
  const keeping = run.keeping ?? 0;
  const width = (time: number) => `${((100 * time) / longest).toFixed(2)}%`;
  return (
    <tr>
      <td class="statement" title={run.statement}>
        {run.statement.replace(/\s+/g, ' ')}
      </td>
      <td class="time">{run.milliseconds.toFixed(1)} ms</td>
      <td>{run.rows ?? '–'}</td>
      <td>{run.documents === undefined ? '' : `${run.documents} of ${total}`}</td>
      <td
        class="bars"
        title={run.keeping === null ? 'not told apart' : `${keeping.toFixed(1)} ms of it for the documents`}
      >
        <span class="own" style={{ width: width(run.milliseconds - keeping) }} />
        <span class="keeping" style={{ width: width(keeping) }} />
      </td>
    </tr>
  );
}
