// The rules of the house that a machine can hold: types are used, promises are awaited, imports run one way. One reading of
// every file answers for all of them and for the types (docs/decisions/047-types-and-rules-are-read-once.md).
import { domainModules } from './scripts/domain-modules.mjs';

/** What acts, shows or stores: rooms of data and pure functions know none of it. */
const outerRooms = [
  './app/domain',
  './app/ui',
  './app/routes',
  './app/http',
  './app/server',
  './app/adapters',
  './db',
];
/** Kinds of content, and what pages show of them. */
const contentRooms = ['./app/publications', './app/inquiries', './app/read-models'];

/** `target` may not import from `from`; `except` names what it may all the same. */
const forbidden = [
  {
    target: './app/values',
    from: ['./app', './db', './services-catalog', './forms'],
    except: ['./values'],
    message: 'Helpers that every room may use know nobody.',
  },
  {
    target: './app/addresses',
    from: ['./app', './db', './forms'],
    except: ['./addresses', './own.ts'],
    message: 'Addresses know the catalog alone: the segments of its decisions stand in its table.',
  },
  {
    target: './app/vocabulary',
    from: ['./app', './db', './forms'],
    except: ['./vocabulary'],
    message: 'The lists that everybody shares know nobody.',
  },
  {
    target: './app/retention',
    from: ['./app', './db', './forms'],
    except: ['./retention'],
    message: 'How long something stands is said by data: it knows the calendar alone.',
  },
  {
    target: './forms',
    from: ['./app', './db', './services-catalog', './tests'],
    except: ['./values'],
    message: 'forms know nobody.',
  },
  {
    target: './services-catalog',
    from: './app',
    except: ['./steps/step-table.ts', './values'],
    message: 'Of the rooms above, the catalog knows the type of a table of steps alone.',
  },
  {
    target: './services-catalog',
    from: './forms',
    except: ['./own.ts'],
    message: 'Of the forms, the catalog knows how a name from outside is looked up.',
  },
  {
    target: './services-catalog',
    from: ['./db', './tests'],
    message: 'The catalog knows nobody.',
  },
  {
    target: './db',
    from: './app',
    except: [
      './addresses',
      './steps',
      './publications',
      './inquiries',
      './consultations',
      './conversations',
      './operation',
      './commune',
      './quality',
      './values',
      './vocabulary',
    ],
    message: 'db knows the pure rooms alone.',
  },
  { target: './db', from: './tests', message: 'db is the lowest layer.' },
  {
    target: './app/publications',
    from: outerRooms,
    message: 'What is published is described by data and pure functions alone.',
  },
  {
    target: './app/consultations',
    from: [...outerRooms, ...contentRooms],
    message: 'What a consultation is, is said by data and pure functions alone.',
  },
  {
    target: './app/operation',
    from: [...outerRooms, ...contentRooms],
    message: 'How the portal is run is said by data and pure functions alone.',
  },
  {
    target: './app/commune',
    from: ['./app', './db', './forms'],
    except: ['./commune', './steps/step-table.ts', './steps/approved-by-another.ts'],
    message: 'Who the commune is, is said by data and pure functions alone.',
  },
  {
    target: './app/gazetteer',
    from: ['./app', './db', './forms'],
    except: ['./gazetteer', './values'],
    message: 'Which communes there are is said by data and pure functions alone.',
  },
  {
    target: './app/quality',
    from: [...outerRooms, ...contentRooms],
    message: 'How well dossiers are handled is computed by data and pure functions alone.',
  },
  {
    target: './app/conversations',
    from: [...outerRooms, ...contentRooms],
    message: 'How people talk about a dossier is said by data and pure functions alone.',
  },
  {
    target: './app/steps',
    from: [...outerRooms, ...contentRooms],
    message: 'The engine of steps is pure: it knows forms and the catalog alone.',
  },
  {
    target: './app/lists',
    from: outerRooms,
    message: 'What lists are narrowed by is data: it knows the pure rooms alone.',
  },
  {
    target: './app/ui',
    from: ['./app/domain', './app/adapters', './app/server', './app/routes', './db'],
    message: 'ui has no business rule and no query.',
  },
  { target: './app/ui/components', from: './app/ui/pages', message: 'A component knows no page.' },
  ...Object.entries({ public: [], resident: ['public'] }).map(([audience, shown]) => ({
    target: `./app/ui/pages/${audience}`,
    from: './app/ui/pages',
    except: [audience, ...shown].map((name) => `./${name}`),
    message: 'Pages of the public and of residents know no page of the staff, who may preview theirs.',
  })),
  {
    target: './app/routes',
    from: ['./db', './app/adapters'],
    message: 'A route calls a use case of app/domain.',
  },
  { target: './app/http', from: ['./db', './app/routes'], message: 'http calls the domain.' },
  {
    target: './app/domain',
    from: ['./app/routes', './app/ui', './app/http', './app/server'],
    message: 'The domain knows no page.',
  },
  {
    target: './app/adapters',
    from: ['./app/routes', './app/ui', './app/http', './app/server', './db'],
    message: 'An adapter knows the outside world alone.',
  },
  ...Object.entries(domainModules).map(([module, used]) => ({
    target: `./app/domain/${module}`,
    from: './app/domain',
    except: [...new Set([module, 'kernel', ...used])].map((name) => `./${name}`),
    message: 'scripts/domain-modules.mjs says which modules this one may use.',
  })),
  {
    target: ['./app', './db', './forms', './services-catalog'],
    from: './tests',
    message: 'Tests are not part of the portal.',
  },
];

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
const address = String.raw`/(^|")\/(tep|rss|api|[a-z]+(-[a-z0-9]+)+)(["\/?#]|$)/`;
const writtenAddress = ['Literal[value=', 'TemplateElement[value.raw='].map((node) => ({
  selector: `${node}${address}]`,
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
  'payment-ledger',
  'payment-notifications',
  'payments',
  'staff-at-work',
  'staff-preferences',
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
  'typescript/no-empty-object-type': 'error',
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
        'house/no-restricted-paths': ['error', { zones: forbidden }],
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
      // The table itself, the site map that is held to it, data about sections, and made-up pages and texts.
      excludeFiles: [
        'app/addresses/**',
        'app/**/*routes.ts',
        'app/ui/**/examples.tsx',
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
