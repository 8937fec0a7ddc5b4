import type { Operation } from './history.js';
import type { Table } from './schema.js';
import type { View } from './view.js';

/** A schema with rows, views over it and a history of changes: plain data, made from a seed, reducible. */
export interface Case {
  readonly seed: number;
  readonly tables: readonly Table[];
  readonly views: readonly View[];
  readonly history: readonly Operation[];
}
