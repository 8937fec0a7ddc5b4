import type { DocumentTypes } from '../../src/index.js';
import { compileModules } from './compile-modules.js';
import { faultsOf, validatorOf } from './validation.js';

const rowsPerModule = 30;

/** Modules of printed types, each with rows that must be of them: what TypeScript itself makes of both. */
export class Modules {
  readonly #texts = new Map<string, string>();

  /** Of the rows those are left out that are known to be beyond TypeScript's types. */
  add(name: string, types: Pick<DocumentTypes, 'typescript' | 'jsonSchema'>, rows: readonly unknown[]): void {
    const schema = types.jsonSchema as Schema;
    const validate = validatorOf(common(schema));
    const plain = rows.filter((row) => faultsOf(validate, row).length === 0);
    const distinct = [...new Set(plain.map((row) => JSON.stringify(row)))].slice(0, rowsPerModule);
    this.#texts.set(
      name,
      `${types.typescript}\nexport const rows: ${schema.title}[] = [\n${distinct.join(',\n')}\n];\n`,
    );
  }

  has(name: string): boolean {
    return this.#texts.has(name);
  }

  get size(): number {
    return this.#texts.size;
  }

  /** What the compiler says of them all: nothing. */
  check(): Promise<string> {
    return compileModules(this.#texts);
  }
}

interface Schema {
  readonly title: string;
  readonly $defs: Readonly<
    Record<string, { readonly anyOf?: readonly object[]; readonly items?: { anyOf: object[] } }>
  >;
}

/** The schema without the two things that the printed TypeScript leaves out: NaN and further dimensions of arrays. */
function common(schema: Schema): object {
  const definitions = Object.entries(schema.$defs).map(([name, definition]) => {
    if (name === 'numeric') return [name, { type: 'number' }];
    return [name, /^array\d*$/.test(name) ? { ...definition, items: definition.items?.anyOf[0] } : definition];
  });
  return { ...schema, $defs: Object.fromEntries(definitions) };
}
