import { type Finding, placeOf } from './database/problem.js';

/** What is to be said of a text, below its editor. */
export function Findings({ text, findings }: { readonly text: string; readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul class="findings" role="status">
      {findings.map((finding) => (
        <li key={`${finding.from} ${finding.message}`} class={finding.severity ?? 'error'}>
          <span class="place">{placeOf(text, finding)}</span> {finding.message}
          {finding.code ? <code class="code">{finding.code}</code> : null}
          {finding.hint ? <div class="hint">{finding.hint}</div> : null}
        </li>
      ))}
    </ul>
  );
}
