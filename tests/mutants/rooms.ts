// The rooms of the house as slips are counted: what is changed in each, by which tests it is held, and how many it has to notice.

export interface Room {
  /** Paths that begin so are changed. */
  readonly code: readonly string[];
  /** Among them, those that hold content: facts are held against their sources, not by mistakes in their arithmetic. */
  readonly except?: readonly string[];
  /** Of the tests nearest to a changed file, those whose path begins so. */
  readonly tests: readonly string[];
  /** The share of slips that has to be noticed. */
  readonly goal: number;
}

const decides = 0.9;
const draws = 0.8;

export const rooms = {
  catalog: {
    code: ['services-catalog/'],
    except: ['services-catalog/procedures/'],
    tests: ['tests/catalog/'],
    goal: decides,
  },
  forms: { code: ['forms/'], tests: ['tests/forms/'], goal: decides },
  steps: { code: ['app/steps/', 'app/values/'], tests: ['tests/steps/', 'tests/catalog/'], goal: decides },
  inquiries: {
    code: ['app/inquiries/', 'app/domain/inquiries/'],
    tests: ['tests/domain/', 'tests/routes/'],
    goal: decides,
  },
  papers: {
    code: ['app/domain/papers/', 'app/domain/signing/'],
    tests: ['tests/domain/', 'tests/routes/'],
    goal: decides,
  },
  payments: { code: ['app/domain/payments/'], tests: ['tests/domain/', 'tests/routes/'], goal: decides },
  dossiers: { code: ['app/domain/dossiers/'], tests: ['tests/domain/', 'tests/routes/'], goal: decides },
  accounts: {
    code: ['app/domain/accounts/', 'app/domain/own-data/'],
    tests: ['tests/domain/', 'tests/routes/'],
    goal: decides,
  },
  backups: { code: ['app/domain/backups/'], tests: ['tests/domain/', 'tests/db/'], goal: decides },
  database: { code: ['db/'], tests: ['tests/db/', 'tests/domain/'], goal: decides },
  'catalog-editing': {
    code: ['app/domain/catalog/', 'app/domain/catalog-editing/', 'app/domain/assignments/'],
    tests: ['tests/domain/', 'tests/routes/'],
    goal: decides,
  },
  publishing: {
    code: ['app/domain/publishing/', 'app/domain/consultations/', 'app/domain/royalties/'],
    tests: ['tests/domain/', 'tests/routes/'],
    goal: decides,
  },
  pages: { code: ['app/ui/pages/'], tests: ['tests/ui/', 'tests/routes/'], goal: draws },
} as const satisfies Readonly<Record<string, Room>>;

export type RoomName = keyof typeof rooms;
