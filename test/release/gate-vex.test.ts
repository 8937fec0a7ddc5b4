import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { justifications, parsePolicy } from '../../release/policy.js';
import { compileShape } from '../../release/shape.js';
import { canary } from './gate-evidence.js';
import { allOfVulnerable, exception, gate, policyText, reportText } from './gate-run.js';

const excepted = (policy: string, now?: string) =>
  gate({ reports: [reportText('vulnerable')], policy, ...(now === undefined ? {} : { now }) });

const text = { type: 'string', minLength: 1 };
const identified = { type: 'object', required: ['@id'], properties: { '@id': { type: 'string', pattern: '^pkg:' } } };

/** OpenVEX 0.2.0, as its schema has it, for statements that something is not affected. */
const mismatches = compileShape({
  type: 'object',
  additionalProperties: false,
  required: ['@context', '@id', 'author', 'timestamp', 'version', 'statements'],
  properties: {
    '@context': { const: 'https://openvex.dev/ns/v0.2.0' },
    '@id': { type: 'string', pattern: '^https://' },
    author: text,
    timestamp: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z$' },
    version: { const: 1 },
    statements: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['vulnerability', 'products', 'status', 'justification', 'status_notes'],
        properties: {
          vulnerability: {
            type: 'object',
            additionalProperties: false,
            required: ['name'],
            properties: { name: text },
          },
          products: {
            type: 'array',
            minItems: 1,
            items: {
              ...identified,
              additionalProperties: false,
              required: ['@id', 'subcomponents'],
              properties: {
                ...identified.properties,
                subcomponents: { type: 'array', minItems: 1, items: identified },
              },
            },
          },
          status: { const: 'not_affected' },
          justification: { enum: [...justifications] },
          status_notes: text,
        },
      },
    },
  },
});

describe('what was decided of the image, as OpenVEX', () => {
  it('names each vulnerability, the image by its digest, the package, and why it is not affected', () => {
    const { exit, vex } = excepted(policyText(allOfVulnerable));
    expect(exit).toBe(0);
    expect(mismatches(vex)).toEqual([]);
    expect(vex?.statements.map(({ vulnerability }) => vulnerability.name)).toEqual([
      'CVE-2023-2953',
      'CVE-2023-45853',
      'CVE-2024-56406',
    ]);
    expect(vex?.statements[1]).toEqual({
      vulnerability: { name: 'CVE-2023-45853' },
      products: [
        {
          '@id': `pkg:oci/jsonb_ivm@sha256%3A${canary.image.digest.slice(7)}?repository_url=ghcr.io%2Fjane%2Fjsonb_ivm`,
          subcomponents: [{ '@id': expect.stringMatching(/^pkg:deb\/debian\/zlib1g@1%3A1\.2\.13\.dfsg-1\?/) }],
        },
      ],
      status: 'not_affected',
      justification: 'vulnerable_code_not_present',
      status_notes: 'Not reachable in this image. (Jane Doe, until 2026-12-31)',
    });
  });

  it('is the same for the same decisions, and another for others', () => {
    const now = '2026-11-22T13:00:00Z';
    const first = excepted(policyText(allOfVulnerable), now).vex;
    expect(excepted(policyText(allOfVulnerable), now).vex).toEqual(first);
    const other = excepted(policyText(allOfVulnerable.replace('Jane', 'Joan')), now).vex;
    expect(other?.['@id']).not.toBe(first?.['@id']);
  });

  it('is none where nothing was decided', () => {
    expect(excepted(policyText()).vex).toBeUndefined();
  });
});

describe('what is proposed for what blocks', () => {
  it('is the form of an entry, which does not count before it is filled in', () => {
    const { proposal } = gate({ reports: [reportText('vulnerable'), reportText('repository')] });
    const proposed = parse(proposal).exceptions as { vulnerability: string; package: string; justification?: string }[];
    expect(proposed.map(({ vulnerability, package: name }) => [vulnerability, name]).sort()).toEqual([
      ['CVE-2023-2953', 'libldap-2.5-0'],
      ['CVE-2023-45853', 'zlib1g'],
      ['CVE-2024-56406', 'perl-base'],
      ['DS-0002', 'Dockerfile'],
      ['GHSA-0000-aaaa-bbbb', 'pg'],
      ['aws-access-key-id', 'deploy/run script.sh'],
    ]);
    for (const entry of proposed) {
      expect('justification' in entry, entry.vulnerability).toBe(/^(CVE|GHSA)-/.test(entry.vulnerability));
    }
    const policy = policyText(proposal.slice(proposal.indexOf('exceptions:') + 'exceptions:'.length).trimEnd());
    const { problems } = parsePolicy('policy.yaml', policy);
    expect(problems?.map(({ message }) => message)).toContain('exceptions[1].decidedBy: must not be blank, not ""');
    const decided = policy
      .replaceAll('justification: ""', `justification: ${justifications[1]}`)
      .replaceAll('reason: ""', 'reason: In minizip.')
      .replaceAll('decidedBy: ""', 'decidedBy: Jane Doe')
      .replaceAll('expires: ""', 'expires: 2026-12-31');
    const { exit } = gate({ reports: [reportText('vulnerable'), reportText('repository')], policy: decided });
    expect(exit).toBe(0);
  });

  it('is one entry for several packages with the same vulnerability', () => {
    const report = reportText('vulnerable').replace(
      '"VulnerabilityID": "CVE-2023-2953"',
      '"VulnerabilityID": "CVE-2023-45853"',
    );
    const { proposal } = gate({ reports: [report] });
    expect(proposal).toContain(
      '  - vulnerability: CVE-2023-45853\n    package:\n      - libldap-2.5-0\n      - zlib1g\n',
    );
  });

  it('is none where nothing blocks', () => {
    const { proposal } = gate({ reports: [reportText('clean')] });
    expect(parse(proposal)).toEqual({ exceptions: [] });
    expect(gate({ reports: [reportText('clean')], policy: policyText(exception('CVE-1', 'x')) }).exit).toBe(1);
  });
});
