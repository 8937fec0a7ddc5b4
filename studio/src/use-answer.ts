import { useEffect, useRef, useState } from 'preact/hooks';
import { type Answers, ask, RequestFailure } from './api.js';

/** What has been read of something, and why it could not be read the last time. */
export interface Reading<T> {
  readonly value: T | undefined;
  /** That of the reading before, of what is read again and again. */
  readonly former: T | undefined;
  readonly failure: RequestFailure | undefined;
}

/**
 * Reads something, again when the question changes, and every few seconds where `seconds` is given, as long as the page is
 * seen and `paused` is not set.
 */
export function useAnswer<Name extends keyof Answers>(
  name: Name,
  query: Readonly<Record<string, string>>,
  seconds?: number,
  paused = false,
): Reading<Answers[Name]> & { readonly again: () => void } {
  const [reading, setReading] = useState<Reading<Answers[Name]>>(nothing);
  const [round, setRound] = useState(0);
  const question = JSON.stringify([name, query]);
  const asked = useRef(question);
  if (asked.current !== question) {
    asked.current = question;
    setReading(nothing);
  }

  useEffect(() => {
    const controller = new AbortController();
    ask(name, { query, signal: controller.signal }).then(
      (value) => setReading((now) => ({ value, former: now.value, failure: undefined })),
      (error: unknown) => {
        if (!controller.signal.aborted) setReading((now) => ({ ...now, failure: failureOf(error) }));
      },
    );
    return () => controller.abort();
  }, [question, round]);

  useEffect(() => {
    if (seconds === undefined || paused) return;
    const timer = setInterval(() => document.hidden || setRound((now) => now + 1), seconds * 1000);
    return () => clearInterval(timer);
  }, [seconds, paused]);

  return { ...reading, again: () => setRound((now) => now + 1) };
}

const nothing = { value: undefined, former: undefined, failure: undefined };

/** What a failure says; one of the page's own is thrown on. */
export function failureOf(error: unknown): RequestFailure {
  if (error instanceof RequestFailure) return error;
  throw error;
}

/** Something that is asked for when the user says so: one at a time, the last one counts. */
export function useRequest<Name extends keyof Answers>(name: Name) {
  const [state, setState] = useState<Reading<Answers[Name]> & { readonly busy: boolean }>({ ...nothing, busy: false });
  const last = useRef<AbortController | undefined>(undefined);
  const send = (body: object): void => {
    last.current?.abort();
    const controller = new AbortController();
    last.current = controller;
    setState((now) => ({ ...now, busy: true, failure: undefined }));
    ask(name, { body, signal: controller.signal }).then(
      (value) => setState({ value, former: undefined, failure: undefined, busy: false }),
      (error: unknown) => {
        if (!controller.signal.aborted) setState({ ...nothing, failure: failureOf(error), busy: false });
      },
    );
  };
  const stop = (): void => {
    last.current?.abort();
    setState((now) => ({ ...now, busy: false }));
  };
  useEffect(() => () => last.current?.abort(), []);
  return { ...state, send, stop };
}
