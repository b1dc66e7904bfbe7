// The rules of the rooms in ARCHITECTURE.md: a rule's comment is what whoever breaks it reads.
// Imports between domains go left only, and through the other domain's *.public.ts.
const ORDER = [
  ['people', 'dataset'],
  ['metric'],
  ['target', 'quota'],
  ['commission'],
  ['board', 'alert', 'feed'],
];
const DOMAINS = ORDER.flat().join('|');
const TESTS = '\\.test\\.tsx?$|^test/|^prisma/|^bench/|^e2e/';
const RUNTIME_ONLY = { dependencyTypesNot: ['type-only', 'type-import'] };

const forbidden = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { pathNot: TESTS, ...from },
  to,
});

const domainOrder = ORDER.slice(0, -1).map((domains, index) => {
  const later = ORDER.slice(index + 1).flat();
  return forbidden(
    `domain-order-${domains.join('-')}`,
    `${domains.join(' and ')} may not know ${later.join(', ')}: register with platform instead`,
    { path: `^server/(${domains.join('|')})/` },
    { path: `^server/(${later.join('|')})/` },
  );
});

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one thought in two places',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: RUNTIME_ONLY },
    },
    {
      name: 'not-to-unresolvable',
      comment: 'The import names nothing that exists',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    ...domainOrder,
    forbidden(
      'domains-meet-in-public',
      'Another domain is reached through its *.public.ts only',
      { path: `^server/(${DOMAINS})/` },
      { path: `^server/(?!$1/)(${DOMAINS})/`, pathNot: '\\.public\\.ts$' },
    ),
    forbidden(
      'foundation-knows-no-domain',
      'platform, tenancy, values, auth and audit serve every domain and know none',
      { path: `^server/(values|platform|tenancy|audit|i18n)/` },
      { path: `^server/(${DOMAINS})/` },
    ),
    forbidden(
      'engines-are-pure',
      'An engine imports values, the decimal library and other engines of its domain',
      { path: `^server/([^/]+)/engine/` },
      {
        path: '.',
        pathNot: [
          '^server/$1/engine/',
          '^server/values/',
          // the table of roles and permissions is data without a dependency
          '^server/auth/permissions\\.ts$',
          '(^|/)node_modules/(decimal\\.js|temporal-polyfill)/',
          // reads texts, and nothing else
          '(^|/)node_modules/(jsep|saxes)/',
          '^server/(people|dataset|metric|target|quota|commission)/engine/[^/]+\\.public\\.ts$',
        ],
      },
    ),
    forbidden(
      'values-are-pure',
      'Values import values and the decimal library',
      { path: '^server/values/' },
      {
        path: '.',
        pathNot: ['^server/values/', '(^|/)node_modules/(decimal\\.js|temporal-polyfill)/'],
      },
    ),
    forbidden(
      'schemas-are-shared-with-the-browser',
      "Schemas import zod, values and their own engine's types",
      { path: '^server/([^/]+)/[^/]+\\.schemas\\.ts$' },
      {
        path: '.',
        pathNot: [
          '(^|/)node_modules/zod/',
          '^server/(values|i18n/locales|auth/permissions)',
          '^server/(tenancy|auth)/[^/]+\\.schemas\\.ts$',
          '^server/$1/(engine/|[^/]+\\.schemas\\.ts$)',
        ],
      },
    ),
    forbidden(
      'routers-are-thin',
      'A router calls use cases; it reaches neither repositories nor the database',
      { path: '^server/[^/]+/[^/]+\\.router\\.ts$' },
      { path: ['\\.repository\\.ts$', '^server/platform/db/', '(^|/)node_modules/(pg|@prisma)/'] },
    ),
    forbidden(
      'repositories-only-load-and-save',
      'A repository knows the tenant transaction and its own engine',
      { path: '^server/[^/]+/[^/]+\\.repository\\.ts$' },
      { path: ['\\.router\\.ts$', '^server/api/', '^components/', '^app/'] },
    ),
    forbidden(
      'database-behind-tenancy',
      'The database is reached through tenancy (withOrg); its clients belong to the foundation',
      { path: `^server/(${DOMAINS})/`, pathNot: [TESTS, '\\.repository\\.ts$'] },
      { path: '^server/platform/db/(client|pool)\\.ts$' },
    ),
    forbidden(
      'pages-call-the-server-through-its-caller',
      'A page knows components, the caller and the session',
      { path: '^app/', pathNot: ['^app/api/', TESTS] },
      {
        path: '^server/',
        pathNot: [
          '^server/api/',
          '^server/auth/',
          '^server/i18n/',
          '\\.schemas\\.ts$',
          '^server/values/',
        ],
        ...RUNTIME_ONLY,
      },
    ),
    forbidden(
      'routes-call-use-cases',
      'A route handler calls use cases, never repositories, engines or the database',
      { path: '^app/api/', pathNot: '^app/api/health/' },
      {
        path: [
          '\\.repository\\.ts$',
          '^server/[^/]+/engine/',
          '^server/platform/db/',
          '(^|/)node_modules/(pg|@prisma)/',
        ],
        ...RUNTIME_ONLY,
      },
    ),
    forbidden(
      'components-know-schemas-and-types',
      "A component imports its own domain's schemas and types; nothing else of the server",
      { path: '^components/' },
      {
        path: '^server/',
        pathNot: [
          '\\.schemas\\.ts$',
          '^server/values/',
          '^server/api/client\\.ts$',
          '^server/i18n/locales\\.ts$',
          // the table of roles and permissions is data without a dependency
          '^server/auth/permissions\\.ts$',
        ],
        ...RUNTIME_ONLY,
      },
    ),
    forbidden(
      'primitives-know-no-domain',
      'components/ui and components/charts are below every domain',
      { path: '^components/(ui|charts)/' },
      { path: ['^app/', '^components/(?!ui/|charts/|format/)[^/]+/'] },
    ),
    forbidden(
      'tremor-and-radix-stay-in-primitives',
      'Only components/ui and components/charts import Tremor and Radix',
      { path: '^(app|components)/', pathNot: '^components/(ui|charts)/' },
      { path: '(^|/)node_modules/(@tremor/|radix-ui/|@radix-ui/)' },
    ),
    forbidden(
      'server-knows-no-pages',
      'The server imports neither pages nor components',
      { path: '^(server|worker)/' },
      { path: '^(app|components)/' },
    ),
    forbidden(
      'worker-runs-jobs',
      'The worker imports *.jobs.ts and platform',
      { path: '^worker/' },
      { path: '^server/', pathNot: ['\\.jobs\\.ts$', '^server/platform/'] },
    ),
    forbidden(
      'no-test-code-in-production',
      'Production code imports nothing made for tests',
      { path: '^(app|components|server|worker)/' },
      { path: '^(test|e2e|bench)/' },
    ),
    forbidden(
      'commands-begin-without-packages',
      'Commands run before npm ci: packages are imported dynamically',
      { path: '^scripts/', pathNot: ['^scripts/(checks|testing)/', '\\.test\\.mjs$'] },
      { path: '(^|/)node_modules/', dynamic: false },
    ),
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^server/platform/db/generated'] },
    exclude: { path: ['^\\.next/', '^dist/'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
    skipAnalysisNotInRules: true,
    cache: { folder: 'node_modules/.cache/jalon/dependency-cruiser', strategy: 'content' },
  },
};
