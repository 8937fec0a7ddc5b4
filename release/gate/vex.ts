import { createHash } from 'node:crypto';
import type { Justification } from '../policy.js';
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

/** The image that a document speaks of: its name in a registry, and its digest. */
export interface Product {
  readonly name: string;
  readonly digest: string;
}

/**
 * What was decided of the image's vulnerabilities, for whoever scans it; nothing where nothing was. The same decisions
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
function statementOf(items: readonly ExceptedFinding[], product: Product): VexStatement[] {
  const [first] = items;
  if (first?.exception.justification === undefined) return [];
  const { vulnerability, justification, reason, decidedBy, expires } = first.exception;
  const packages = [...new Set(items.map(({ finding }) => purlOf(finding)))].sort();
  return [
    {
      vulnerability: { name: vulnerability },
      products: [{ '@id': productPurl(product), subcomponents: packages.map((purl) => ({ '@id': purl })) }],
      status: 'not_affected',
      justification,
      status_notes: `${reason} (${decidedBy}, until ${expires})`,
    },
  ];
}

function productPurl({ name, digest }: Product): string {
  const short = name.slice(name.lastIndexOf('/') + 1);
  return `pkg:oci/${short}@${encodeURIComponent(digest)}?repository_url=${encodeURIComponent(name)}`;
}

function purlOf({ purl, package: name, installed }: ExceptedFinding['finding']): string {
  return purl ?? `pkg:generic/${encodeURIComponent(name)}@${encodeURIComponent(installed ?? '')}`;
}
