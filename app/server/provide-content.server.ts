// What every start brings the database to: the catalog and sections of this release, in a demonstration its people and their work.
import { fillInquiryPeriods } from '#app/domain/inquiries/fill-periods.server.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { settleDocumentsAnew } from '#app/domain/legal-documents/settle-anew.server.ts';
import { refreshStatistics } from '#app/domain/statistics/refresh-statistics.server.ts';
import type { Config } from './config.server.ts';
import { loadContent } from './content.server.ts';
import { seedDemonstration } from './demo/seeds.server.ts';

export async function provideContent(deps: Deps, { mode }: Pick<Config, 'mode'>): Promise<void> {
  await loadContent(deps);
  await fillInquiryPeriods(deps);
  await settleDocumentsAnew(deps);
  if (mode === 'demo') await seedDemonstration(deps);
  await refreshStatistics(deps);
}
