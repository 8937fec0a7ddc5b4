import type { Checkout, TrackedFile } from './checkout.js';

/** What in a checkout makes Trivy leave something out, and where it says so. */
export interface Suppressor {
  readonly file: string;
  readonly line?: number;
  /** What it asks to ignore; nothing where the file as a whole is what counts. */
  readonly ignores?: string;
  readonly message: string;
}

/** All that any tracked file has of it, in the order of files and lines. */
export function suppressorsOf({ files }: Checkout): Suppressor[] {
  return files.flatMap((file) => [...byName(file), ...byAttribute(file), ...byComment(file)]);
}

/** Names that Trivy reads wherever it is called from, or in a chart; no file system's case makes a difference. */
const configuration = /^(trivy.*\.ya?ml|\.trivyignore.*|\.helmignore)$/i;

/** Directories at the top that Trivy takes for those of a running system. */
const skipped = /^(dev|proc|sys)\//;

/** Whether Trivy never looks at a file, for where it is. */
export function isSkipped(path: string): boolean {
  return skipped.test(path);
}

function byName({ path }: TrackedFile): Suppressor[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (configuration.test(name)) return [{ file: path, message: 'Trivy takes the file for its configuration' }];
  return isSkipped(path) ? [{ file: path, message: 'Trivy does not look into a directory of that name' }] : [];
}

/** Attributes by which a file in the directory is another than the tracked one: encoded, encrypted, stored elsewhere. */
const attribute = /\s(working-tree-encoding(?:=\S*)?|filter(?:=\S*)?)/g;

function byAttribute({ path, text }: TrackedFile): Suppressor[] {
  if (!/(^|\/)\.gitattributes$/.test(path)) return [];
  return matches(text ?? '', attribute).map(({ line, found }) => ({
    file: path,
    line,
    ignores: found,
    message: `"${found}" keeps Trivy from reading what is tracked`,
  }));
}

/** Trivy splits lines at blanks alone, and has kept the name of its predecessor. */
const comment = /\b(?:trivy|tfsec):[^ ]*?\bignore:([^ ]+)/g;

function byComment({ path, text }: TrackedFile): Suppressor[] {
  return commentsIn(text ?? '').map(({ line, found }) => ({
    file: path,
    line,
    ignores: found,
    message: `a comment tells Trivy to ignore ${found}`,
  }));
}

/** The comments of a text that Trivy obeys, by what they ignore. */
export function commentsIn(text: string): { readonly line: number; readonly found: string }[] {
  return matches(text, comment);
}

function matches(text: string, pattern: RegExp): { line: number; found: string }[] {
  return text
    .split('\n')
    .flatMap((content, index) =>
      [...content.trimEnd().matchAll(pattern)].map(([, found]) => ({ line: index + 1, found: found as string })),
    );
}
