// The layers of the code: an import goes down or stays on its floor, and there is no cycle. CONTRIBUTING.md draws them.

/** From the ground up; folders on one floor may not import each other. */
const FLOORS = [
  ['types'],
  ['errors'],
  ['internal'],
  ['catalog'],
  ['files', 'validate'],
  ['client', 'contract'],
  ['raw', 'webhooks', 'proxy', 'node', 'schemas', 'diff'],
  ['sandbox', 'runs', 'ai-sdk'],
  ['bullmq'],
  ['testing', 'msw', 'mcp'],
  ['playwright'],
  ['generate'],
  ['verify'],
  ['cli', 'reference'],
  ['console'],
];

/** The same for the tools; above them are the commands, one file each. */
const SCRIPT_FLOORS = [
  ['redocly', 'release', 'files', 'screenshots'],
  ['views', 'lint', 'add-model'],
  ['prism', 'reference', 'console'],
];

/** @param top Files above all floors, as a pattern. */
function floorRules(root, floors, top) {
  return floors.flatMap((floor, index) =>
    floor.map((folder) => {
      const forbidden = [...floor.filter((other) => other !== folder), ...floors.slice(index + 1).flat()];
      return {
        name: `floor-of-${root}-${folder}`,
        comment: `${root}/${folder} imports only from floors below it`,
        severity: 'error',
        from: { path: `^${root}/${folder}/` },
        to: { path: `^${root}/(?:${[top, ...forbidden.map((other) => `${other}/`)].join('|')})` },
      };
    }),
  );
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    ...floorRules('src', FLOORS, 'index\\.ts$'),
    ...floorRules('scripts', SCRIPT_FLOORS, '[^/]+$'),
    {
      name: 'library-without-scripts',
      comment: 'What is published imports nothing of the tools',
      severity: 'error',
      from: { path: '^(src|generated)/' },
      to: { path: '^(scripts|test)/' },
    },
    {
      name: 'scripts-without-tests',
      severity: 'error',
      from: { path: '^scripts/' },
      to: { path: '^test/' },
    },
    {
      name: 'node-only-where-said',
      comment: 'Everything but these runs in browsers and workers too',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(node|cli|generate|verify|sandbox/server|runs|bullmq|mcp)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'declared-dependencies-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(generate|cli|reference|console)/' },
      // Optional peers are in both lists.
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['npm-peer'] },
    },
    {
      name: 'optional-peers-where-said',
      comment: 'Everything else works without them',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: '^src/(msw|mcp|playwright|bullmq|ai-sdk|generate|cli|reference|sandbox/server/scenario)/',
      },
      to: { dependencyTypes: ['npm-peer'] },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    // Projects of their own.
    exclude: { path: '^src/cli/init/templates/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
