import { inject } from 'vitest';
import { connect } from '../../src/db/connect.js';
import { libraryWith, strategies } from '../oracle/engine.js';
import { testRandomViews } from '../oracle/suite.js';
import { servers } from '../servers/databases.js';

for (const [place, version] of servers.entries()) {
  const strategy = strategies[place % strategies.length] ?? 'patch';
  const open = () => connect(inject('servers')[version] ?? '');
  const engine = { version: Number(version), open, stop: () => Promise.resolve() };
  testRandomViews(`${version} with the extension, ${strategy}`, engine, libraryWith(strategy, 'extension'), 12);
}
