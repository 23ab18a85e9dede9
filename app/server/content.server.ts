// What a fresh database is given: the catalog, the calendar and the sections always, the demo accounts in demo mode.
import { synchroniseCatalog } from '#app/domain/catalog-editing/synchronise-catalog.server.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { seedDemoMembers, seedSections } from '#app/domain/publishing/seed-sections.server.ts';
import { seedRateTable } from '#app/domain/royalties/rate-tables.server.ts';
import { sealProfile } from '#app/domain/personal-data/resident-profile.server.ts';
import { keepSearchIndex } from '#app/domain/search/rebuild-index.server.ts';
import { seedCalendar } from '#db/seed/calendar.server.ts';
import { demoUserId, seedDemoAccounts } from '#db/seed/demo-accounts.server.ts';
import { demoPassword, demoPeople } from '#db/seed/demo-people.ts';
import type { Config } from './config.server.ts';
import { searchSources } from './followers.server.ts';
import { fixedPages } from './fixed-pages.ts';

export async function loadContent(
  config: Pick<Config, 'mode'>,
  deps: Pick<Deps, 'db' | 'keys' | 'followers'>,
): Promise<void> {
  await synchroniseCatalog(deps);
  await seedCalendar(deps.db);
  await seedSections(deps);
  await seedRateTable(deps);
  if (config.mode === 'demo') {
    await seedDemoAccounts(deps.db, (userId, profile) => sealProfile(deps.keys, userId, profile));
    await seedDemoMembers(deps, (account) => demoUserId({ email: `${account}@` }));
  }
  await keepSearchIndex(deps, { pages: fixedPages, sources: searchSources });
}

export function demoAccountLines(): string[] {
  return [
    `Tài khoản dùng thử (mật khẩu chung: ${demoPassword}):`,
    ...demoPeople.map((person) => `  ${person.email.padEnd(28)} ${person.position ?? 'Người dân'}`),
  ];
}
