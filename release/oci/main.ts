import { processSurroundings } from '../command.js';
import { imageIndex } from './join.js';

process.exitCode = imageIndex(process.argv.slice(2), processSurroundings());
