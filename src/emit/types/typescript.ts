import { type Field, membersOf, type ObjectShape, type Shape, unionOf, withoutNull } from '../../shape/shape.js';
import { isNotable } from '../../shape/types.js';
import type { RowType } from './row-type.js';

/** TypeScript declarations of a row and its documents. */
export function printTypeScript(row: RowType): string {
  const { name, description, columns } = row;
  const fields = columns.map(({ name: column, shape, document }) => {
    const nullable = membersOf(shape).some(({ kind }) => kind === 'null');
    const type = document === null ? printShape(shape, '  ') : `${document.name}${nullable ? ' | null' : ''}`;
    return printProperty(column, type, false, noteOf(shape), '  ');
  });
  return [`${comment(description, '')}export interface ${name} {\n${fields.join('')}}\n`, ...printDocuments(row)].join(
    '\n',
  );
}

/** A declaration for each document of a row. */
export function printDocuments({ columns }: RowType): string[] {
  return columns.flatMap(({ document }) =>
    document === null ? [] : [comment(document.description, '') + declare(document.name, document.shape)],
  );
}

function declare(name: string, shape: Shape): string {
  const text = printShape(shape, '');
  return shape.kind === 'object' && shape.fields.length > 0
    ? `export interface ${name} ${text}\n`
    : `export type ${name} = ${text};\n`;
}

export function printShape(shape: Shape, margin: string): string {
  switch (shape.kind) {
    case 'literal':
      return JSON.stringify(shape.value);
    case 'array': {
      const members = printMembers(shape.items, margin);
      return members.length === 1 ? `${members.join('')}[]` : `(${printShape(shape.items, margin)})[]`;
    }
    case 'tuple':
      return `[${shape.items.map((item) => printShape(item, margin)).join(', ')}]`;
    case 'object':
      return printObject(shape, margin);
    case 'union':
      return printMembers(shape, margin).join(' | ') || 'never';
    default:
      return shape.kind;
  }
}

/** TypeScript has one type for what may be several in SQL. */
function printMembers(shape: Shape, margin: string): string[] {
  return [...new Set(membersOf(shape).map((member) => printShape(member, margin)))];
}

function printObject({ fields, rest }: ObjectShape, margin: string): string {
  if (fields.length === 0) return `{ [key: string]: ${rest === null ? 'never' : printShape(rest, margin)} }`;
  const inner = `${margin}  `;
  const properties = fields.map(({ name, shape, optional }) =>
    printProperty(name, printShape(shape, inner), optional, noteOf(shape), inner),
  );
  if (rest !== null) properties.push(`${inner}[key: string]: ${printIndex(fields, rest, inner)};\n`);
  return `{\n${properties.join('')}${margin}}`;
}

/** An index signature has to hold for the named properties too. */
function printIndex(fields: readonly Field[], rest: Shape, margin: string): string {
  const all = printShape(unionOf([...fields.map(({ shape }) => shape), rest]), margin);
  return fields.some(({ optional }) => optional) ? `${all} | undefined` : all;
}

function printProperty(name: string, type: string, optional: boolean, note: string, margin: string): string {
  return `${comment(note, margin)}${margin}${printKey(name)}${optional ? '?' : ''}: ${type};\n`;
}

export function printKey(name: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ? name : JSON.stringify(name);
}

/** What TypeScript's own types don't tell of a value, or of an array's elements: their SQL type. */
function noteOf(shape: Shape): string {
  const plain = withoutNull(shape);
  if (plain.kind === 'array') return [noteOf(plain.items)].map((note) => (note === '' ? '' : `${note}[]`)).join('');
  return (plain.kind === 'number' || plain.kind === 'string') && isNotable(plain.type) ? plain.type : '';
}

export function comment(text: string, margin: string): string {
  return text === '' ? '' : `${margin}/** ${text.replaceAll('*/', '*\\/')} */\n`;
}
