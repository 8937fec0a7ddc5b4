import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentTypes } from '../../src/index.js';
import { faultsOf, validatorOf } from './validation.js';

const rowsPerModule = 30;

/** Modules of printed types, each with rows that must be of them: what TypeScript itself makes of both. */
export class Modules {
  readonly #texts = new Map<string, string>();

  /** Of the rows those are left out that are known to be beyond TypeScript's types. */
  add(name: string, types: DocumentTypes, rows: readonly unknown[]): void {
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
  async check(): Promise<string> {
    const directory = mkdtempSync(join(tmpdir(), 'jsonb-ivm-types-'));
    try {
      const options = { strict: true, exactOptionalPropertyTypes: true, noEmit: true, types: [], target: 'ES2022' };
      writeFileSync(join(directory, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['src'] }));
      mkdirSync(join(directory, 'src'));
      for (const [name, text] of this.#texts) writeFileSync(join(directory, 'src', `${name}.ts`), text);
      return await run(join('node_modules', '.bin', 'tsc'), ['-p', directory]);
    } finally {
      rmSync(directory, { recursive: true });
    }
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

function run(command: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(command, args, (error, stdout, stderr) => resolve(error === null ? '' : `${stdout}${stderr}`));
  });
}
