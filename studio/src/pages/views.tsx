import type { ViewStatus } from '../../../src/index.js';
import type { Overview } from '../api.js';
import { FailureNote, Loading } from '../parts/failure.jsx';
import { Filling } from '../parts/filling.jsx';
import { NumberHead } from '../parts/number-head.jsx';
import { Scrolling } from '../parts/scrolling.jsx';
import { addressOf } from '../routes.js';
import type { Reading } from '../use-answer.js';
import { formatBytes, formatCount, formatMs, formatTime, plural, relationName } from '../words.js';

type Props = Reading<Overview> & { readonly again: () => void };

/** All views, with health and cost. */
export function ViewsPage({ value, former, failure, again }: Props) {
  return (
    <>
      <h1 tabIndex={-1}>Views</h1>
      {failure === undefined ? null : <FailureNote failure={failure} again={again} />}
      {value === undefined ? failure === undefined ? <Loading of="the views" /> : null : null}
      {value === undefined ? null : value.views.length === 0 ? <NoViews /> : <Views value={value} former={former} />}
    </>
  );
}

function NoViews() {
  return (
    <div class="note">
      <p>
        <strong>There are no document views in this database yet.</strong>
      </p>
      <p>
        Write a SELECT that gives one document per row, and create one:{' '}
        <code>jsonb-ivm create NAME --file view.sql</code>
      </p>
    </div>
  );
}

function Views({ value, former }: { readonly value: Overview; readonly former: Overview | undefined }) {
  const most = Math.max(...value.views.map(({ costs }) => costs.ms), 1);
  return (
    <>
      {value.counting === 'none' ? <NotCounting database={value.database} /> : null}
      <Scrolling label="Views">
        <table>
          <thead>
            <tr>
              <th scope="col">View</th>
              <th scope="col">Health</th>
              <NumberHead>Documents</NumberHead>
              <NumberHead>Size</NumberHead>
              <NumberHead>Writes answered</NumberHead>
              <NumberHead>Time</NumberHead>
              <NumberHead>Mean</NumberHead>
              <th scope="col">Tables</th>
              <th scope="col">Replaced</th>
            </tr>
          </thead>
          <tbody>
            {value.views.map((view) => (
              <ViewRow key={relationName(view)} view={view} most={most} value={value} former={former} />
            ))}
          </tbody>
        </table>
      </Scrolling>
      <p class="faint">
        Calls and times are counted by the server since each view was made or replaced, or its statistics were reset.
      </p>
    </>
  );
}

interface RowProps {
  readonly view: ViewStatus;
  readonly most: number;
  readonly value: Overview;
  readonly former: Overview | undefined;
}

function ViewRow({ view, most, value, former }: RowProps) {
  const { costs, filling } = view;
  const name = relationName(view);
  const before = former?.views.find((other) => relationName(other) === name)?.filling;
  return (
    <tr>
      <th scope="row">
        <a href={addressOf({ page: 'view', name, part: 'maintenance' })}>{name}</a>
        {filling === undefined ? null : (
          <Filling
            filling={filling}
            at={value.at}
            former={former === undefined || before === undefined ? undefined : { at: former.at, filling: before }}
          />
        )}
      </th>
      <td>
        <Health view={view} />
        <div class="faint small">{comparedWords(view)}</div>
      </td>
      <td class="number">
        {view.estimated ? <abbr title="the server's estimate">~</abbr> : null}
        {formatCount(view.documents)}
      </td>
      <td class="number">{formatBytes(view.bytes)}</td>
      <td class="number">{costs.counting === 'none' && costs.calls === 0 ? '–' : formatCount(costs.calls)}</td>
      <td class="number">
        <meter class="bar" min={0} max={most} value={costs.ms} aria-label={`part of the time, ${name}`} />{' '}
        {costs.calls === 0 ? '–' : formatMs(costs.ms)}
      </td>
      <td class="number">{costs.calls === 0 ? '–' : formatMs(costs.ms / costs.calls)}</td>
      <td class="tables">{view.tables.map((table) => table.replace(`${view.schema}.`, '')).join(', ')}</td>
      <td class="faint time">{formatTime(view.updatedAt)}</td>
    </tr>
  );
}

/** When a view was compared with its query, and what came of it. */
export function comparedWords({ verified, verifying, hash }: ViewStatus): string {
  if (verifying !== undefined)
    return `comparing: ${formatCount(verifying.checked)} of ${formatCount(verifying.documents)}`;
  if (verified === undefined) return 'never compared';
  const left = verified.differing - verified.repaired;
  const what = left === 0 ? 'equal' : `${formatCount(left)} differed`;
  return `${what} at ${formatTime(verified.began)}${verified.hash === hash ? '' : ', as it was before'}`;
}

/** In a word, with what it is made of. */
export function Health({ view }: { readonly view: ViewStatus }) {
  const count = (severity: string) => view.problems.filter((one) => one.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  if (errors > 0) return <span class="mark error">{plural(errors, 'error')}</span>;
  if (view.filling !== undefined) return <span class="mark note">filling</span>;
  if (warnings > 0) return <span class="mark warning">{plural(warnings, 'warning')}</span>;
  return <span class="mark fine">healthy</span>;
}

function NotCounting({ database }: { readonly database: string }) {
  const quoted = `"${database.replaceAll('"', '""')}"`;
  return (
    <div class="note">
      <p>
        The server doesn’t count calls of functions, so that costs are not known. This has it count them, for next to
        nothing: <code>ALTER DATABASE {quoted} SET track_functions = 'pl'</code>
      </p>
    </div>
  );
}
