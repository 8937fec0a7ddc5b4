import { afterEach, expect, it, vi } from 'vitest';
import type { ExitCode } from '../../release/command.js';
import { testImage } from '../../release/image/test-image.js';

afterEach(() => vi.unstubAllEnvs());

async function run(...args: string[]): Promise<{ exit: ExitCode; text: string }> {
  let text = '';
  const write = (more: string) => {
    text += more;
  };
  const exit = await testImage(args, { out: write, err: write, now: new Date(0) });
  return { exit, text };
}

it('fails, and says what to install, where nothing can build an image', async () => {
  vi.stubEnv('PATH', '/nowhere');
  expect(await run()).toEqual({
    exit: 1,
    text: `error: neither a Docker engine nor buildah answers
  hint: start Docker, or apt-get install buildah mmdebstrap\n`,
  });
  expect((await run('--engine', 'docker')).text).toMatch(/^error: "docker" does not answer\n {2}hint: /);
});

it('a wrong call exits with 2', async () => expect((await run('--images', 'x')).exit).toBe(2));
