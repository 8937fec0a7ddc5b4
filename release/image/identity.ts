import assert from 'node:assert/strict';
import type { Container, Engine } from './engine.js';
import type { Check } from './smoke.js';

const prefix = 'org.opencontainers.image.';

/** What every image says of itself, and what one says besides that comes from where it is published. */
const always = ['authors', 'base.name', 'description', 'licenses', 'title', 'vendor', 'version'];
const published = ['base.digest', 'created', 'documentation', 'revision', 'source', 'url'];

/** The image knows the product: dpkg has it with its licence, and so has what scanners read; the labels say what it is. */
export function identityCheck(engine: Engine, image: string, version: string, base?: string): Check {
  return {
    name: 'the image knows what it is: package, licence, labels',
    run: async () => {
      const container = await engine.start(image, { POSTGRES_PASSWORD: 'given' });
      try {
        const major = outputOf(container, 'sh', '-c', 'echo "$PG_MAJOR"');
        expectPackage(container, `postgresql-${major}-jsonb-ivm`, version);
        expectLabels(engine.labels(image), major, version, base);
        return true;
      } finally {
        await container.remove();
      }
    },
  };
}

function expectPackage(container: Container, name: string, version: string): void {
  const status = outputOf(container, 'dpkg', '--status', name);
  assert.match(status, /^Status: install ok installed$/m);
  assert.match(status, new RegExp(`^Version: ${version.replaceAll('.', '\\.')}-1$`, 'm'));
  assert.equal(outputOf(container, 'dpkg', '--audit'), '', 'nothing of dpkg is left undone');
  const library = outputOf(container, 'sh', '-c', `dpkg --listfiles ${name} | grep '/jsonb_ivm\\.so$'`);
  assert.match(outputOf(container, 'dpkg', '--search', library), new RegExp(`^${name}: `));
  const copyright = outputOf(container, 'cat', `/usr/share/doc/${name}/copyright`);
  assert.match(copyright, /^License: PostgreSQL$/m);
}

/** Those of an image that was built here, on a base that is known, exactly; others have to be all there. */
function expectLabels(labels: Readonly<Record<string, string>>, major: string, version: string, base?: string): void {
  const ours = Object.entries(labels).filter(([name]) => name.startsWith(prefix));
  const given = Object.fromEntries(ours.map(([name, value]) => [name.slice(prefix.length), value]));
  const wanted = base === undefined ? [...always, ...published] : always;
  assert.deepEqual(Object.keys(given).sort(), [...wanted].sort());
  for (const [name, value] of Object.entries(given)) assert.notEqual(value, '', `the label ${name} says something`);
  assert.equal(given.version, version);
  assert.equal(given.licenses, 'PostgreSQL');
  assert.match(given.description ?? '', new RegExp(`^PostgreSQL ${major} `));
  if (base !== undefined) {
    assert.equal(given['base.name'], base);
    return;
  }
  assert.match(given['base.digest'] ?? '', /^sha256:[0-9a-f]{64}$/);
  assert.match(given['base.name'] ?? '', /^[\w.-]+\.[\w.-]+\/\S+:\S+$/, 'the base is named with its registry');
  assert(!Number.isNaN(Date.parse(given.created ?? '')), `created is a time: ${given.created}`);
}

function outputOf(container: Container, ...words: string[]): string {
  const { ok, text } = container.execute(...words);
  assert(ok, `${words.join(' ')}: ${text}`);
  return text;
}
