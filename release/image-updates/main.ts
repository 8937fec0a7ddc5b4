import { processSurroundings } from '../command.js';
import { checkImageUpdates } from './check.js';

process.exitCode = checkImageUpdates(process.argv.slice(2), processSurroundings());
