// What a demonstration is given at its first start, in this order; each once, and never in live mode. A next one is one
// line here, with its file beside this one (or its folder, when it brings many texts). What every portal starts with
// (catalog, calendar, sections, rates) is no demonstration: app/server/content.server.ts.
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import type { Transaction } from '#db/client.server.ts';
import { reachMilestone } from '#db/queries/milestones.server.ts';

type Seed<Needs> = {
  /** Under which a database remembers that it has this: it never changes. */
  readonly milestone: `demo-${string}`;
} & (
  | { readonly whole: () => Promise<(deps: Needs, tx: Transaction) => Promise<void>> }
  // Use cases open their own transactions: what is interrupted stays as it is, and is not begun again.
  | { readonly byUseCases: () => Promise<(deps: Needs) => Promise<void>> }
);

const people: readonly Seed<Pick<Deps, 'db' | 'keys'>>[] = [
  { milestone: 'demo-opening', whole: async () => (await import('./opening.server.ts')).seedOpening },
  { milestone: 'demo-accounts', whole: async () => (await import('./accounts.server.ts')).seedAccounts },
  {
    milestone: 'demo-unit-members',
    whole: async () => (await import('./unit-members.server.ts')).seedUnitMembers,
  },
];

const doings: readonly Seed<Deps>[] = [
  {
    milestone: 'demo-assignments',
    byUseCases: async () => (await import('./assignments.server.ts')).seedAssignments,
  },
  {
    milestone: 'demo-content',
    whole: async () => (await import('./content/seed-items.server.ts')).seedItems,
  },
  {
    milestone: 'demo-royalties',
    byUseCases: async () => (await import('./royalties.server.ts')).seedRoyalties,
  },
  {
    milestone: 'demo-consultations',
    byUseCases: async () => (await import('./consultations/seed.server.ts')).seedConsultations,
  },
  {
    milestone: 'demo-inquiries',
    byUseCases: async () =>
      (await import('./inquiries/information-requests.server.ts')).seedInformationRequests,
  },
  {
    milestone: 'demo-questions',
    byUseCases: async () => (await import('./inquiries/questions.server.ts')).seedQuestions,
  },
  {
    milestone: 'demo-petitions',
    byUseCases: async () => (await import('./inquiries/petitions.server.ts')).seedPetitions,
  },
  {
    milestone: 'demo-inaccuracy-reports',
    byUseCases: async () => (await import('./inquiries/inaccuracy-reports.server.ts')).seedInaccuracyReports,
  },
  {
    milestone: 'demo-citizen-reception',
    byUseCases: async () => (await import('./inquiries/citizen-reception.server.ts')).seedCitizenReception,
  },
  {
    milestone: 'demo-reply-templates',
    byUseCases: async () => (await import('./reply-templates.server.ts')).seedReplyTemplates,
  },
  { milestone: 'demo-meetings', byUseCases: async () => (await import('./meetings.server.ts')).seedMeetings },
  {
    milestone: 'demo-fact-reviews',
    byUseCases: async () => (await import('./fact-reviews.server.ts')).seedFactReviews,
  },
  {
    milestone: 'demo-amount-to-set',
    byUseCases: async () => (await import('./amount-to-set.server.ts')).seedAmountToSet,
  },
  {
    milestone: 'demo-paper-filings',
    byUseCases: async () => (await import('./paper-filings.server.ts')).seedPaperFilings,
  },
  {
    milestone: 'demo-contingency-plan',
    byUseCases: async () => (await import('./contingency.server.ts')).seedContingencyPlan,
  },
  {
    milestone: 'demo-certificates',
    byUseCases: async () => (await import('./certificates.server.ts')).seedCertificates,
  },
];

/** The people alone, and where they work. Call it when sections and units are there. */
export const seedDemoPeople = (deps: Pick<Deps, 'db' | 'keys'>): Promise<void> => run(people, deps);

/** Everything, with the people. */
export async function seedDemonstration(deps: Deps): Promise<void> {
  await seedDemoPeople(deps);
  await run(doings, deps);
}

async function run<Needs extends Pick<Deps, 'db'>>(
  seeds: readonly Seed<Needs>[],
  deps: Needs,
): Promise<void> {
  for (const seed of seeds) {
    if ('whole' in seed)
      await deps.db.transaction(async (tx) => {
        if (await reachMilestone(tx, seed.milestone)) await (await seed.whole())(deps, tx);
      });
    else if (await reachMilestone(deps.db, seed.milestone)) await (await seed.byUseCases())(deps);
  }
}
