import { printDrizzle } from './drizzle.js';
import { printJsonSchemas } from './json-schema.js';
import { printKysely } from './kysely.js';
import { type RowType, withDistinctNames } from './row-type.js';
import { printTypeScript } from './typescript.js';

/** In what form types are printed. */
export type TypesFormat = 'typescript' | 'json-schema' | 'kysely' | 'drizzle';

const header = '// Made by jsonb-ivm types: changes in here are lost.\n';

/** Names that files use beside those of views. */
const reserved: Readonly<Record<TypesFormat, readonly string[]>> = {
  typescript: [],
  'json-schema': [],
  kysely: ['ColumnType', 'DocumentViews', 'Date', 'Uint8Array'],
  drizzle: ['Date', 'Uint8Array'],
};

/** The text of one file with the types of several views, in their order. The same input gives the same bytes. */
export function printTypesFile(views: readonly RowType[], format: TypesFormat): string {
  const rows = withDistinctNames(views, reserved[format]);
  switch (format) {
    case 'json-schema':
      return `${JSON.stringify(printJsonSchemas(rows), null, 2)}\n`;
    case 'kysely':
      return `${header}\n${printKysely(rows)}`;
    case 'drizzle':
      return `${header}\n${printDrizzle(rows)}`;
    case 'typescript':
      return `${header}\n${rows.length === 0 ? 'export {};\n' : rows.map(printTypeScript).join('\n')}`;
  }
}
