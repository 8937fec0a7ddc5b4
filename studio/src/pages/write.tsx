import { useState } from 'preact/hooks';
import { FailureNote } from '../parts/failure.jsx';
import { SqlForm } from '../parts/sql-form.jsx';
import { useRequest } from '../use-answer.js';
import { Tried } from '../write/tried.jsx';

/** What was typed stays while other pages are looked at. */
let typed = '';

/** "What if": a write is run, looked at and rolled back. */
export function WritePage() {
  const { value, failure, busy, send, stop } = useRequest('write');
  const [text, setText] = useState(typed);
  const change = (now: string): void => {
    typed = now;
    setText(now);
  };
  return (
    <>
      <h1 tabIndex={-1}>What if</h1>
      <p class="lead">
        Type a write to see which documents it would change. It is run in a transaction that is always rolled back; rows
        and documents that it touches are locked meanwhile, for ten seconds at most.
      </p>
      <SqlForm
        label="One INSERT, UPDATE, DELETE, MERGE or TRUNCATE"
        text={text}
        onText={change}
        button="Try it"
        busy={busy}
        onRun={() => send({ statement: text })}
        onStop={stop}
        failure={failure}
        rows={6}
      >
        Triggers of yours fire, too.
      </SqlForm>
      <div aria-live="polite" aria-busy={busy}>
        {busy ? <p class="faint">Trying it …</p> : null}
        {failure === undefined ? null : <FailureNote failure={failure} />}
        {value === undefined || busy ? null : <Tried value={value} />}
      </div>
    </>
  );
}
