import { Command } from 'commander';
import { version } from '../index.js';
import { addApply } from './commands/apply.js';
import { addCompile } from './commands/compile.js';
import { addCreate } from './commands/create.js';
import { addDemo } from './commands/demo.js';
import { addAttach, addDetach } from './commands/detach.js';
import { addDoctor } from './commands/doctor.js';
import { addDrop } from './commands/drop.js';
import { addExplain } from './commands/explain.js';
import { addHistory } from './commands/history.js';
import { addInstall } from './commands/install.js';
import { addList } from './commands/list.js';
import { addMetrics } from './commands/metrics.js';
import { addRefresh } from './commands/refresh.js';
import { addRepair } from './commands/repair.js';
import { addRollback } from './commands/rollback.js';
import { addShow } from './commands/show.js';
import { addStatus } from './commands/status.js';
import { addStudio } from './commands/studio.js';
import { addTop } from './commands/top.js';
import { addTypes } from './commands/types.js';
import { addUpgrade } from './commands/upgrade.js';
import { addVerify } from './commands/verify.js';
import { Context, exitStatus } from './context.js';
import { chooseDatabases, type DatabaseChoice } from './databases/choose.js';
import { failureJson, failureLines, statusOf } from './failure.js';
import type { Io } from './io.js';
import type { Printer } from './printer.js';

const help = `
Database:
  --database URL, else DATABASE_URL, else the server that PGHOST, PGPORT,
  PGDATABASE, PGUSER and PGPASSWORD name, else an embedded database in the
  directory .jsonb-ivm. Embedded databases are pglite:DIR (kept in DIR) and
  pglite:memory (gone afterwards). More than one: --database again, or
  --databases FILE, for apply, status, verify, list, doctor, upgrade, refresh,
  repair and install.

Exit status:
  0 success   1 failure   2 wrong usage   3 drift found by verify
  4 a file or views that --check found out of date (types, apply)
  130 interrupted by Ctrl-C; what was under way has been rolled back

Examples:
  $ jsonb-ivm demo
  $ jsonb-ivm create order_doc --file views/order_doc.sql
  $ jsonb-ivm verify --database postgres://localhost/shop`;

/** Runs one command line (without `node` and the script) and resolves to its exit status; it never rejects. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const context = new Context(io);
  try {
    await buildProgram(context).parseAsync([...argv], { from: 'user' });
    return context.status;
  } catch (error) {
    const status = statusOf(error);
    if (status !== exitStatus.ok && wantsJson(argv)) context.out.json(failureJson(error));
    for (const line of failureLines(error, context.err)) context.err.line(line);
    return status;
  }
}

/** Told from the words themselves, as those that are off are never made options. */
function wantsJson(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  const words = end < 0 ? argv : argv.slice(0, end);
  return words.some(
    (word, at) => word === '--json' || word === '--format=json' || (word === 'json' && words[at - 1] === '--format'),
  );
}

function buildProgram(context: Context): Command {
  const program = new Command('jsonb-ivm')
    .description('Keeps JSON documents that a SELECT declares always equal to it.')
    .option(
      '--database <url>',
      'the database to work in, or one of several (default: see "Database" in jsonb-ivm --help)',
      (url: string, before: readonly string[] = []) => [...before, url],
    )
    .option('--databases <file>', 'work in the databases of a file: a URL a line, or a name and a URL')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showHelpAfterError('(--help shows what there is)')
    .configureHelp({ showGlobalOptions: true, styleTitle: (title) => context.out.colors.bold(title) })
    .configureOutput(outputTo(context))
    .addHelpText('after', help)
    .exitOverride()
    .hook('preAction', (_, command) => chooseDatabases(context, program.opts<DatabaseChoice>(), command));
  const verbs = [
    addDemo,
    addCreate,
    addDrop,
    addDetach,
    addAttach,
    addApply,
    addShow,
    addHistory,
    addRollback,
    addList,
    addStatus,
    addTop,
    addMetrics,
    addStudio,
    addRefresh,
    addCompile,
    addExplain,
    addVerify,
    addRepair,
    addTypes,
    addInstall,
    addUpgrade,
    addDoctor,
  ];
  for (const add of verbs) add(program, context);
  return program;
}

function outputTo({ out, err }: Context) {
  const helpWidth = ({ stream }: Printer) => Math.min(stream.columns ?? 80, 100);
  return {
    writeOut: (text: string) => out.line(text.replace(/\n$/, '')),
    writeErr: (text: string) => err.line(text.replace(/\n$/, '')),
    outputError: (text: string, write: (text: string) => void) =>
      write(text.replace(/^error:/, `${err.colors.bold(err.colors.red('error'))}:`)),
    getOutHelpWidth: () => helpWidth(out),
    getErrHelpWidth: () => helpWidth(err),
    getOutHasColors: () => out.colors.isColorSupported,
    getErrHasColors: () => err.colors.isColorSupported,
  };
}
