import { processSurroundings } from '../command.js';
import { plantCanary } from './plant.js';

process.exitCode = plantCanary(process.argv.slice(2), processSurroundings());
