/** The path says what a file may know; each rule is one sentence of docs/architecture.md. */
const electronMain = '^electron/main/';

/** The four rooms that only services join; each has one library to itself. */
const rooms = ['db', 'spreadsheet', 'document', 'files'];

const forbidden = [
  rule('shared-runs-anywhere', 'shared/ knows no Node, no DOM and no other folder', {
    from: { path: '^shared/' },
    to: { pathNot: ['^shared/', 'node_modules/(zod|big\\.js)/'] },
  }),
  rule('domain-is-the-core', 'shared/domain imports only itself', {
    from: { path: '^shared/domain/' },
    to: { path: '^shared/', pathNot: '^shared/domain/' },
  }),
  rule(
    'features-of-shared-stand-alone',
    'importing, reading, checking, comparing and document build on domain alone',
    {
      from: { path: '^shared/(importing|reading|checking|comparing|document)/' },
      to: { path: '^shared/', pathNot: ['^shared/domain/', '^shared/$1/'] },
    },
  ),
  rule('collecting-builds-on-importing', 'collecting knows the domain and how workbooks are read', {
    from: { path: '^shared/collecting/' },
    to: { path: '^shared/', pathNot: '^shared/(domain|importing|collecting)/' },
  }),
  rule(
    'writing-builds-on-the-report',
    'writing knows the domain, past reports, how texts differ and how a report is set',
    {
      from: { path: '^shared/writing/' },
      to: { path: '^shared/', pathNot: '^shared/(domain|reading|comparing|document|writing)/' },
    },
  ),
  rule('renderer-reaches-shared-alone', 'the window knows shared/, the texts and its own folder', {
    from: { path: '^renderer/' },
    to: { path: '^(electron|test)/|^resources/(?!locales/)' },
  }),
  rule('renderer-has-no-node', 'the window has no Node and no Electron', {
    from: { path: '^renderer/' },
    to: { dependencyTypes: ['core'] },
  }),
  rule('renderer-has-no-heavy-writers', 'documents and workbooks are made in main', {
    from: { path: '^renderer/' },
    to: { path: 'node_modules/(docx|xlsx|better-sqlite3|electron)/' },
  }),
  rule('features-never-meet', 'a feature of the window never imports another', {
    from: { path: '^renderer/features/([^/]+)/' },
    to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
  }),
  rule('preload-knows-the-bridge', 'preload imports the bridge and electron', {
    from: { path: '^electron/preload/' },
    to: { pathNot: ['^shared/ipc/bridge\\.ts$', 'node_modules/electron/'] },
  }),
  rule('handlers-are-thin', 'handlers speak to services, and read through db/queries and files', {
    from: { path: `${electronMain}handlers/` },
    to: { path: electronMain, pathNot: `${electronMain}(handlers|services|ipc|files|db/queries)/` },
  }),
  rule('services-know-no-window', 'services never import handlers, ipc or shell', {
    from: { path: `${electronMain}services/` },
    to: { path: `${electronMain}(handlers|ipc|shell)/` },
  }),
  rule('services-know-no-contract', 'services and their rooms know the domain, not the window’s contract', {
    from: { path: `${electronMain}(services|${rooms.join('|')})/|^electron/cli/` },
    to: { path: '^shared/ipc/' },
  }),
  ...rooms.map((room) =>
    rule(`${room}-stands-alone`, `${room}/ imports none of its neighbours and no service`, {
      from: { path: `${electronMain}${room}/` },
      to: { path: '^electron/', pathNot: `${electronMain}${room}/` },
    }),
  ),
  only('better-sqlite3', `${electronMain}db/`),
  only('xlsx', `${electronMain}spreadsheet/`),
  only('docx', `${electronMain}document/`),
  rule('only-the-shell-knows-electron', "only the shell, its root and preload import 'electron'", {
    from: { path: '^electron/', pathNot: `^electron/(preload/|runtime/|main/shell/|main/index\\.ts$)` },
    to: { path: 'node_modules/electron/' },
  }),
  rule('cli-has-no-window', 'the command line knows no window', {
    from: { path: '^electron/cli/' },
    to: { path: `${electronMain}(shell|handlers|ipc|index\\.ts)` },
  }),
  rule('roots-are-roots', 'nothing imports a composition root', {
    from: { path: '^(electron|renderer|shared)/' },
    to: { path: `${electronMain}index\\.ts$|^electron/cli/nianbao\\.ts$` },
  }),
  rule('sources-know-no-tests', 'no source imports a test', {
    from: { path: '^(electron|renderer|shared)/' },
    to: { path: '^test/' },
  }),
  rule('no-circles', 'no file reaches itself through its imports', {
    from: {},
    to: { circular: true },
  }),
  rule('nothing-is-missing', 'every import is found', {
    from: {},
    to: { couldNotResolve: true },
  }),
];

function rule(name, comment, { from, to }) {
  return { name, comment, severity: 'error', from, to };
}

function only(library, folder) {
  return rule(`only-${library}-here`, `${library} is imported in ${folder} alone`, {
    from: { path: '^(electron|renderer|shared)/', pathNot: folder },
    to: { path: `node_modules/${library}/` },
  });
}

module.exports = {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json', '.css'],
    },
  },
};
