import type { Driver } from '../../src/db/driver.js';
import { type IdAt, tenPlaces } from './operations.js';

/** How elements of an array are told apart. */
export const idTypes = ['integer', 'numeric', 'uuid', 'text'] as const;
export type IdType = (typeof idTypes)[number];

/** Documents of one size: what they are called, the elements of their array, and how many documents there are. */
export interface Size {
  readonly name: string;
  readonly elements: number;
  readonly documents: number;
}

export const sizes: readonly Size[] = [
  { name: '1 KB', elements: 10, documents: 4000 },
  { name: '17 KB', elements: 100, documents: 400 },
  { name: '200 KB', elements: 1000, documents: 40 },
  { name: '2 MB', elements: 10000, documents: 4 },
];

const ids: Readonly<Record<IdType, string>> = {
  integer: 'to_jsonb(i)',
  numeric: 'to_jsonb(i + 0.25)',
  uuid: 'to_jsonb(md5(i::text)::uuid)',
  text: "to_jsonb('item-' || md5(i::text))",
};

/** The table `documents`: out of line and not compressed, so that reading costs as little as it can. */
export async function createDocuments(driver: Driver, size: Size, type: IdType): Promise<void> {
  const title = size.elements === 10 ? `'p' || i` : `'product number ' || i || repeat('.', 60)`;
  await driver.execute(`
    DROP TABLE IF EXISTS documents;
    CREATE TABLE documents (doc jsonb, changed jsonb);
    ALTER TABLE documents ALTER doc SET STORAGE EXTERNAL, ALTER changed SET STORAGE EXTERNAL;
    WITH lines AS (
      SELECT jsonb_agg(jsonb_build_object('id', ${ids[type]}, 'qty', i % 7, 'rank', i,
        'product', jsonb_build_object('id', i * 3, 'title', ${title})) ORDER BY i) AS lines
      FROM generate_series(1, ${size.elements}) i)
    INSERT INTO documents
    SELECT doc, jsonb_set(doc, '{lines,${size.elements / 2},qty}', '99')
    FROM lines, generate_series(1, ${size.documents}) n, jsonb_build_object('id', n, 'status', 'open', 'total', n * 1.5,
      'customer', jsonb_build_object('id', n, 'name', 'customer ' || n, 'city', 'Paris'), 'lines', lines) AS doc;
    ANALYZE documents`);
}

/** The ids that operations name, as literals. */
export async function readIds(driver: Driver, size: Size, type: IdType): Promise<IdAt> {
  const places = [...tenPlaces(size.elements), size.elements / 2];
  const rows = await driver.query<{ i: number; id: string }>(
    `SELECT i, quote_literal(${ids[type]}) || '::jsonb' AS id FROM unnest($1::int[]) AS i`,
    [places],
  );
  const known = new Map(rows.map(({ i, id }) => [i, id]));
  return (place) => known.get(place) as string;
}
