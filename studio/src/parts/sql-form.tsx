import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { RequestFailure } from '../api.js';

interface Props {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly button: string;
  readonly busy: boolean;
  readonly onRun: () => void;
  readonly onStop: () => void;
  readonly failure: RequestFailure | undefined;
  readonly rows: number;
  readonly children?: ComponentChildren;
}

/** A text of SQL and a button that does something with it; so does Ctrl or Cmd with Enter. Tab leads on, as anywhere. */
export function SqlForm({ label, text, onText, button, busy, onRun, onStop, failure, rows, children }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const place = failure === undefined ? undefined : placeOf(failure, text);
  return (
    <form
      class="sql"
      onSubmit={(event) => {
        event.preventDefault();
        onRun();
      }}
    >
      <label for="sql">{label}</label>
      <textarea
        id="sql"
        ref={area}
        rows={rows}
        value={text}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        aria-invalid={failure !== undefined}
        aria-describedby="sql-hint"
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onRun();
        }}
      />
      <div class="buttons">
        <button type="submit" class="main" disabled={busy || text.trim() === ''}>
          {button}
        </button>
        {busy ? (
          <button type="button" onClick={onStop}>
            Stop
          </button>
        ) : null}
        {place === undefined ? null : (
          <button
            type="button"
            onClick={() => {
              area.current?.focus();
              area.current?.setSelectionRange(place.offset, place.offset + 1);
            }}
          >
            Go to {place.line}:{place.column}
          </button>
        )}
        <span id="sql-hint" class="faint">
          Ctrl+Enter does it. {children}
        </span>
      </div>
    </form>
  );
}

interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Where in the text a failure is, told as a position or as a place. */
function placeOf({ failure }: RequestFailure, text: string): Place | undefined {
  const place = failure.findings?.find((one) => one.message === failure.message)?.place;
  const [, line, column] = /:(\d+):(\d+)$/.exec(place ?? '') ?? [];
  if (line !== undefined && column !== undefined) {
    const before = text
      .split('\n')
      .slice(0, Number(line) - 1)
      .map((one) => `${one}\n`)
      .join('');
    return { line: Number(line), column: Number(column), offset: before.length + Number(column) - 1 };
  }
  if (failure.position === undefined) return undefined;
  const before = [...text].slice(0, failure.position - 1).join('');
  const lines = before.split('\n');
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1, offset: before.length };
}
