import { processSurroundings } from '../command.js';
import { postgresqlReleases } from './command.js';

process.exitCode = await postgresqlReleases(process.argv.slice(2), processSurroundings());
