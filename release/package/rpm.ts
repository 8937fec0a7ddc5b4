import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { succeed } from '../process.js';
import type { Architecture } from './architecture.js';
import { describe, maintainer, summary } from './description.js';
import type { Project } from './project.js';
import type { Server } from './server.js';

const release = '1';

/** What the RPM package for a server is called: as those of PostgreSQL's own repository. */
export function rpmFile({ version }: Project, { major }: Server, { rpm }: Architecture): string {
  return `jsonb_ivm_${major}-${version}-${release}.${rpm}.rpm`;
}

/**
 * Writes an RPM package of an installable tree, for a server of PostgreSQL's own repository: below /usr/pgsql-17,
 * wherever the server that was built for has its files. Nothing that was compiled depends on the place.
 */
export function writeRpmPackage(
  project: Project,
  server: Server,
  architecture: Architecture,
  tree: string,
  date: number,
  file: string,
): void {
  const top = `${tree}.rpm`;
  const payload = join(top, 'payload');
  const home = `/usr/pgsql-${server.major}`;
  for (const [from, to] of [
    [server.libraries, `${home}/lib`],
    [join(server.share, 'extension'), `${home}/share/extension`],
  ] as const) {
    cpSync(join(tree, from), join(payload, to), { recursive: true, verbatimSymlinks: true });
  }
  for (const name of ['LICENSE', 'CHANGELOG.md']) cpSync(join(project.root, name), join(top, name));
  const spec = join(top, 'jsonb_ivm.spec');
  writeFileSync(spec, specOf(project, server, payload, home, date));
  mkdirSync(join(top, 'BUILD'));
  const words = ['--define', `_topdir ${top}`, '--target', `${architecture.rpm}-linux`, '-bb', '--quiet', spec];
  succeed('rpmbuild', words, { env: { SOURCE_DATE_EPOCH: String(date) } });
  const made = join(top, 'RPMS', architecture.rpm);
  const [name, ...others] = readdirSync(made);
  if (name === undefined || others.length > 0)
    throw new Error(`rpmbuild made ${others.length + 1} packages in ${made}`);
  cpSync(join(made, name), file);
}

/** Everything is compiled and stripped already; what the libraries need of others, rpmbuild reads from them. */
function specOf({ version }: Project, { major }: Server, payload: string, home: string, date: number): string {
  const [weekday, day, month, year] = new Date(date * 1000).toUTCString().replace(',', '').split(' ');
  return `%global debug_package %{nil}
%global __os_install_post %{nil}
%global use_source_date_epoch_as_buildtime 1
%global clamp_mtime_to_source_date_epoch 1
%global _build_id_links none
%global _buildhost jsonb-ivm.invalid
%global _docdir_fmt %{NAME}
%global _docdir /usr/share/doc
%global _defaultlicensedir /usr/share/licenses

Name: jsonb_ivm_${major}
Version: ${version}
Release: ${release}
Summary: ${summary[0]?.toUpperCase()}${summary.slice(1)} for PostgreSQL ${major}
License: PostgreSQL
Group: Applications/Databases
Packager: ${maintainer}
URL: https://pgxn.org/dist/jsonb_ivm/
Requires: postgresql${major}-server

%description
${describe('')}

%prep
cp ../LICENSE ../CHANGELOG.md .

%install
mkdir -p %{buildroot}
cp -a ${payload}/. %{buildroot}

%files
%license LICENSE
%doc CHANGELOG.md
${home}/lib/jsonb_ivm*.so
${home}/share/extension/jsonb_ivm*

%changelog
* ${weekday} ${month} ${day} ${year} ${maintainer} - ${version}-${release}
- Version ${version}; CHANGELOG.md says what is new.
`;
}
