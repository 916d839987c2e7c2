/** Features of the API in dependency order; each may import from those before it (docs/design/walking.md). */
const features = [
  'platform',
  'identity',
  'interaction-types',
  'protocols',
  'companies',
  'tags',
  'calendar',
  'contacts',
  'relationships',
  'important-dates',
  'pulse',
  'cadences',
  'set-up',
  'consent',
  'preferences',
  'pain-points',
  'promises',
  'reminders',
  'notifications',
  'listening',
  'interactions',
  'proposals',
  'guide',
  'recovery',
  'suggestions',
  'brief',
  'handovers',
  'contact-page',
  'today',
  'radar',
  'reaching',
  'channels',
  'first-steps',
  'feed',
  'find',
  'history',
  'imports',
  'migrations',
  'demo',
  'cli',
];

/** Specs may look anywhere inside their own project: a test of one feature sets its scene with the others. */
const tests = '(\\.spec\\.ts$|^apps/api/test/|/testing/)';
/** Writes a migration from the difference between the entities and a database; run by hand, never shipped. */
const generator = '^apps/api/src/migrations/generate\\.';
const feature = (name) => `^apps/api/src/${name}/`;
const outside = (...folders) => ({ path: '^(apps|libs)/', pathNot: folders.map((folder) => `^${folder}/`) });

const left = features.slice(0, -1).map((name, index) => ({
  name: `${name}-looks-left`,
  comment: `Features form one line, so that any of them can be read, or removed, without those to its right.`,
  severity: 'error',
  from: { path: feature(name), pathNot: tests },
  to: { path: `^apps/api/src/(${features.slice(index + 1).join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or miss a third; and decorators run before classes exist.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-knows-nothing-of-ours',
      comment: 'The rules are the product: they must hold, and be tested, without database, network or screen.',
      severity: 'error',
      from: { path: '^libs/domain/', pathNot: tests },
      to: outside('libs/domain'),
    },
    {
      name: 'capture-stands-alone',
      comment: 'The grammar of quick capture runs at each key in the browser and again in the API: small and pure.',
      severity: 'error',
      from: { path: '^libs/capture/src/', pathNot: tests },
      to: { path: '.', pathNot: '^libs/capture/' },
    },
    {
      name: 'listening-knows-the-vocabulary',
      comment: 'What a note says is worked out offline from its text, in the words of the domain: no file, no network.',
      severity: 'error',
      from: { path: '^libs/listening/src/', pathNot: tests },
      to: {
        path: ['^(apps|libs)/', '^(node:)?(fs|net|http|https|child_process)(/|$)'],
        pathNot: '^libs/(domain|capture|listening)/',
      },
    },
    {
      name: 'domain-knows-no-framework',
      comment: 'A rule that needs a framework is not a rule. Pure libraries (dates, phone numbers) are welcome here.',
      severity: 'error',
      from: { path: '^libs/domain/', pathNot: tests },
      to: {
        path: [
          'node_modules/(@nestjs|@angular|@apollo|@urql|typeorm|pg|rxjs|express|graphql|reflect-metadata|class-[a-z]+)/',
        ],
      },
    },
    {
      name: 'domain-is-pure',
      comment: 'No files, no network, no process: what a rule needs comes in as an argument, time included.',
      severity: 'error',
      from: { path: '^libs/domain/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'contract-is-a-text',
      comment: 'The contract is the schema that the API prints; code in it would be a second source of truth.',
      severity: 'error',
      from: { path: '^libs/contract/' },
      to: {},
    },
    {
      name: 'api-knows-no-screen',
      comment: 'The API serves many clients; it may not depend on one of them.',
      severity: 'error',
      from: { path: '^apps/api/' },
      to: outside('apps/api', 'libs/domain', 'libs/capture', 'libs/listening', 'libs/contract'),
    },
    {
      name: 'requests-leave-by-egress',
      comment: 'One guarded client knows which addresses are inside the house; whoever opens a socket goes past it.',
      severity: 'error',
      from: { path: '^apps/api/src/', pathNot: [tests, '^apps/api/src/platform/egress/'] },
      to: { path: '^(node:)?(http|https|http2|net|tls|dgram|dns)(/|$)', dependencyTypes: ['core'] },
    },
    {
      name: 'web-asks-the-api',
      comment: 'A screen that computes a rule can disagree with the API; the answer comes as a field instead.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: outside('apps/web', 'libs/contract', 'libs/capture'),
    },
    {
      name: 'web-runs-in-a-browser',
      comment: 'Server packages and modules of Node do not exist there.',
      severity: 'error',
      from: { path: '^apps/web/src/', pathNot: '\\.spec\\.ts$' },
      to: { path: ['node_modules/(@nestjs|typeorm|pg|@apollo)/'] },
    },
    {
      name: 'journeys-see-what-people-see',
      comment: 'A browser test that imports code of the product could pass while the page is broken.',
      severity: 'error',
      from: { path: '^apps/web-e2e/' },
      to: outside('apps/web-e2e', 'libs/contract'),
    },
    {
      name: 'code-does-not-need-its-tests',
      comment: 'Test code is not built and not shipped.',
      severity: 'error',
      from: {
        path: '^(apps|libs)/',
        pathNot: [tests, generator, '^apps/web-e2e/', '^apps/[^/]+/test/', '\\.config\\.js$'],
      },
      to: { path: ['\\.spec\\.ts$', '^apps/[^/]+/test/', '/testing/'] },
    },
    {
      name: 'every-import-exists',
      comment: 'An import that resolves to nothing hides from every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'every-folder-has-a-place',
      comment: 'A feature missing from the list at the top of this file would stand outside all walls.',
      severity: 'error',
      from: { path: '^apps/api/src/[^/]+/', pathNot: `^apps/api/src/(${features.join('|')})/` },
      to: {},
    },
    {
      name: 'the-whole-comes-last',
      comment: 'The files at the top of the API put the features together; a feature that needs them needs all others.',
      severity: 'error',
      from: { path: '^apps/api/src/[^/]+/', pathNot: [tests, generator, feature('cli')] },
      to: { path: '^apps/api/src/[^/]+\\.ts$' },
    },
    ...left,
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(generated|dist|coverage)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: ['.ts', '.js', '.mjs', '.json', '.d.ts'],
    },
  },
};
