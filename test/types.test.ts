import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileView, type DocumentTypes } from '../src/index.js';
import { readCases } from './cases/replay/case.js';
import { compileRecorded } from './cases/replay/compile.js';
import { readRecording } from './cases/replay/expected.js';
import { withDatabase } from './servers/databases.js';
import { faultsOf, validatorOf } from './types/validation.js';

const read = (file: string) => readFileSync(join(import.meta.dirname, 'types', file), 'utf8');

/** The types of a case's first view, from its recorded catalog. */
async function typesOfCase(name: string): Promise<DocumentTypes> {
  const found = readCases().find((candidate) => candidate.name === name);
  const [view] = found?.views ?? [];
  if (found === undefined || view === undefined) throw new Error(`there is no case ${name}`);
  const outcome = await compileRecorded(view, readRecording(found, view));
  if (!('artifact' in outcome)) throw new Error(`the case ${name} is refused`);
  return outcome.artifact.types;
}

describe('TypeScript', () => {
  it('nests what a query nests, and says what can be null', async () => {
    expect((await typesOfCase('nested-to-many')).typescript).toMatchInlineSnapshot(`
      "/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
      export interface DocumentsRow {
        id: number;
        doc: Documents;
      }

      /** A document of public.documents, in its column doc. */
      export interface Documents {
        status: string;
        lines: {
          id: number;
          qty: number;
          product: {
            id: number;
            title: string;
          } | null;
        }[];
        /** bigint */
        items: number | null;
      }
      "
    `);
  });

  it('names each of several documents', async () => {
    expect((await typesOfCase('expression-rows')).typescript).toMatchInlineSnapshot(`
      "/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
      export interface DocumentsRow {
        id: number;
        doc: DocumentsDoc;
        same: DocumentsSame;
        lean: DocumentsLean;
        family: DocumentsFamily | null;
        others: DocumentsOthers | null;
        mixed: DocumentsMixed | null;
      }

      /** A document of public.documents, in its column doc. */
      export interface DocumentsDoc {
        id: number;
        maker_id: number | null;
        name: string | null;
        doors: number | null;
        maker: {
          id: number;
          name: string | null;
        } | null;
      }

      /** A document of public.documents, in its column same. */
      export interface DocumentsSame {
        id: number;
        maker_id: number | null;
        name: string | null;
        doors: number | null;
      }

      /** A document of public.documents, in its column lean. */
      export interface DocumentsLean {
        id: number;
        maker_id?: number;
        name?: string;
        doors?: number;
      }

      /** A document of public.documents, in its column family. */
      export type DocumentsFamily = {
        id: number;
        name: string | null;
      }[];

      /** A document of public.documents, in its column others. */
      export type DocumentsOthers = {
        id: number;
        maker_id: number | null;
        name: string | null;
        doors: number | null;
      }[];

      /** A document of public.documents, in its column mixed. */
      export interface DocumentsMixed {
        id: number;
        name: string | null;
        secret: string | null;
        doors: number | null;
      }
      "
    `);
  });

  it('follows left joins, groups and filters', async () => {
    expect((await typesOfCase('root-group-by')).typescript).toMatchInlineSnapshot(`
      "/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
      export interface DocumentsRow {
        id: number;
        /** bigint */
        lines: number;
        doc: Documents;
      }

      /** A document of public.documents, in its column doc. */
      export interface Documents {
        status: string;
        lines: {
          id: number;
          qty: number | null;
        }[];
        /** numeric */
        total: number | null;
      }
      "
    `);
  });

  it('quotes names that are none in TypeScript, and never lets one end a comment', async () => {
    expect((await typesOfCase('names-templates')).typescript).toMatchInlineSnapshot(`
      "/** A row of public."$fn$ %L ?" as to_jsonb writes it; a driver may read columns that are no documents in another form. */
      export interface FnLRow {
        "%s": number;
        $2: string | null;
        "tab\\tand\\nline": number | null;
        "\${doc}": FnL;
      }

      /** A document of public."$fn$ %L ?", in its column "\${doc}". */
      export interface FnL {
        $body$: string | null;
        "-- %": (string | null)[] | null;
        "*/": string | null;
      }
      "
    `);
    expect((await typesOfCase('names-spaces')).typescript).toMatchInlineSnapshot(`
      "/** A row of "My Schema.v2"."Order Docs.v1" as to_jsonb writes it; a driver may read columns that are no documents in another form. */
      export interface OrderDocsV1Row {
        Id: number;
        id: number | null;
        "An ID.": string | null;
        "The Doc": OrderDocsV1;
      }

      /** A document of "My Schema.v2"."Order Docs.v1", in its column "The Doc". */
      export interface OrderDocsV1 {
        "a.b[0].\\"c\\"": string | null;
        " ": (number | null)[] | null;
        /** bigint */
        "": number | null;
      }
      "
    `);
  });

  it('tells columns of many types', async () => {
    expect((await typesOfCase('root-column-types')).typescript).toMatchInlineSnapshot(`
      "/** A row of public.documents as to_jsonb writes it; a driver may read columns that are no documents in another form. */
      export interface DocumentsRow {
        /** bigint */
        id: number;
        /** numeric */
        price: number | null;
        code: string | null;
        fixed: string | null;
        tags: (string | null)[] | null;
        grid: (number | null)[] | null;
        feeling: "sad" | "ok" | "happy" | null;
        at: unknown;
        level: unknown;
        /** int4range */
        during: string | null;
        /** inet */
        address: string | null;
        /** bit varying */
        bits: string | null;
        /** time without time zone */
        times: string | null;
        x: number | null;
        /** numeric */
        rounded: number | null;
        first_tag: string | null;
        constant: "constant";
        nothing: null;
        doc: Documents;
      }

      /** A document of public.documents, in its column doc. */
      export interface Documents {
        at: unknown;
        tags: (string | null)[] | null;
        feeling: "sad" | "ok" | "happy" | null;
        /** int4range */
        during: string | null;
        level: unknown;
      }
      "
    `);
  });
});

describe('JSON Schema', () => {
  it('describes the row, with its documents as definitions', async () => {
    const { jsonSchema } = await typesOfCase('key-text-and-uuid');
    const nullable = (schema: object) => ({ anyOf: [schema, { type: 'null' }] });
    expect(jsonSchema).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'DocumentsRow',
      description: expect.stringContaining('public.documents'),
      type: 'object',
      properties: {
        id: { type: 'string', format: 'uuid', description: 'uuid' },
        sku: nullable({ type: 'string' }),
        doc: { $ref: '#/$defs/Documents' },
      },
      required: ['id', 'sku', 'doc'],
      additionalProperties: false,
      $defs: {
        Documents: {
          title: 'Documents',
          description: 'A document of public.documents, in its column doc.',
          type: 'object',
          properties: {
            id: { type: 'string', format: 'uuid', description: 'uuid' },
            stars: { type: 'integer' },
            product: nullable({
              type: 'object',
              properties: { sku: { type: 'string' }, title: { type: 'string' } },
              required: ['sku', 'title'],
              additionalProperties: false,
            }),
            answers: nullable({ type: 'array', items: { type: 'string', format: 'uuid', description: 'uuid' } }),
          },
          required: ['id', 'stars', 'product', 'answers'],
          additionalProperties: false,
        },
      },
    });
  });

  it('admits what SQL types admit, however rare: NaN, further dimensions', async () => {
    expect((await typesOfCase('root-column-types')).jsonSchema).toMatchObject({
      properties: {
        price: { anyOf: [{ $ref: '#/$defs/numeric', description: 'numeric' }, { type: 'null' }] },
        grid: { anyOf: [{ $ref: '#/$defs/array2' }, { type: 'null' }] },
        feeling: { anyOf: [{ enum: ['sad', 'ok', 'happy'] }, { type: 'null' }] },
        constant: { const: 'constant' },
        nothing: { type: 'null' },
      },
      $defs: {
        numeric: { anyOf: [{ type: 'number' }, { enum: ['NaN', 'Infinity', '-Infinity'] }] },
        array2: {
          type: 'array',
          items: { anyOf: [{ anyOf: [{ type: 'integer' }, { type: 'null' }] }, { $ref: '#/$defs/array2' }] },
        },
      },
    });
  });

  it('says how long a list is, what a key may hold, and what may be missing', async () => {
    expect((await typesOfCase('expression-sql-json')).jsonSchema).toMatchObject({
      $defs: {
        DocumentsDoc: { required: ['id'], additionalProperties: false },
        DocumentsList: { type: 'array', prefixItems: [{}, {}, { const: 'x' }], items: false, minItems: 3 },
        DocumentsYears: { type: 'object', additionalProperties: { anyOf: [{ type: 'integer' }, { type: 'null' }] } },
      },
    });
  });
});

describe('docs/types.md', () => {
  it('shows what is printed', async () => {
    const document = readFileSync('docs/types.md', 'utf8');
    const [, query = ''] = /```sql\n(.*?)```/s.exec(document) ?? [];
    const [, typescript] = /the TypeScript is\n\n```ts\n(.*?)```/s.exec(document) ?? [];
    const types = await withDatabase('pglite', async (driver) => {
      await driver.execute(read('orders.sql'));
      return (await compileView(driver, { name: 'order_doc', text: query })).types;
    });
    expect(types.typescript).toBe(typescript);
  });
});

/** Lines in pairs: an expression over the tables of samples.sql, and the type of its value. */
const expected = [...read('expressions.txt').matchAll(/^(\S.*)\n {2}(.*)$/gm)].map(
  ([, expression = '', type = '']) => ({
    expression,
    type,
  }),
);

describe('the types of expressions', () => {
  const found: { readonly expression: string; readonly type: string }[] = [];
  const faults: string[] = [];

  beforeAll(async () => {
    await withDatabase('pglite', async (driver) => {
      await driver.execute(read('samples.sql'));
      for (let from = 0; from < expected.length; from += 40) {
        const expressions = expected.slice(from, from + 40).map(({ expression }) => expression);
        const columns = expressions.map((expression, at) => `jsonb_build_object('v', ${expression}) AS "_${at}_"`);
        const text = `SELECT s.id, to_jsonb(s.id) AS other, ${columns.join(',\n')}
          FROM sample s JOIN owner k ON k.id = s.keeper_id LEFT JOIN owner o ON o.id = s.owner_id`;
        const { types } = await compileView(driver, { name: 'v', text }, { allowFull: true });
        found.push(...expressions.map((expression, at) => ({ expression, type: typeOf(types.typescript, `V${at}`) })));
        const rows = await driver.query<{ row: unknown }>(`SELECT to_jsonb(t.*) AS row FROM (${text}) t`);
        const validate = validatorOf(types.jsonSchema);
        faults.push(...rows.flatMap(({ row }) => faultsOf(validate, row)));
        expect(rows).toHaveLength(4);
      }
    });
  });

  it('say as much as is known, and no more', () => expect(found).toEqual(expected));
  it('hold for values of all kinds', () => expect(faults).toEqual([]));
});

/** The type of the property "v" of a document, on one line. */
function typeOf(typescript: string, document: string): string {
  const [, body = ''] = new RegExp(`export interface ${document} \\{\\n(.*?)\\n\\}\\n`, 's').exec(typescript) ?? [];
  return body.replace(/\s+/g, ' ').replace(/^ (\/\*\* .*? \*\/ )?v: (.*);$/, '$1$2');
}
