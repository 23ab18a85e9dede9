// What a demonstration is given at its first start, in this order; each once, and never in live mode. A next one is one
// line here, with its file beside this one (or its folder, when it brings many texts). What every portal starts with
// (catalog, calendar, sections, rates) is no demonstration: app/server/content.server.ts.
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import type { Transaction } from '#db/client.server.ts';
import { reachMilestone } from '#db/queries/milestones.server.ts';
import { seedAccounts } from './accounts.server.ts';
import { seedAmountToSet } from './amount-to-set.server.ts';
import { seedAssignments } from './assignments.server.ts';
import { seedConsultations } from './consultations/seed.server.ts';
import { seedCertificates } from './certificates.server.ts';
import { seedContingencyPlan } from './contingency.server.ts';
import { seedItems } from './content/seed-items.server.ts';
import { seedFactReviews } from './fact-reviews.server.ts';
import { seedCitizenReception } from './inquiries/citizen-reception.server.ts';
import { seedInaccuracyReports } from './inquiries/inaccuracy-reports.server.ts';
import { seedInformationRequests } from './inquiries/information-requests.server.ts';
import { seedPetitions } from './inquiries/petitions.server.ts';
import { seedQuestions } from './inquiries/questions.server.ts';
import { seedMeetings } from './meetings.server.ts';
import { seedPaperFilings } from './paper-filings.server.ts';
import { seedReplyTemplates } from './reply-templates.server.ts';
import { seedRoyalties } from './royalties.server.ts';
import { seedUnitMembers } from './unit-members.server.ts';

type Seed<Needs> = {
  /** Under which a database remembers that it has this: it never changes. */
  readonly milestone: `demo-${string}`;
} & (
  | { readonly whole: (deps: Needs, tx: Transaction) => Promise<void> }
  // Use cases open their own transactions: what is interrupted stays as it is, and is not begun again.
  | { readonly byUseCases: (deps: Needs) => Promise<void> }
);

const people: readonly Seed<Pick<Deps, 'db' | 'keys'>>[] = [
  { milestone: 'demo-accounts', whole: seedAccounts },
  { milestone: 'demo-unit-members', whole: seedUnitMembers },
];

const doings: readonly Seed<Deps>[] = [
  { milestone: 'demo-assignments', byUseCases: seedAssignments },
  { milestone: 'demo-content', whole: seedItems },
  { milestone: 'demo-royalties', byUseCases: seedRoyalties },
  { milestone: 'demo-consultations', byUseCases: seedConsultations },
  { milestone: 'demo-inquiries', byUseCases: seedInformationRequests },
  { milestone: 'demo-questions', byUseCases: seedQuestions },
  { milestone: 'demo-petitions', byUseCases: seedPetitions },
  { milestone: 'demo-inaccuracy-reports', byUseCases: seedInaccuracyReports },
  { milestone: 'demo-citizen-reception', byUseCases: seedCitizenReception },
  { milestone: 'demo-reply-templates', byUseCases: seedReplyTemplates },
  { milestone: 'demo-meetings', byUseCases: seedMeetings },
  { milestone: 'demo-fact-reviews', byUseCases: seedFactReviews },
  { milestone: 'demo-amount-to-set', byUseCases: seedAmountToSet },
  { milestone: 'demo-paper-filings', byUseCases: seedPaperFilings },
  { milestone: 'demo-contingency-plan', byUseCases: seedContingencyPlan },
  { milestone: 'demo-certificates', byUseCases: seedCertificates },
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
        if (await reachMilestone(tx, seed.milestone)) await seed.whole(deps, tx);
      });
    else if (await reachMilestone(deps.db, seed.milestone)) await seed.byUseCases(deps);
  }
}
