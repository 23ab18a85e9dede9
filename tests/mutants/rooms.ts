// The rooms of the house as slips are counted: what is changed in each, and how many slips have to be noticed.

export interface Room {
  /** Paths that begin so are changed. */
  readonly code: readonly string[];
  /** Among them, those that hold content: facts are held against their sources, not by mistakes in their arithmetic. */
  readonly except?: readonly string[];
  /** The share of slips that has to be noticed. */
  readonly goal: number;
}

const decides = 0.9;
const draws = 0.8;

export const rooms = {
  catalog: {
    code: ['services-catalog/'],
    except: ['services-catalog/procedures/'],
    goal: decides,
  },
  forms: { code: ['forms/'], except: ['forms/definitions/'], goal: decides },
  steps: { code: ['app/steps/', 'app/values/'], goal: decides },
  inquiries: {
    code: ['app/inquiries/', 'app/domain/inquiries/'],
    goal: decides,
  },
  papers: {
    code: ['app/domain/papers/', 'app/domain/signing/'],
    goal: decides,
  },
  payments: { code: ['app/domain/payments/'], goal: decides },
  dossiers: { code: ['app/domain/dossiers/'], goal: decides },
  accounts: {
    code: ['app/domain/accounts/', 'app/domain/own-data/'],
    goal: decides,
  },
  backups: { code: ['app/domain/backups/'], goal: decides },
  database: { code: ['db/'], goal: decides },
  'catalog-editing': {
    code: ['app/domain/catalog/', 'app/domain/catalog-editing/', 'app/domain/assignments/'],
    goal: decides,
  },
  publishing: {
    code: ['app/domain/publishing/', 'app/domain/consultations/', 'app/domain/royalties/'],
    goal: decides,
  },
  pages: { code: ['app/ui/pages/'], goal: draws },
} as const satisfies Readonly<Record<string, Room>>;

export type RoomName = keyof typeof rooms;
