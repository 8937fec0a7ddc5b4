import { testOverlaps } from '../interleavings/suite.js';

testOverlaps({ pairs: 5, random: 5 });
