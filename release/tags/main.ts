import { processSurroundings } from '../command.js';
import { imageTags } from './command.js';

process.exitCode = imageTags(process.argv.slice(2), processSurroundings());
