import { readText } from '../datasets.js';

/** What a view of the shop holds. Each is a folder of `views/`. */
export const kinds = {
  list: 'a list',
  joined: 'a list with a joined row',
  'without-ids': 'a list without ids',
  'composite-key': 'a list by composite keys',
  filtered: 'a filtered list',
  nested: 'a list in a list',
  folds: '`avg` and others beside a list',
} as const;

export type Kind = keyof typeof kinds;

/** How a view is put: a file of each folder, in the words of a tool; `objects` are those of the README. */
export const shapes = {
  objects: 'README',
  kysely: 'Kysely',
  drizzle: 'Drizzle',
  'drizzle-1': 'Drizzle 1.0',
  prisma: 'Prisma',
  jooq: 'jOOQ',
  postgrest: 'PostgREST',
} as const;

export type Shape = keyof typeof shapes;

export const kindNames = Object.keys(kinds) as Kind[];
export const shapeNames = Object.keys(shapes) as Shape[];

/** The shape that is fastest: others are compared with it. */
export const fastest: Shape = 'objects';

/** Neither a member nor a place of an element says which row it is of, or where it goes. */
export function showsKeys(kind: Kind): boolean {
  return kind !== 'without-ids';
}

export function shapeText(kind: Kind, shape: Shape): string {
  return readText(`shapes/views/${kind}/${shape}.sql`).trim();
}
