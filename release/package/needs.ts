import type { Reading } from '../problem.js';
import type { Architecture } from './architecture.js';
import { type Project, readProject } from './project.js';
import { readServer, type Server } from './server.js';
import { checkCompiler, checkTools, type Format } from './tools.js';

/** What is wanted. */
export interface Wanted {
  readonly pgConfig: string;
  readonly format?: readonly Format[];
  readonly source?: true;
}

export interface Needs {
  readonly project: Project;
  /** What to build for; nothing where only the source is wanted. */
  readonly target?: Target;
}

export interface Target {
  readonly server: Server;
  readonly architecture: Architecture;
  readonly formats: readonly Format[];
}

function readSourceNeeds(root: string): Reading<Needs> {
  const project = readProject(root);
  const problems = [...(project.problems ?? []), ...checkTools(['zip'])];
  return problems.length > 0 || project.problems !== undefined ? { problems } : { value: { project: project.value } };
}

/** Everything that packaging needs, or all that is missing of it at once. */
export function readNeeds(root: string, wanted: Wanted): Reading<Needs> {
  return wanted.source ? readSourceNeeds(root) : readTargetNeeds(root, wanted);
}

function readTargetNeeds(root: string, { pgConfig, format }: Wanted): Reading<Needs> {
  const project = readProject(root);
  const server = readServer(pgConfig);
  const wanted = [...new Set(format ?? formatsOf(server.value))].sort();
  const compiler = server.problems === undefined ? checkCompiler(server.value) : [];
  const problems = [...(project.problems ?? []), ...(server.problems ?? []), ...compiler, ...checkTools(wanted)];
  const architecture = server.value?.architecture;
  if (problems.length > 0 || project.problems !== undefined || server.problems !== undefined || !architecture) {
    return { problems };
  }
  return { value: { project: project.value, target: { server: server.value, architecture, formats: wanted } } };
}

/** What installed a server where it is; nothing that is known, for one that somebody has built. */
function formatsOf(server: Server | undefined): Format[] {
  if (server?.libraries.startsWith('/usr/lib/postgresql/')) return ['deb'];
  return server?.libraries.startsWith('/usr/pgsql-') ? ['rpm'] : [];
}
