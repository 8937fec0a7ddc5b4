import type { ViewStatus } from '../../../src/index.js';
import { formatCount, formatSeconds, formatTime } from '../words.js';

type Fill = NonNullable<ViewStatus['filling']>;

interface Props {
  readonly filling: Fill;
  /** When it was read, and how far it had come at the reading before. */
  readonly at: string;
  readonly former?: { readonly at: string; readonly filling: Fill } | undefined;
}

/** How far a view's first documents have come, how fast that goes, and how long it will take. */
export function Filling({ filling, at, former }: Props) {
  const { documents, total, started, position } = filling;
  const part = total === 0 ? 0 : Math.min(1, documents / total);
  const rate = rateOf(documents, at, former ?? { at: started, filling: { ...filling, documents: 0 } });
  const left = rate > 0 ? `about ${formatSeconds(Math.max(0, total - documents) / rate)} left` : 'standing still';
  const words = `${formatCount(documents)} of about ${formatCount(total)} documents (${Math.floor(part * 100)} %)`;
  return (
    <div class="filling">
      <progress value={part} max={1} aria-label={filling.replacing ? 'new documents' : 'first documents'}>
        {words}
      </progress>
      <span>
        {words}, {rate > 0 ? `${formatCount(Math.round(rate))} a second, ` : ''}
        {left}
      </span>
      <span class="faint">
        {filling.replacing ? 'in the place of former ones, ' : ''}begun {formatTime(started)} UTC
        {position === null ? '' : `, up to key ${position}`}
      </span>
    </div>
  );
}

function rateOf(documents: number, at: string, former: { readonly at: string; readonly filling: Fill }): number {
  const seconds = (Date.parse(at) - Date.parse(former.at)) / 1000;
  return seconds > 0 ? Math.max(0, documents - former.filling.documents) / seconds : 0;
}
