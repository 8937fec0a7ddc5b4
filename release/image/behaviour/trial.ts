import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { type Outcome, run, succeed } from '../../process.js';

/** The process in the server's own file is there and is a server, not one of before a crash. */
const isUp = `{ read -r pid; } <"$PGDATA/postmaster.pid" && [ "$(cat "/proc/$pid/comm")" = postgres ] &&
  sed -n 8p "$PGDATA/postmaster.pid" | grep -q ready`;

/** A container of which something is observed. */
export class Trial {
  /** Where in the log the latest start begins. */
  #begun = 0;

  constructor(private readonly name: string) {}

  execute(words: readonly string[], options: readonly string[] = []): Outcome {
    return run('docker', ['exec', ...options, this.name, ...words]);
  }

  /** What psql answers, or the first thing that it complains about. */
  psql(words: readonly string[], options: readonly string[] = []): string {
    const { ok, text } = this.execute(['psql', '-At', ...words], options);
    return ok ? text.replaceAll('\n', ', ') : `psql fails: ${complaint(text)}`;
  }

  /** The same while other things go on. */
  async psqlMeanwhile(words: readonly string[]): Promise<string> {
    const child = spawn('docker', ['exec', this.name, 'psql', '-At', ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
    return err === '' ? out.trim() : `psql fails: ${complaint(err)}`;
  }

  /** What comes of statements that the superuser postgres runs, on whatever port. */
  query(statements: string): string {
    const port = succeed('docker', ['exec', this.name, 'sh', '-c', `sed -n 4p "$PGDATA/postmaster.pid"`]);
    return this.psql(['-q', '-U', 'postgres', '-d', 'postgres', '-p', port, '-c', statements]);
  }

  log(): string {
    return run('sh', ['-c', `docker logs ${this.name} 2>&1`]).text;
  }

  /** Waits for the server that stays, whatever it listens to. */
  async untilReady(): Promise<void> {
    await this.untilLogged(/init process complete|Skipping initialization/);
    await this.#until('the server to be ready', () => this.execute(['sh', '-c', isUp]).ok);
  }

  async untilLogged(words: RegExp): Promise<void> {
    await this.#until(`the log to say ${words}`, () => words.test(this.log().slice(this.#begun)));
  }

  /** Waits for a check of the server's health that failed. */
  async untilFailedCheck(): Promise<void> {
    const codes = '{{range .State.Health.Log}}{{.ExitCode}} {{end}}';
    await this.#until('a failed health check', () => this.#inspect(codes).includes('1'));
  }

  /** Waits until this image's psql runs and has not become the real one, or has answered. */
  async untilWaiting(answer: Promise<unknown>): Promise<void> {
    let answered = false;
    answer.then(() => {
      answered = true;
    });
    const seen = ['sh', '-c', 'grep -sqz "^/usr/local/bin/[p]sql$" /proc/[0-9]*/cmdline'];
    await this.#until('psql to wait or answer', () => answered || this.execute(seen).ok);
  }

  /** Waits for somebody who runs a statement. */
  async untilRunning(statement: string): Promise<void> {
    const question = `SELECT count(*) FROM pg_stat_activity WHERE query = '${statement}'`;
    await this.#until(`somebody who runs ${statement}`, () => this.query(question) === '1');
  }

  async untilHealthy(): Promise<void> {
    await this.#until('the health check to say "healthy"', () => this.health() === 'healthy');
  }

  async #until(what: string, holds: () => boolean): Promise<void> {
    await this.#untilOrEnd(what, () => {
      if (!this.#isRunning()) throw new Error(`the container ended\n${this.log()}`);
      return holds();
    });
  }

  async #untilOrEnd(what: string, holds: () => boolean): Promise<void> {
    const end = Date.now() + 120_000;
    while (!holds()) {
      if (Date.now() > end) throw new Error(`waited two minutes for ${what}\n${this.log()}`);
      await delay(200);
    }
  }

  /** How a container ends by itself, and what it says of that. */
  async ending(says: RegExp): Promise<string> {
    await this.#untilOrEnd('the container to end', () => !this.#isRunning());
    return `exits with ${this.#exitCode()}: ${says.exec(this.log())?.[0] ?? this.log()}`;
  }

  /** Stops the container as Docker does, and tells its exit status. */
  stop(seconds = 60): string {
    succeed('docker', ['stop', '--time', String(seconds), this.name]);
    return this.#exitCode();
  }

  startAgain(): void {
    this.#begun = this.log().length;
    succeed('docker', ['start', this.name]);
  }

  signal(name: string): void {
    succeed('docker', ['kill', '--signal', name, this.name]);
  }

  health(): string {
    return this.#inspect('{{.State.Health.Status}}');
  }

  /** Who gets in how, by the first rules that the container made. */
  access(): string {
    const rules = succeed('docker', [
      'exec',
      this.name,
      'sh',
      '-c',
      'grep -E "^(local|host) +all" "$PGDATA/pg_hba.conf"',
    ]);
    const places: Readonly<Record<string, string>> = { '127.0.0.1/32': 'loopback', all: 'network' };
    const told = rules.split('\n').map((rule) => {
      const words = rule.split(/ +/);
      const place = words[0] === 'local' ? 'socket' : places[words[3] as string];
      return place === undefined ? [] : [`${place} ${words.at(-1)}`];
    });
    return told.flat().join(', ');
  }

  #isRunning(): boolean {
    return this.#inspect('{{.State.Running}}') === 'true';
  }

  #exitCode(): string {
    return this.#inspect('{{.State.ExitCode}}');
  }

  #inspect(format: string): string {
    return succeed('docker', ['inspect', '--format', format, this.name]);
  }
}

/** The first line of an error, without the program's name. */
function complaint(text: string): string {
  return (text.split('\n')[0] as string).replace(/^psql: error: /, '');
}
