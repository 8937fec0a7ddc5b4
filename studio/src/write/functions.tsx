import type { CalledFunction, TriedView } from '../../../src/index.js';
import type { Answers } from '../api.js';
import { NumberHead } from '../parts/number-head.jsx';
import { Code, Scrolling } from '../parts/scrolling.jsx';
import { formatMs, plural, relationName } from '../words.js';

interface Props {
  readonly view: TriedView;
  readonly definitions: Answers['write']['definitions'];
}

/** By which statements documents were changed: functions that ran, their times and their texts. */
export function Functions({ view: { functions, triggers, view }, definitions }: Props) {
  if (functions === null) {
    return (
      <p class="faint">
        {triggers.map(
          ({ table, event, calls, ms }) =>
            `${event} of ${relationName(table, view.schema)}: ${plural(calls, 'call')}, ${formatMs(ms)}. `,
        )}
        The functions inside can’t be told: this role may not have calls counted (track_functions).
      </p>
    );
  }
  if (functions.length === 0)
    return <p class="faint">No function of the view ran: nothing that it reads was written.</p>;
  return (
    <Scrolling label="Functions that ran">
      <table class="compact">
        <caption>Functions that ran</caption>
        <thead>
          <tr>
            <th scope="col">Function</th>
            <NumberHead>Calls</NumberHead>
            <NumberHead>Time</NumberHead>
            <NumberHead>Of its own</NumberHead>
          </tr>
        </thead>
        <tbody>
          {functions.map((one) => (
            <tr key={one.name}>
              <th scope="row">
                {wordsOf(one, view.schema)}
                {definitions[one.name] === undefined ? null : (
                  <details>
                    <summary class="mono small">{one.name}</summary>
                    <Code label="the function">{definitions[one.name]}</Code>
                  </details>
                )}
              </th>
              <td class="number">{one.calls}</td>
              <td class="number">{formatMs(one.ms)}</td>
              <td class="number">{formatMs(one.ownMs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

const steps: Readonly<Record<string, string>> = {
  'lock-documents': 'locks documents',
  'lock-all-documents': 'locks all documents',
  'compute-values': 'computes values',
  'compute-documents': 'computes documents',
  'compute-all-documents': 'computes all documents',
  'follow-moved': 'follows rows that moved',
};

function wordsOf({ answers, step }: CalledFunction, home: string): string {
  if (answers !== null) {
    const { table, event, to } = answers;
    return `answers ${event} of ${relationName(table, home)}${to === 'rows' ? ', one row' : ''}`;
  }
  const words = steps[step?.step ?? ''] ?? step?.step ?? '';
  return step?.of === undefined ? words : `${words}: ${step.of}`;
}
