import { testPatched } from '../cases/replay/suite.js';

testPatched(1);
