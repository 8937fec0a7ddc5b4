import type { Isolation } from './scenario.js';
import type { Linking } from './world.js';

/** Interleavings that once left documents stale, or that hold a rule of the protocol up: each must stay exact. */
export interface PastFailure {
  readonly name: string;
  readonly view: string;
  readonly linking: Linking;
  /** Names of the events of each transaction. */
  readonly transactions: readonly (readonly string[])[];
  /** Of all transactions, where it is not READ COMMITTED. */
  readonly isolation?: Isolation;
  /** With a `.`: A is paused before each statement of its maintenance in turn. */
  readonly order: string;
}

export const pastFailures: readonly PastFailure[] = [
  {
    name: 'a link to a row whose embedded columns are being changed',
    view: 'to-one',
    linking: 'nullable',
    transactions: [[`customer: name of 1 = 'b'`], ['orders: insert to 1']],
    order: 'ABAB',
  },
  {
    name: 'a link to a row that is being inserted, without a foreign key',
    view: 'to-one',
    linking: 'none',
    transactions: [['orders: insert to 9'], ['customer: insert to 1']],
    order: 'ABAB',
  },
  {
    name: 'a row added to a list of a row that is being linked to',
    view: 'to-many-of-to-one',
    linking: 'nullable',
    transactions: [['phone: insert to 1'], ['orders: insert to 1']],
    order: 'ABAB',
  },
  {
    name: 'a row added below a row that moves to another root',
    view: 'to-many-of-to-many',
    linking: 'nullable',
    transactions: [['line: insert to 1'], ['orders: move 1 to customer_id 2']],
    order: 'BABA',
  },
  {
    name: 'a row changed below one that is linked to nothing, and is being linked',
    view: 'to-many-of-to-many',
    linking: 'nullable',
    transactions: [['line: qty of all = 5'], ['orders: move 4 to customer_id 1']],
    order: 'BABA',
  },
  {
    name: 'a row changed below one that leaves a row that is linked to nothing',
    view: 'lists-of-lists-of-lists',
    linking: 'nullable',
    transactions: [['part: size of 5 = 5'], ['line: move 5 to order_id 1']],
    order: 'ABAB',
  },
  {
    name: 'a row changed that is embedded in one that leaves a row that is linked to nothing',
    view: 'to-one-in-lists-of-lists',
    linking: 'nullable',
    transactions: [[`product: title of 5 = 'b'`], ['line: move 5 to order_id 1']],
    order: 'ABAB',
  },
  {
    name: 'a row unlinked between the locks and the search for documents, then linked elsewhere',
    view: 'to-many-of-to-many',
    linking: 'nullable',
    transactions: [['line: qty of 1 = 5'], ['orders: move 1 to customer_id null'], ['orders: move 1 to customer_id 2']],
    order: 'ABB.CCA',
  },
  {
    name: 'a row that waited for its route to change, then a link to the end of the new route',
    view: 'lists-of-to-one',
    linking: 'nullable',
    transactions: [['line: qty of 1 = 5'], ['orders: move 1 to customer_id 3'], ['deal: move 1 to buyer_id 3']],
    order: 'BABCCA',
  },
  {
    name: 'a link that waited for a row whose own link changed to one that is not there yet',
    view: 'to-one-of-to-one',
    linking: 'mixed',
    transactions: [['line: insert to 1'], ['product: move 1 to brand_id 9'], ['brand: insert to 1']],
    order: 'BABCCA',
  },
  {
    name: 'a root without a document, which another row is about to give one',
    view: 'root-filter-by-subquery',
    linking: 'nullable',
    transactions: [[`customer: name of 3 = 'b'`], ['orders: upsert 1']],
    order: 'ABAB',
  },
  {
    name: 'several roots, of which one has no document yet',
    view: 'inner-joins',
    linking: 'nullable',
    transactions: [['product: move 4 to brand_id 3'], ['line: qty of all = 5']],
    order: 'ABAB',
  },
  {
    name: 'a TRUNCATE whose snapshot is older than rows that it removes',
    view: 'inner-join',
    linking: 'nullable',
    transactions: [['orders: upsert 9'], ['orders: truncate']],
    isolation: 'SERIALIZABLE',
    order: 'ABAB',
  },
  {
    name: 'a TRUNCATE that brings documents of roots which others change in what they show',
    view: 'root-without-rows',
    linking: 'nullable',
    transactions: [['orders: truncate'], [`customer: name of 3 = 'b'`]],
    order: 'ABAB',
  },
];
