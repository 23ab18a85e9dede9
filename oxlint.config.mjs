// The rules of the house that a machine can hold: types are used, promises are awaited, imports run one way. One reading of
// every file answers for all of them and for the types (docs/decisions/047-types-and-rules-are-read-once.md).
import { forbiddenImports } from './scripts/import-directions.mjs';

const neverAnywhere = [
  {
    selector:
      'MemberExpression[object.name=/^(describe|it|test)$/][property.name=/^(only|skip|todo|skipIf|runIf)$/]',
    message: 'Every test runs, always.',
  },
  {
    selector: 'ExpressionStatement > CallExpression[callee.name="redirect"]',
    message: 'A redirect that is neither returned nor thrown is lost.',
  },
];

const neverWritten = [
  ...neverAnywhere,
  {
    selector:
      'CallExpression[callee.name=/^(Number|parseInt|parseFloat)$/] CallExpression:matches([callee.property.name="get"], [callee.name=/^(textOf|text|field|value)$/])',
    message: 'A number from outside may be none: numberOf, wholeNumber, pageIn.',
  },
];

/** The beginning of an address of the portal: a word of Vietnamese, or one of the few that are short. */
const address = String.raw`/(^|")\/(tep|rss|api|healthz|readyz|metrics|[a-z]+(-[a-z0-9]+)+)(?![a-z0-9-])/`;
const writtenAddress = [
  `Literal[value=${address}]`,
  `TemplateElement[value.raw=${address}]`,
  // What an address asks for: `${paths.lookUp()}?ma=…`.
  'TemplateLiteral:has(> CallExpression[callee.object.name="paths"]) > TemplateElement[value.raw=/^[?&][a-z-]/]',
].map((selector) => ({
  selector,
  message: 'An address comes from app/addresses, so that a change of one is a change of one line.',
}));

/** Anything that is there when the program runs. */
const aValue = [
  'VariableDeclaration',
  'FunctionDeclaration',
  'ClassDeclaration',
  'TSEnumDeclaration',
  'ImportDeclaration[importKind!="type"]',
].map((selector) => ({
  selector,
  message: 'A read model is types alone: values belong to a pure room or to whoever uses them.',
}));

/**
 * The query files that speak the driver's tagged statements: what moves a dossier, an inquiry or a payment, and what
 * is read on the way (docs/decisions/025-one-dialect-of-sql.md). Every other speaks drizzle, and none speaks both.
 */
const inTaggedStatements = [
  'applicant-indexes',
  'applicant-profile',
  'counter-filings',
  'document-numbers',
  'dossier-moves',
  'dossier-parts',
  'dossier-queue',
  'dossier-reminders',
  'dossier-search',
  'dossiers',
  'inquiries',
  'inquiries-held-files',
  'inquiries-merged',
  'inquiries-parts',
  'inquiry-inbox',
  'mails-of-moves',
  'owed',
  'own-data',
  'payment-ledger',
  'payment-notifications',
  'payments',
  'persons',
  'staff-at-work',
  'staff-preferences',
  'told-of-commits',
  'workload',
].map((name) => `db/queries/${name}.server.ts`);

const noReact = {
  paths: ['react', 'react-dom', '@remix-run/react', '@remix-run/node'].map((name) => ({
    name,
    message: 'forms and services-catalog are pure.',
  })),
};

const noSql = {
  group: ['drizzle-orm', 'drizzle-orm/*', 'postgres'],
  message: 'db is the only home of SQL.',
};

const taggedOrDrizzle =
  'This file speaks drizzle: tagged statements of the driver are for the list in oxlint.config.mjs.';

/** Recommended by ESLint and typescript-eslint, but not among what oxlint holds for mistakes by itself. */
const recommended = [
  'no-array-constructor',
  'no-case-declarations',
  'no-empty',
  'no-fallthrough',
  'no-prototype-builtins',
  'no-redeclare',
  'no-regex-spaces',
  'no-unexpected-multiline',
  'no-var',
  'prefer-const',
  'prefer-rest-params',
  'prefer-spread',
];

/** What may be written in general, in more places, and the rules of `typescript-eslint` that ask for types. */
const typescriptRules = {
  'typescript/await-thenable': 'error',
  'typescript/no-array-delete': 'error',
  'typescript/no-base-to-string': 'error',
  'typescript/no-duplicate-type-constituents': 'error',
  'typescript/no-floating-promises': 'error',
  'typescript/no-for-in-array': 'error',
  'typescript/no-implied-eval': 'error',
  'typescript/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  'typescript/no-redundant-type-constituents': 'error',
  'typescript/no-unnecessary-type-assertion': 'error',
  'typescript/no-unsafe-argument': 'error',
  'typescript/no-unsafe-assignment': 'error',
  'typescript/no-unsafe-call': 'error',
  'typescript/no-unsafe-enum-comparison': 'error',
  'typescript/no-unsafe-member-access': 'error',
  'typescript/no-unsafe-return': 'error',
  'typescript/no-unsafe-unary-minus': 'error',
  'typescript/prefer-promise-reject-errors': 'error',
  'typescript/restrict-plus-operands': 'error',
  'typescript/restrict-template-expressions': [
    'error',
    { allowNumber: true, allowBoolean: true, allowNullish: false },
  ],
  'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  'typescript/unbound-method': 'error',
  'typescript/ban-ts-comment': 'error',
  'typescript/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  // A type that is read from its schema is an interface, so that editors say its name.
  'typescript/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
  'typescript/no-explicit-any': 'error',
  // `import { type A }` alone stays as `import 'module'` and drags the server's module into the browser.
  'typescript/no-import-type-side-effects': 'error',
  'typescript/no-namespace': 'error',
  'typescript/no-require-imports': 'error',
  'typescript/no-unnecessary-type-constraint': 'error',
  'typescript/no-unsafe-function-type': 'error',
};

export default {
  plugins: ['eslint', 'typescript'],
  jsPlugins: ['./scripts/lint-rules.mjs'],
  categories: { correctness: 'error' },
  options: {
    typeAware: true,
    typeCheck: true,
    denyWarnings: true,
    respectEslintDisableDirectives: false,
    reportUnusedDisableDirectives: 'error',
  },
  ignorePatterns: ['node_modules', 'build', '.data', 'coverage', 'test-results', 'db/migrations'],
  rules: {
    ...Object.fromEntries(recommended.map((name) => [name, 'error'])),
    'no-control-regex': 'off', // hidden characters are looked for on purpose
    // The types say it already, or the house writes so on purpose.
    'typescript/no-meaningless-void-operator': 'off',
    'typescript/no-misused-spread': 'off',
    'typescript/no-useless-default-assignment': 'off',
    'typescript/require-array-sort-compare': 'off',
  },
  overrides: [
    {
      files: ['**/*.{js,mjs}'],
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly' },
      rules: { 'no-undef': 'error' },
    },
    {
      files: ['**/*.{ts,tsx}'],
      plugins: ['eslint', 'typescript', 'import'],
      rules: {
        ...typescriptRules,
        'import/default': 'off', // `?url` and `?worker` are Vite's
        'house/absent-by-hand': 'error',
        'house/no-restricted-paths': ['error', { zones: forbiddenImports }],
        'house/no-restricted-syntax': ['error', ...neverWritten],
        'import/no-duplicates': ['error', { 'prefer-inline': true }],
        eqeqeq: ['error', 'always', { null: 'ignore' }],
        'no-unused-vars': [
          'error',
          {
            argsIgnorePattern: '^_',
            varsIgnorePattern: '^_',
            caughtErrors: 'none',
            ignoreRestSiblings: true,
          },
        ],
      },
    },
    {
      // The browser's bundle leaves out a module of ours that is imported for no name (decision 074). Programs read their settings so.
      files: ['app/**/*.{ts,tsx}', 'forms/**/*.ts', 'services-catalog/**/*.ts'],
      excludeFiles: ['app/server/**'],
      plugins: ['import'],
      rules: { 'import/no-unassigned-import': 'error' },
    },
    {
      // Whoever sends a text chooses how long it is: what is twice as long takes twice as long to read, and no more (decision 087).
      files: ['{app,db,forms,scripts,services-catalog}/**/*.{ts,tsx,mjs}'],
      rules: {
        'house/no-super-linear-backtracking': ['error', { report: 'potential' }],
        'house/no-super-linear-move': ['error', { report: 'potential' }],
      },
    },
    {
      files: ['forms/**/*.ts', 'services-catalog/**/*.ts'],
      rules: { 'no-restricted-imports': ['error', noReact] },
    },
    {
      files: ['app/**/*.{ts,tsx}'],
      plugins: ['react'],
      rules: {
        // Advice for React's compiler, which the portal does without.
        'react/immutability': 'off',
        'react/refs': 'off',
        'react/set-state-in-effect': 'off',
        'react/rules-of-hooks': 'error',
        'react/exhaustive-deps': 'error',
      },
    },
    {
      files: ['app/**/*.{ts,tsx}'],
      // The table itself, the site map that is held to it, data about sections, and made-up texts.
      excludeFiles: [
        'app/addresses/**',
        'app/**/*routes.ts',
        'app/ui/components/**/examples.tsx',
        'app/server/demo/**',
        'app/publications/**',
      ],
      rules: { 'house/no-restricted-syntax': ['error', ...neverWritten, ...writtenAddress] },
    },
    {
      files: ['app/read-models/**/*.ts'],
      rules: { 'house/no-restricted-syntax': ['error', ...neverWritten, ...aValue] },
    },
    {
      files: ['app/**/*.{ts,tsx}'],
      rules: { 'no-restricted-imports': ['error', { patterns: [noSql] }] },
    },
    {
      files: ['app/domain/**/*.ts'],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              noSql,
              {
                group: ['**/queries/page-cache.server.ts'],
                message:
                  'Say what changed through tellFollowers: app/server/followers.server.ts knows the pages.',
              },
            ],
          },
        ],
      },
    },
    {
      files: ['db/queries/*.ts'],
      excludeFiles: inTaggedStatements,
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              {
                group: ['**/client.server.ts'],
                importNames: ['Sql', 'driverOf', 'inTransaction'],
                message: taggedOrDrizzle,
              },
            ],
          },
        ],
        'house/no-restricted-syntax': [
          'error',
          ...neverWritten,
          {
            selector: 'TaggedTemplateExpression[tag.property.name="$client"]',
            message: taggedOrDrizzle,
          },
        ],
      },
    },
    {
      files: inTaggedStatements,
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              {
                group: ['drizzle-orm', 'drizzle-orm/*'],
                message: "This file speaks the driver's tagged statements alone.",
              },
            ],
          },
        ],
      },
    },
    {
      files: ['tests/**/*.{ts,tsx}'],
      rules: {
        'house/no-restricted-syntax': ['error', ...neverAnywhere],
        'typescript/restrict-template-expressions': 'off',
      },
    },
  ],
};
