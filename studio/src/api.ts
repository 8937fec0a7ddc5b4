import type { Answers, Failure } from '../../src/cli/studio/answers.js';

export type { Answers, Failure, Overview, Preview, ViewPage } from '../../src/cli/studio/answers.js';

const place = 'jsonb-ivm-studio-token';

/** Takes the token out of the address, where it would be seen and kept in the history; it stays in this tab. */
export function takeToken(): void {
  const given = /^#token=([\w-]+)$/.exec(location.hash)?.[1];
  if (given === undefined) return;
  sessionStorage.setItem(place, given);
  history.replaceState(null, '', '#/');
}

/** What could not be done, as the server says it. */
export class RequestFailure extends Error {
  constructor(
    readonly failure: Failure,
    /** The HTTP status; 0: nobody answered. */
    readonly status: number,
  ) {
    super(failure.message);
  }
}

/** Asks for something by GET; with a body, by POST. Throws a `RequestFailure`. */
export async function ask<Name extends keyof Answers>(
  name: Name,
  given: {
    readonly query?: Readonly<Record<string, string>>;
    readonly body?: object;
    readonly signal?: AbortSignal;
  } = {},
): Promise<Answers[Name]> {
  const { query = {}, body, signal } = given;
  const search = new URLSearchParams(query).toString();
  const headers: Record<string, string> = { Authorization: `Bearer ${sessionStorage.getItem(place) ?? ''}` };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  const response = await fetch(`/api/${name}${search === '' ? '' : `?${search}`}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new RequestFailure(gone, 0);
  });
  const answer = (await response.json()) as Answers[Name] & { readonly error?: Failure };
  if (!response.ok) throw new RequestFailure(answer.error ?? gone, response.status);
  return answer;
}

const gone: Failure = {
  code: 'STUDIO_GONE',
  message: 'jsonb-ivm studio does not answer any more',
  hint: 'start it again, and open the address that it prints',
};
