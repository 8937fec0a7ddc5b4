import type { Abortable } from '../../db/signal.js';
import type { PaceOptions } from '../../deploy/fill/pace.js';
import type { Progress } from '../../deploy/progress.js';
import type { DocumentKey } from '../refresh.js';

/** What of a view is verified, and how. */
export interface VerifyOptions extends Abortable, Pick<PaceOptions, 'maxRate'> {
  /** These documents alone: their keys, by the names of the key's columns, or as texts where it has one. */
  readonly keys?: readonly DocumentKey[] | undefined;
  /** Check this many documents and roots, taken at random, instead of all. */
  readonly sample?: number | undefined;
  /** Describe at most this many documents (default 100); all are counted. */
  readonly limit?: number | undefined;
  /** Go on where a comparison of all documents was interrupted, if one was. */
  readonly resume?: boolean | undefined;
  /** Bring documents that differ up to date, under the locks of those who write. */
  readonly repair?: boolean | undefined;
  /** Is told how far it has come. */
  readonly onProgress?: Progress | undefined;
}
