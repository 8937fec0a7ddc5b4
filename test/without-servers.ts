import { Socket } from 'node:net';

const reason =
  'this test is in the group "unit", which has no server: a test that needs one takes it from test/servers ' +
  '(withServer, withDatabase), and is in the group "library" by that';

/** Who looks for a server where there is none is told so at once. */
Socket.prototype.connect = function refuse(this: Socket) {
  return this.destroy(new Error(reason));
};
