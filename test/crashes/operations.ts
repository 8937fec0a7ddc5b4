import { createView, type Driver, dropView } from '../../src/index.js';

/** What the view that operations are about looks like: not there, or one of its declarations. */
export type State = 'absent' | 'plain' | 'renamed' | 'wider';

/** Something that changes a database in one go, or not at all. */
export interface Operation {
  readonly name: string;
  readonly from: State;
  readonly to: State;
}

/** The last one leaves the view alone: only writers are at work. */
export const operations: readonly Operation[] = [
  { name: 'create', from: 'absent', to: 'plain' },
  { name: 'replace, keeping the table', from: 'plain', to: 'renamed' },
  { name: 'replace, making the table anew', from: 'plain', to: 'wider' },
  { name: 'drop', from: 'renamed', to: 'absent' },
  { name: 'writes', from: 'plain', to: 'plain' },
];

const subject = 'subject';

const document = (word: string): string => `jsonb_build_object('${word}', o.status,
  'customer', (SELECT jsonb_build_object('name', c.name, 'phones', (SELECT jsonb_agg(f.number ORDER BY f.id)
                                                                   FROM phone f WHERE f.customer_id = c.id))
               FROM customer c WHERE c.id = o.customer_id),
  'lines', (SELECT jsonb_agg(jsonb_build_object('id', l.id, 'qty', l.qty) ORDER BY l.id)
            FROM line l WHERE l.order_id = o.id)) AS doc`;

const declarations: Readonly<Record<Exclude<State, 'absent'>, string>> = {
  plain: `SELECT o.id, ${document('status')} FROM orders o`,
  renamed: `SELECT o.id, ${document('state')} FROM orders o`,
  wider: `SELECT o.id, o.customer_id, ${document('status')} FROM orders o WHERE o.status <> 'sent'`,
};

/** Brings the view from one state to another. */
export async function run(driver: Driver, { from, to }: Pick<Operation, 'from' | 'to'>): Promise<void> {
  if (from === to) return;
  if (to === 'absent') return dropView(driver, subject);
  const options = { replace: from !== 'absent', strategy: 'patch' } as const;
  await createView(driver, { name: subject, text: declarations[to] }, options);
}
