import { processSurroundings } from '../command.js';
import { imageLicences } from './image.js';

process.exitCode = imageLicences(process.argv.slice(2), processSurroundings());
