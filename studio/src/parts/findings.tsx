import type { Diagnostic } from '../../../src/index.js';

/** Errors, warnings and notes, each with what to do about it. */
export function Findings({ findings, none }: { readonly findings: readonly Diagnostic[]; readonly none: string }) {
  if (findings.length === 0) return <p class="faint">{none}</p>;
  return (
    <ul class="findings">
      {findings.map(({ code, severity, message, hint }) => (
        <li key={code + message} class={severity}>
          <span class={`mark ${severity}`}>{severity}</span> {message} <code class="word">{code}</code>
          {hint === undefined ? null : <div class="faint">{hint}</div>}
        </li>
      ))}
    </ul>
  );
}
