import { processSurroundings } from '../command.js';
import { runGate } from './gate.js';

process.exitCode = runGate(process.argv.slice(2), processSurroundings());
