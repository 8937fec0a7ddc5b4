import { createHash } from 'node:crypto';
import type { Justification } from '../policy.js';
import type { Finding } from './finding.js';
import type { ExceptedFinding, Verdict } from './verdict.js';

/** A document of OpenVEX 0.2.0, as far as the gate writes it. */
export interface VexDocument {
  readonly '@context': 'https://openvex.dev/ns/v0.2.0';
  readonly '@id': string;
  readonly author: string;
  readonly timestamp: string;
  readonly version: 1;
  readonly statements: readonly VexStatement[];
}

export interface VexStatement {
  readonly vulnerability: { readonly name: string };
  readonly products: readonly {
    readonly '@id': string;
    readonly subcomponents: readonly { readonly '@id': string }[];
  }[];
  readonly status: 'not_affected';
  readonly justification: Justification;
  readonly status_notes: string;
}

/** What images are called in a registry, and what stands above them, by which whoever names a tag knows them. */
export interface Product {
  readonly name: string;
  readonly indexes: readonly ImageIndex[];
}

/** An index of images for several architectures, by its digest and theirs. */
export interface ImageIndex {
  readonly digest: string;
  readonly images: readonly string[];
}

/**
 * What was decided of the images' vulnerabilities, for whoever scans them; nothing where nothing was. The same decisions
 * give the same document.
 */
export function toVex({ excepted }: Verdict, product: Product, timestamp: Date): VexDocument | undefined {
  const byDecision = new Map<string, ExceptedFinding[]>();
  for (const item of excepted.filter(({ finding }) => finding.inImage && finding.kind === 'vulnerability')) {
    const key = [item.finding.id, item.exception.line].join(' ');
    byDecision.set(key, [...(byDecision.get(key) ?? []), item]);
  }
  const statements = [...byDecision.values()].flatMap((items) => statementOf(items, product));
  if (statements.length === 0) return undefined;
  statements.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  const content = { author: 'jsonb_ivm', timestamp: timestamp.toISOString(), version: 1 as const, statements };
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return {
    '@context': 'https://openvex.dev/ns/v0.2.0',
    '@id': `https://openvex.dev/docs/public/vex-${hash}`,
    ...content,
  };
}

/** The schema has either a justification or an impact statement: the reason is a note. */
function statementOf(items: readonly ExceptedFinding[], { name, indexes }: Product): VexStatement[] {
  const [first] = items;
  if (first?.exception.justification === undefined) return [];
  const { vulnerability, justification, reason, decidedBy, expires } = first.exception;
  const found = items.flatMap(({ finding }) =>
    (finding.images ?? []).map(({ digest, purl }) => ({ digest, purl: purl ?? genericPurl(finding) })),
  );
  const digests = [...new Set(found.map(({ digest }) => digest))].sort();
  const product = (digest: string, purls: readonly string[]) => ({
    '@id': imagePurl(name, digest),
    subcomponents: [...new Set(purls)].sort().map((purl) => ({ '@id': purl })),
  });
  const purlsIn = (images: readonly string[]) =>
    found.filter(({ digest }) => images.includes(digest)).map(({ purl }) => purl);
  const above = indexes.filter(({ images }) => images.some((digest) => digests.includes(digest)));
  const products = [
    ...above.map(({ digest, images }) => product(digest, purlsIn(images))),
    ...digests.map((digest) => product(digest, purlsIn([digest]))),
  ];
  return [
    {
      vulnerability: { name: vulnerability },
      products,
      status: 'not_affected',
      justification,
      status_notes: `${reason} (${decidedBy}, until ${expires})`,
    },
  ];
}

function imagePurl(name: string, digest: string): string {
  const short = name.slice(name.lastIndexOf('/') + 1);
  return `pkg:oci/${short}@${encodeURIComponent(digest)}?repository_url=${encodeURIComponent(name)}`;
}

function genericPurl({ package: name, installed }: Finding): string {
  return `pkg:generic/${encodeURIComponent(name)}@${encodeURIComponent(installed ?? '')}`;
}
