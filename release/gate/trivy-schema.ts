import type { SchemaObject } from 'ajv';
import { type Severity, severities } from './finding.js';

const text: SchemaObject = { type: 'string', minLength: 1 };
const severity: SchemaObject = { type: 'string', enum: [...severities] };
const list = (required: readonly string[], properties: Record<string, SchemaObject>): SchemaObject => ({
  type: 'array',
  items: { type: 'object', required, properties },
});

/** What the gate relies on in a report of `trivy --format json` (its schema version 2); the rest may be anything. */
export const reportSchema: SchemaObject = {
  type: 'object',
  required: ['SchemaVersion', 'CreatedAt', 'ArtifactName', 'ArtifactType', 'Results'],
  properties: {
    SchemaVersion: { const: 2 },
    CreatedAt: text,
    ArtifactName: text,
    ArtifactType: text,
    Trivy: { type: 'object', properties: { Version: text } },
    Metadata: {
      type: 'object',
      properties: {
        OS: { type: 'object', properties: { Family: text, Name: { type: 'string' }, EOSL: { type: 'boolean' } } },
        Commit: { type: 'string' },
        DiffIDs: { type: 'array', items: text },
        ImageConfig: {
          type: 'object',
          properties: { history: list([], { created_by: { type: 'string' } }) },
        },
      },
    },
    Results: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['Target', 'Class'],
        properties: {
          Target: { type: 'string' },
          Class: text,
          Packages: list([], { Name: { type: 'string' }, Version: { type: 'string' } }),
          ExperimentalModifiedFindings: { type: 'array' },
          Vulnerabilities: list(['VulnerabilityID', 'PkgName', 'Severity'], {
            VulnerabilityID: text,
            PkgName: text,
            PkgPath: { type: 'string' },
            PkgIdentifier: { type: 'object', properties: { PURL: { type: 'string' } } },
            InstalledVersion: { type: 'string' },
            FixedVersion: { type: 'string' },
            Title: { type: 'string' },
            PrimaryURL: { type: 'string' },
            Severity: severity,
          }),
          Type: { type: 'string' },
          MisconfSummary: {
            type: 'object',
            required: ['Successes', 'Failures'],
            properties: { Successes: { type: 'integer' }, Failures: { type: 'integer' } },
          },
          Misconfigurations: list(['ID', 'Severity', 'Status'], {
            ID: text,
            Title: { type: 'string' },
            Message: { type: 'string' },
            PrimaryURL: { type: 'string' },
            Severity: severity,
            Status: { type: 'string', enum: ['PASS', 'FAIL', 'EXCEPTION'] },
            CauseMetadata: { type: 'object', properties: { StartLine: { type: 'integer' } } },
          }),
          Secrets: list(['RuleID', 'Severity'], {
            RuleID: text,
            Title: { type: 'string' },
            StartLine: { type: 'integer' },
            Severity: severity,
          }),
          Licenses: list(['Name', 'Severity'], {
            Name: text,
            PkgName: { type: 'string' },
            FilePath: { type: 'string' },
            Severity: severity,
          }),
        },
      },
    },
  },
};

/** A report that has this schema, as far as the gate reads it. */
export interface TrivyReport {
  readonly CreatedAt: string;
  readonly ArtifactName: string;
  readonly ArtifactType: string;
  readonly Trivy?: { readonly Version?: string };
  readonly Metadata?: {
    readonly OS?: { readonly Family?: string; readonly Name?: string; readonly EOSL?: boolean };
    readonly Commit?: string;
    readonly DiffIDs?: readonly string[];
    readonly ImageConfig?: { readonly history?: readonly { readonly created_by?: string }[] };
  };
  readonly Results: readonly TrivyResult[];
}

export interface TrivyResult {
  readonly Target: string;
  readonly Class: string;
  readonly Type?: string;
  readonly Packages?: readonly { readonly Name?: string; readonly Version?: string }[];
  readonly ExperimentalModifiedFindings?: readonly unknown[];
  readonly Vulnerabilities?: readonly {
    readonly VulnerabilityID: string;
    readonly PkgName: string;
    readonly PkgPath?: string;
    readonly PkgIdentifier?: { readonly PURL?: string };
    readonly InstalledVersion?: string;
    readonly FixedVersion?: string;
    readonly Title?: string;
    readonly PrimaryURL?: string;
    readonly Severity: Severity;
  }[];
  readonly MisconfSummary?: { readonly Successes: number; readonly Failures: number };
  readonly Misconfigurations?: readonly {
    readonly ID: string;
    readonly Title?: string;
    readonly Message?: string;
    readonly PrimaryURL?: string;
    readonly Severity: Severity;
    readonly Status: string;
    readonly CauseMetadata?: { readonly StartLine?: number };
  }[];
  readonly Secrets?: readonly {
    readonly RuleID: string;
    readonly Title?: string;
    readonly StartLine?: number;
    readonly Severity: Severity;
  }[];
  readonly Licenses?: readonly {
    readonly Name: string;
    readonly PkgName?: string;
    readonly FilePath?: string;
    readonly Severity: Severity;
  }[];
}
