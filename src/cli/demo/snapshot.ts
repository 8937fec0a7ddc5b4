import type { Driver } from '../../index.js';

/** How a document table differs from the copy that was made of it, and the first document that changed. */
export interface Changes {
  readonly documents: number;
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
  readonly example: { readonly id: number; readonly before: string; readonly after: string } | null;
}

/** Keeps a copy of the documents of `view` as they are now. */
export async function copyDocuments(driver: Driver, view: string): Promise<void> {
  await driver.execute(
    `DROP TABLE IF EXISTS pg_temp.${view}_before; CREATE TEMP TABLE ${view}_before AS TABLE ${view}`,
  );
}

/** Compares with the copy in SQL: nothing that maintains the documents is asked. */
export async function compareDocuments(driver: Driver, view: string): Promise<Changes> {
  const pairs = `${view}_before b FULL JOIN ${view} a USING (id)`;
  const [counts] = await driver.query<Omit<Changes, 'example'>>(`
    SELECT count(b)::integer AS documents,
           count(*) FILTER (WHERE a.doc <> b.doc)::integer AS changed,
           count(*) FILTER (WHERE b.id IS NULL)::integer AS added,
           count(*) FILTER (WHERE a.id IS NULL)::integer AS removed
    FROM ${pairs}`);
  const [example] = await driver.query<NonNullable<Changes['example']>>(`
    SELECT id, b.doc::text AS before, a.doc::text AS after
    FROM ${pairs} WHERE a.doc <> b.doc ORDER BY id LIMIT 1`);
  if (counts === undefined) throw new TypeError('an aggregate returns one row');
  return { ...counts, example: example ?? null };
}
