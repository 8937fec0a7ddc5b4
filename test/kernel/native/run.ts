import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { succeed } from '../../../release/process.js';
import { inScratch } from '../../../release/scratch.js';
import { crossCompiler, needPrograms } from '../../extension/programs.js';
import { buildRunner } from './build.js';

/** `npm run test:kernel:arm64`: the kernel's tests with its C compiled for arm64, on such a machine or on qemu's. */
inScratch('arm64', (directory) => {
  const native = process.arch === 'arm64';
  if (!native) needPrograms(crossCompiler);
  const program = buildRunner(native ? 'cc' : 'aarch64-linux-gnu-gcc', directory);
  const machine = succeed('readelf', ['--file-header', program]).match(/Machine:\s*(.*)/)?.[1];
  if (machine !== 'AArch64') throw new Error(`the program that was compiled is for ${machine}`);
  console.log(
    `the kernel's tests on ${machine}, ${native ? 'this machine' : succeed('qemu-aarch64', ['--version']).split('\n')[0]}`,
  );
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  const words = [vitest, 'run', '--project', 'library', 'test/kernel', ...process.argv.slice(2)];
  const env = { ...process.env, JSONB_IVM_KERNEL_PROGRAM: native ? program : `qemu-aarch64 ${program}` };
  process.exitCode = spawnSync(process.execPath, words, { env, stdio: 'inherit' }).status ?? 1;
});
