import { processSurroundings } from '../command.js';
import { stagedImages } from './command.js';

process.exitCode = stagedImages(process.argv.slice(2), processSurroundings());
