// Which way imports run: what each room may not know, and why. The linter holds it.
import { domainModules } from './domain-modules.mjs';

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
export const forbiddenImports = [
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
    except: ['./commune', './values', './steps/step-table.ts', './steps/approved-by-another.ts'],
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
    target: './app/read-models',
    from: outerRooms,
    message: 'A read model is a shape between the domain and its pages: it knows the pure rooms alone.',
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
