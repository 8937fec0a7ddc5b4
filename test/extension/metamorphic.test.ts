import { connect } from '../../src/db/connect.js';
import { describeWays } from '../metamorphic/suite.js';
import { servers, withServer } from '../servers/databases.js';

const [oldest = ''] = servers;

describeWays(`${oldest} with the extension`, Number(oldest), (body) =>
  withServer(oldest, (_, url) => body(() => connect(url))),
);
