import { processSurroundings } from '../command.js';
import { packageExtension } from './package.js';

process.exitCode = packageExtension(process.argv.slice(2), processSurroundings());
