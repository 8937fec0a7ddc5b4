import type { RequestFailure } from '../api.js';

/** Why something could not be shown or done, and what to do about it. */
export function FailureNote({ failure, again }: { readonly failure: RequestFailure; readonly again?: () => void }) {
  const { code, message, hint, detail, findings = [] } = failure.failure;
  const others = findings.filter((one) => one.message !== message);
  const place = findings.find((one) => one.message === message)?.place;
  return (
    <div class="note error" role="alert">
      <p>
        <strong>{failure.status === 401 ? 'No token' : 'Error'}:</strong> {message}{' '}
        {place === undefined ? null : <span class="faint">at {place.replace(/^[^:]*:/, '')}</span>}{' '}
        <code class="word">{code}</code>
      </p>
      {detail === undefined ? null : <p>{detail}</p>}
      {hint === undefined ? null : <p class="faint">{hint}</p>}
      {others.length === 0 ? null : (
        <ul>
          {others.map((one) => (
            <li key={one.message}>
              {one.place?.replace(/^[^:]*:/, '')} {one.message} <code class="word">{one.code}</code>
            </li>
          ))}
        </ul>
      )}
      {again === undefined ? null : (
        <button type="button" onClick={again}>
          Try again
        </button>
      )}
    </div>
  );
}

/** What is shown of something before it is there. */
export function Loading({ of }: { readonly of: string }) {
  return (
    <p class="faint" role="status">
      Reading {of} …
    </p>
  );
}
