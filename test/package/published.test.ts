import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Consumer, makeConsumer } from './consumer.js';

describe('what would be published', () => {
  let consumer: Consumer;

  beforeAll(() => {
    consumer = makeConsumer();
  });
  afterAll(() => consumer.remove());

  it('has types that are true of each way to take it in (are-the-types-wrong)', () => {
    // but by versions of Node that know no exports; what it finds fails the command
    const report = consumer.run('attw', consumer.tarball, '--profile', 'node16', '--format', 'json');
    const { analysis } = JSON.parse(report) as { analysis: { entrypoints: object } };
    expect(Object.keys(analysis.entrypoints)).toEqual(['.', './browser']);
  });

  it('is described by a manifest without a fault (publint)', () => {
    expect(consumer.run('publint', consumer.tarball, '--strict')).toContain('All good!');
  });
});
