/** What fails a check and no exception can excuse, at the place where a person has to look. */
export interface Problem {
  readonly file: string;
  readonly line?: number | undefined;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** A value that was read, or the reasons why it could not be; never both. */
export type Reading<T> =
  | { readonly value: T; readonly problems?: undefined }
  | { readonly value?: undefined; readonly problems: readonly Problem[] };

/** `file:line: message`, and the hint below it. */
export function formatProblem({ file, line, message, hint }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return hint === undefined ? `${place}: ${message}` : `${place}: ${message}\n  hint: ${hint}`;
}
