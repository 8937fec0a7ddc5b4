import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileShape } from '../../release/shape.js';
import { version } from '../../src/version.js';
import { type ClusterSpec, files, resource, resources, type SubscriptionSpec } from './cloudnative-pg.js';

const text = { type: 'string', minLength: 1 };
const texts = { type: 'array', minItems: 1, items: text };
const flag = { type: 'boolean' };
const object = (required: Readonly<Record<string, object>>, optional: Readonly<Record<string, object>> = {}) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(required),
  properties: { ...required, ...optional },
});
const list = (items: object) => ({ type: 'array', minItems: 1, items });
const named = object({ name: text });
const selector = object({ name: text, key: text });
const policy = { enum: ['delete', 'retain'] };
const parameters = { type: 'object', additionalProperties: text };

/**
 * The operator's custom resources (postgresql.cnpg.io/v1) as their definitions have them: names, kinds and what is
 * required, of Publication, Subscription and Database all, of Cluster what the examples may need. What is not here is
 * refused, as the interface of Kubernetes refuses fields that a definition does not have.
 */
const specs: Readonly<Record<string, object>> = {
  Cluster: object(
    {
      instances: { type: 'integer', minimum: 1 },
      storage: object({ size: { type: 'string', pattern: '^\\d+(Mi|Gi|Ti)$' } }),
    },
    {
      imageName: text,
      postgresql: object(
        {},
        {
          parameters,
          shared_preload_libraries: texts,
          extensions: list(
            object(
              // releases before 1.29 allow no underscore
              { name: { type: 'string', pattern: '^[a-z0-9]([-a-z0-9]*[a-z0-9])?$' } },
              {
                image: object({ reference: text }, { pullPolicy: { enum: ['Always', 'Never', 'IfNotPresent'] } }),
                extension_control_path: texts,
                dynamic_library_path: texts,
                ld_library_path: texts,
              },
            ),
          ),
        },
      ),
      managed: object({
        roles: list(
          object(
            { name: text },
            {
              ensure: { enum: ['present', 'absent'] },
              ...{ login: flag, replication: flag, superuser: flag, createdb: flag, createrole: flag, inherit: flag },
              ...{ bypassrls: flag, disablePassword: flag, inRoles: texts, passwordSecret: named, comment: text },
              connectionLimit: { type: 'integer' },
            },
          ),
        ),
      }),
      bootstrap: object({
        initdb: object({}, { database: text, owner: text, secret: named, postInitApplicationSQL: texts }),
      }),
      externalClusters: list(
        object({ name: text }, { connectionParameters: parameters, password: selector, sslRootCert: selector }),
      ),
    },
  ),
  Database: object(
    { cluster: named, name: text, owner: text },
    {
      ensure: { enum: ['present', 'absent'] },
      databaseReclaimPolicy: policy,
      extensions: list(
        object({ name: text }, { version: text, schema: text, ensure: { enum: ['present', 'absent'] } }),
      ),
    },
  ),
  Publication: object(
    {
      ...{ cluster: named, dbname: text, name: text },
      target: {
        oneOf: [
          object({ allTables: flag }),
          object({
            objects: list({
              oneOf: [
                object({ tablesInSchema: text }),
                object({ table: object({ name: text }, { schema: text, columns: texts, only: flag }) }),
              ],
            }),
          }),
        ],
      },
    },
    { parameters, publicationReclaimPolicy: policy },
  ),
  Subscription: object(
    { cluster: named, dbname: text, name: text, externalClusterName: text, publicationName: text },
    { parameters, publicationDBName: text, subscriptionReclaimPolicy: policy },
  ),
};

describe('the examples for CloudNativePG', () => {
  it('are all of them looked at', () => {
    const yaml = readdirSync('examples/cloudnative-pg').filter((file) => file.endsWith('.yaml'));
    expect(yaml.sort()).toEqual([...files].sort());
    const kinds = resources.map(({ kind, metadata }) => `${kind} ${metadata.name}`);
    expect(kinds).toEqual([
      ...['Cluster shop', 'Database shop-app', 'Publication shop-documents'],
      ...['Cluster reader', 'Subscription reader-documents'],
    ]);
  });

  it.each(resources.map((each) => [`${each.kind} ${each.metadata.name}`, each] as const))('%s is valid', (_, each) => {
    const metadata = object({ name: { type: 'string', pattern: '^[a-z0-9]([-a-z0-9]*[a-z0-9])?$' } });
    const mismatches = compileShape(
      object({
        apiVersion: { const: 'postgresql.cnpg.io/v1' },
        kind: text,
        metadata,
        spec: specs[each.kind] as object,
      }),
    );
    expect(mismatches(each)).toEqual([]);
  });

  it('name each other, and this version on the server that can mount it', () => {
    const [shop, reader] = [resource<ClusterSpec>('Cluster', 'shop'), resource<ClusterSpec>('Cluster', 'reader')];
    const subscription = resource<SubscriptionSpec>('Subscription', 'reader-documents');
    expect(reader.externalClusters?.map(({ name }) => name)).toEqual([subscription.externalClusterName]);
    expect(reader.externalClusters?.[0]?.connectionParameters).toMatchObject({
      host: 'shop-rw',
      user: shop.managed?.roles[0]?.name,
      dbname: shop.bootstrap.initdb.database,
    });
    expect(reader.externalClusters?.[0]?.password.name).toBe('shop-reader');
    expect(resource('Database', 'shop-app')).toMatchObject({ extensions: [{ name: 'jsonb_ivm', version }] });
    expect(shop).toMatchObject({
      imageName: expect.stringMatching(/:18-minimal-bookworm$/),
      postgresql: { extensions: [{ image: { reference: expect.stringContaining(`:${version}-pg18-bookworm`) } }] },
    });
    expect(reader.postgresql).toBeUndefined();
  });
});

it('the example for Compose builds the image, has a password and keeps its data', () => {
  const compose = parse(readFileSync('examples/compose/compose.yaml', 'utf8'), { strict: true });
  const service = object(
    {
      image: { const: 'jsonb_ivm' },
      build: { const: '../..' },
      environment: parameters,
      secrets: texts,
      volumes: texts,
    },
    { ports: texts, shm_size: text, restart: { enum: ['no', 'always', 'on-failure', 'unless-stopped'] } },
  );
  const shape = object({
    name: { const: 'jsonb_ivm' },
    services: object({ postgres: service }),
    volumes: object({ data: { type: 'null' } }),
    secrets: object({ password: object({ file: text }) }),
  });
  expect(compileShape(shape)(compose)).toEqual([]);
  const { environment, secrets, volumes, ports } = compose.services.postgres;
  expect(environment.POSTGRES_PASSWORD_FILE).toBe(`/run/secrets/${secrets[0]}`);
  const dockerfile = readFileSync('Dockerfile', 'utf8');
  expect(dockerfile).toContain('ARG POSTGRES_IMAGE=docker.io/library/postgres:17.');
  expect(volumes).toContain('data:/var/lib/postgresql/data'); // from 18 on it is /var/lib/postgresql
  expect(ports).toEqual(['127.0.0.1:5432:5432']);
  expect(readdirSync('examples/compose/initdb.d')).toEqual(['extension.sql']);
});
