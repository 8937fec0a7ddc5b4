import type { WaitingSession } from '../../../src/index.js';
import { FailureNote, Loading } from '../parts/failure.jsx';
import { NumberHead } from '../parts/number-head.jsx';
import { Scrolling } from '../parts/scrolling.jsx';
import { useAnswer } from '../use-answer.js';
import { waitTree } from '../waits/tree.js';
import { formatMs, formatTime, plural, relationName } from '../words.js';

/** Who waits for whom. */
export function WaitsPage({ live }: { readonly live: boolean }) {
  const { value, failure, again } = useAnswer('waits', {}, 2, !live);
  const waiting = value?.sessions.filter(({ blockedBy }) => blockedBy.length > 0).length ?? 0;
  return (
    <>
      <h1 tabIndex={-1}>Lock waits</h1>
      <p class="lead">
        Sessions of this database that wait for locks, below those that they wait for; whatever the locks are of.
      </p>
      {failure === undefined ? null : <FailureNote failure={failure} again={again} />}
      {value === undefined && failure === undefined ? <Loading of="the locks" /> : null}
      {value === undefined ? null : (
        <p class="summary">
          {waiting === 0 ? 'Nobody waits.' : `${plural(waiting, 'session')} ${waiting === 1 ? 'waits' : 'wait'}.`}
        </p>
      )}
      {value === undefined || waiting === 0 ? null : <Sessions sessions={value.sessions} />}
    </>
  );
}

function Sessions({ sessions }: { readonly sessions: readonly WaitingSession[] }) {
  return (
    <Scrolling label="Sessions">
      <table>
        <thead>
          <tr>
            <th scope="col">Process</th>
            <th scope="col">Waits for</th>
            <th scope="col">Wants</th>
            <th scope="col">View</th>
            <th scope="col">Who</th>
            <th scope="col">In transaction since</th>
            <NumberHead>Statement runs</NumberHead>
            <th scope="col">Statement</th>
          </tr>
        </thead>
        <tbody>
          {waitTree(sessions).map(({ session, depth }) => (
            <Session key={session.pid} session={session} depth={depth} />
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

/** What is locked, by the server's word for its kind, where it is of no table. */
const kinds: Readonly<Record<string, string>> = {
  virtualxid: 'the end of that transaction',
  tuple: 'a row',
  advisory: 'a number that stands for a value',
};

function wantedWords({ kind, mode, table }: NonNullable<WaitingSession['wants']>): string {
  if (kind === 'transactionid') return 'the end of a transaction that wrote the same';
  const what = table === null ? (kinds[kind] ?? kind) : relationName(table);
  return `${mode.replace(/Lock$/, '')} on ${what}`;
}

function Session({ session, depth }: { readonly session: WaitingSession; readonly depth: number }) {
  const { pid, blockedBy, wants, views, user, application, state, since, ms, query } = session;
  return (
    <tr class={blockedBy.length === 0 ? 'holder' : ''}>
      <th scope="row" class="deep" style={{ '--depth': depth }}>
        {depth === 0 ? '' : <span aria-hidden="true">↳ </span>}
        {pid === 0 ? 'prepared' : pid}
      </th>
      <td>{blockedBy.length === 0 ? <span class="mark warning">nobody</span> : blockedBy.join(', ')}</td>
      <td>{wants === null ? '' : wantedWords(wants)}</td>
      <td>{views.map((view) => relationName(view)).join(', ')}</td>
      <td>
        {user ?? ''} <span class="faint">{application}</span>
      </td>
      <td class="time">
        {since === null ? '' : formatTime(since)} <span class="faint">{state ?? ''}</span>
      </td>
      <td class="number">{ms === null || state !== 'active' ? '' : formatMs(ms)}</td>
      <td class="mono small">{query ?? <span class="faint">hidden from this role</span>}</td>
    </tr>
  );
}
