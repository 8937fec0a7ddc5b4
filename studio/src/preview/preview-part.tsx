import { useState } from 'preact/hooks';
import { FailureNote } from '../parts/failure.jsx';
import { SqlForm } from '../parts/sql-form.jsx';
import { useRequest } from '../use-answer.js';
import { Previewed } from './previewed.jsx';

/** What replacing a view by another text would do. */
export function PreviewPart({ name, text: registered }: { readonly name: string; readonly text: string }) {
  const { value, failure, busy, send, stop } = useRequest('preview');
  const [text, setText] = useState(registered);
  return (
    <section aria-label="Preview of a replacement">
      <SqlForm
        label={`The text that ${name} is to have`}
        text={text}
        onText={setText}
        button="Compare"
        busy={busy}
        onRun={() => send({ name, text })}
        onStop={stop}
        failure={failure}
        rows={Math.min(24, Math.max(8, registered.split('\n').length + 1))}
      >
        Nothing is changed; a hundred documents are computed and thrown away.
      </SqlForm>
      <div aria-live="polite" aria-busy={busy}>
        {busy ? <p class="faint">Comparing …</p> : null}
        {failure === undefined ? null : <FailureNote failure={failure} />}
        {value === undefined || busy ? null : <Previewed value={value} />}
      </div>
    </section>
  );
}
