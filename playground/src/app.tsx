import { useEffect, useState } from 'preact/hooks';
import { Editor } from './editor.jsx';
import { type Example, examples } from './examples.js';
import { Findings } from './findings.jsx';
import { Results } from './results.jsx';
import { type Part, usePlayground } from './state.js';

/** How long nothing is typed before a view is checked. */
const pauseMilliseconds = 500;

export function App() {
  const [example, setExample] = useState<Example>(examples[0]);
  return (
    <>
      <header class="top">
        <h1>
          jsonb_ivm <span>playground</span>
        </h1>
        <p>
          JSON documents that always equal their query. PostgreSQL and the compiler run in this page: nothing is sent
          anywhere.
        </p>
        <label>
          Example{' '}
          <select onChange={(event) => setExample(named(event.currentTarget.value))}>
            {examples.map(({ title }) => (
              <option key={title}>{title}</option>
            ))}
          </select>
        </label>
      </header>
      <Workbench key={example.title} example={example} />
    </>
  );
}

function named(title: string): Example {
  return examples.find((one) => one.title === title) ?? examples[0];
}

function Workbench({ example }: { readonly example: Example }) {
  const { state, open, create, check, write } = usePlayground(example);
  const [texts, setTexts] = useState({
    schema: example.schema,
    view: example.view,
    write: example.writes[0]?.text ?? '',
  });
  const set = (part: Part) => (text: string) => setTexts((now) => ({ ...now, [part]: text }));
  const busy = state.busy !== undefined;
  const changed = texts.view !== state.createdFrom;

  useEffect(() => {
    if (!changed || busy) return;
    const timer = setTimeout(() => void check(texts.view), pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [texts.view, changed, busy]);

  const editor = (part: Part, label: string, run: () => void) => (
    <>
      <Editor label={label} text={texts[part]} findings={state.findings[part]} onChange={set(part)} onRun={run} />
      <Findings text={texts[part]} findings={state.findings[part]} />
    </>
  );
  const openAll = () => void open(texts.schema, texts.view);
  const createIt = () => void create(texts.view);
  const writeIt = () => void write(texts.write);
  const tryWrite = (text: string) => {
    set('write')(text);
    void write(text);
  };

  return (
    <main>
      <div class="texts">
        <section class="schema">
          <details open={state.findings.schema.length > 0}>
            <summary>
              <h2>Schema</h2> <span class="hint">tables and rows</span>
            </summary>
            {editor('schema', 'Schema', openAll)}
          </details>
          <button
            type="button"
            disabled={busy}
            onClick={openAll}
            title="Begins anew, with the tables and rows of this schema"
          >
            Start over
          </button>
        </section>
        <section class="view">
          <div class="bar">
            <h2>View</h2> <span class="hint">one document per row of its root</span>
            <button type="button" class={changed ? 'main' : ''} disabled={busy} onClick={createIt}>
              {state.view === undefined ? 'Create' : 'Replace'} {example.name}
            </button>
          </div>
          {editor('view', 'View', createIt)}
        </section>
        <section class="write">
          <div class="bar">
            <h2>Write</h2> <span class="hint">anything: the documents follow in the same transaction</span>
            <button type="button" class="main" disabled={busy} onClick={writeIt}>
              Run
            </button>
          </div>
          <div class="chips">
            {example.writes.map(({ title, text }) => (
              <button type="button" key={title} disabled={busy} onClick={() => tryWrite(text)}>
                {title}
              </button>
            ))}
          </div>
          {editor('write', 'Write', writeIt)}
        </section>
      </div>
      <Results state={state} />
    </main>
  );
}
