import { connect } from '../../src/db/connect.js';
import { embedded } from '../oracle/engine.js';
import { servers, withServer } from '../servers/databases.js';
import { describeWays } from './suite.js';

describeWays('pglite', embedded.version, (body) => body(embedded.open));

for (const version of servers) {
  describeWays(version, Number(version), (body) => withServer(version, (_, url) => body(() => connect(url))));
}
