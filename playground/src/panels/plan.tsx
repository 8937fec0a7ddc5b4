import { formatPlan } from 'jsonb-ivm/browser';
import type { View } from '../database/playground.js';

/** How changes are answered, as `jsonb-ivm explain` tells it: a part for each table. */
export function Plan({ view }: { readonly view: View | undefined }) {
  if (view === undefined) return null;
  const parts = formatPlan(view.created.plan, 'text').trimEnd().split('\n\n');
  return (
    <div class="plan">
      {parts.map((part) => (
        <pre key={part}>
          {part.split('\n').map((line, place) => (
            <span key={place}>{place === 0 ? <b>{line}</b> : line}</span>
          ))}
        </pre>
      ))}
    </div>
  );
}

/** A text that was generated: functions, types. */
export function Generated({ text }: { readonly text: string | undefined }) {
  return text === undefined ? null : <pre class="generated">{text}</pre>;
}
