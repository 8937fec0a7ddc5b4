import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';

const folder = join(import.meta.dirname, '../../examples/cloudnative-pg');

/** A resource of an example, by its kind. */
export interface Resource<Spec = Readonly<Record<string, unknown>>> {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec: Spec;
}

export interface ClusterSpec {
  readonly postgresql?: { readonly extensions?: readonly { readonly name: string }[] };
  readonly managed?: { readonly roles: readonly { readonly name: string; readonly inRoles: readonly string[] }[] };
  readonly bootstrap: {
    readonly initdb: { readonly database: string; readonly postInitApplicationSQL: readonly string[] };
  };
  readonly externalClusters?: readonly {
    readonly name: string;
    readonly connectionParameters: Readonly<Record<string, string>>;
    readonly password: { readonly name: string; readonly key: string };
  }[];
}

export interface PublicationSpec {
  readonly cluster: { readonly name: string };
  readonly dbname: string;
  readonly name: string;
  readonly target: {
    readonly objects: readonly { readonly table: { readonly schema: string; readonly name: string } }[];
  };
}

export interface SubscriptionSpec {
  readonly cluster: { readonly name: string };
  readonly dbname: string;
  readonly name: string;
  readonly externalClusterName: string;
  readonly publicationName: string;
}

export const files = ['publisher.yaml', 'publication.yaml', 'subscriber.yaml'];

export const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');

export const resources: readonly Resource[] = files.flatMap((file) =>
  parseAllDocuments(textOf(file), { strict: true }).map((document) => document.toJS() as Resource),
);

export function resource<Spec>(kind: string, name: string): Spec {
  const found = resources.find((each) => each.kind === kind && each.metadata.name === name);
  if (found === undefined) throw new Error(`no ${kind} is called "${name}" in examples/cloudnative-pg`);
  return found.spec as unknown as Spec;
}
