import type { ScaleRun } from '../run.js';
import { number, table } from './format.js';
import { growths } from './growth.js';
import { type Target, targets } from './targets.js';

/** What a target has reached somewhere. */
interface Reached {
  readonly documents: number;
  readonly what: string;
  /** Undefined where no clients write. */
  readonly clients: number | undefined;
  readonly value: number;
  readonly holds: boolean;
}

/** How many of each target's places hold. */
export function targetSummary(runs: readonly ScaleRun[]): string {
  const rows = targets.map((target) => {
    const all = reachedBy(target, runs);
    const holding = all.filter(({ holds }) => holds).length;
    return [target.title, all.length === 0 ? 'not measured' : `${holding} of ${all.length}`];
  });
  return table(['target', 'holds'], rows);
}

/** Every place of every target, those of several numbers of clients side by side. */
export function targetTable(runs: readonly ScaleRun[]): string {
  const clients = [...new Set(runs.flatMap(({ measurements }) => measurements.map((each) => each.clients)))];
  const rows = targets.flatMap((target) => {
    const all = reachedBy(target, runs);
    const places = new Map(all.map((each) => [`${each.documents} ${each.what}`, each]));
    return [...places.values()].map(({ documents, what }) => {
      const here = all.filter((each) => each.documents === documents && each.what === what);
      const cell = (wanted: number): string => {
        const found = here.find((each) => (each.clients ?? clients[0]) === wanted);
        return found === undefined ? '' : shown(found);
      };
      return [target.title, what, documents.toLocaleString('en'), ...clients.map(cell)];
    });
  });
  const heads = clients.map((each) => `${each} ${each === 1 ? 'client' : 'clients'}`);
  return table(['target', 'write', 'documents', ...heads], rows, 2);
}

function reachedBy(target: Target, runs: readonly ScaleRun[]): Reached[] {
  return placesOf(target, runs).flatMap(({ value, ...place }) =>
    value === undefined ? [] : [{ ...place, value, holds: target.holds(value) }],
  );
}

type Place = Omit<Reached, 'value' | 'holds'> & { readonly value: number | undefined };

function placesOf(target: Target, runs: readonly ScaleRun[]): Place[] {
  switch (target.of) {
    case 'measurement':
      return runs.flatMap(({ documents, measurements }) =>
        measurements.map((each) => ({
          documents,
          what: each.scenario.title,
          clients: each.clients,
          value: target.reached(each),
        })),
      );
    case 'growth':
      return growths(runs).map((growth) => ({
        documents: growth.documents,
        what: growth.few.scenario.title,
        clients: growth.few.clients,
        value: target.reached(growth),
      }));
    case 'figures':
      return runs.flatMap(({ documents, figures }) =>
        figures.map((each) => ({ documents, what: '', clients: undefined, value: target.reached(each) })),
      );
  }
}

function shown({ value, holds }: Reached): string {
  const text = number(value);
  return holds ? `${text} holds` : `**${text} fails**`;
}
