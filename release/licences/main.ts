import { processSurroundings } from '../command.js';
import { checkLicences } from './licences.js';

process.exitCode = checkLicences(process.argv.slice(2), processSurroundings());
