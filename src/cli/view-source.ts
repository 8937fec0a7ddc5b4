import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { JsonbIvmError, quoteIdentifier, type ViewSource } from '../index.js';
import type { Inlet } from './io.js';

/**
 * The view's text from a file, or from standard input when `file` is missing or `-`. Without a name, the view is
 * called as the file is: `views/order_doc.sql` is `order_doc`, `views/shop.order_doc.sql` is `shop.order_doc`.
 */
export async function readViewSource(
  stdin: Inlet,
  file = '-',
  name?: string,
): Promise<ViewSource & { readonly text: string }> {
  if (file === '-') {
    return { name: name ?? 'document', text: decode(await readAll(stdin, '<stdin>'), '<stdin>'), file: '<stdin>' };
  }
  return { name: name ?? viewNameOf(file), text: await readText(file), file };
}

/** The name that a view has from its file's: `order_doc.sql`, or `shop.order_doc.sql` with the schema; as it is written. */
export function viewNameOf(file: string): string {
  const parts = basename(file)
    .replace(/\.sql$/i, '')
    .split('.');
  if (parts.length < 3 && !parts.includes('')) return parts.map(quoteIdentifier).join('.');
  throw new JsonbIvmError({
    code: 'NAME_INVALID',
    message: `the name of "${file}" is none of a view`,
    hint: 'call the file name.sql or schema.name.sql',
  });
}

/** What a file says. */
export async function readText(file: string): Promise<string> {
  return decode(await readFile(file).catch((error) => unreadable(file, error)), file);
}

/**
 * The view's text for `create --replace`, which takes the text that the view has where none is given: no file, and a
 * terminal or nothing at all on standard input.
 */
export async function readReplacement(stdin: Inlet, file: string | undefined, name: string): Promise<ViewSource> {
  if (file === undefined && stdin.isTTY) return { name };
  const view = await readViewSource(stdin, file, name);
  return file === undefined && view.text === '' ? { name } : view;
}

async function readAll(stdin: Inlet, file: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  } catch (error) {
    unreadable(file, error);
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new JsonbIvmError({
      code: 'FILE_UNREADABLE',
      message: `cannot read "${file}": it is not UTF-8 text`,
      hint: 'save the view as UTF-8',
      cause,
    });
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission denied',
  EISDIR: 'it is a directory',
  ENOTDIR: 'a part of the path is not a directory',
};

/** Why the system would not read or write a file. */
export function reasonOf(cause: unknown): string {
  const { code = '', message } = cause as NodeJS.ErrnoException;
  return reasons[code] ?? message;
}

function unreadable(file: string, cause: unknown): never {
  throw new JsonbIvmError({
    code: 'FILE_UNREADABLE',
    message: `cannot read "${file}": ${reasonOf(cause)}`,
    cause,
  });
}
