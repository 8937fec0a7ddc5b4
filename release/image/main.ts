import { processSurroundings } from '../command.js';
import { testImage } from './test-image.js';

process.exitCode = await testImage(process.argv.slice(2), processSurroundings());
