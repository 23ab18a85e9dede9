// What is computed anew when nothing is cached: a search, the queue of an officer, the figures of every service.
import { unknownPerson, type Staff } from '#app/domain/kernel/actor.ts';
import { findPublishedServices } from '#app/domain/catalog/find-published-services.server.ts';
import { readPublishedCatalog } from '#app/domain/catalog/read-catalog.server.ts';
import { listQueue, queuePageSize } from '#app/domain/dossiers/queue/list-queue.server.ts';
import { refreshStatistics } from '#app/domain/statistics/refresh-statistics.server.ts';
import { liveDossier } from '#app/server/demo/fill/live-dossier.server.ts';
import { acceptsOnlineSubmission } from '#catalog/procedure.ts';
import { sectorIds } from '#catalog/sectors.ts';
import { seedDemoResidents } from '#app/server/demo/fill/residents.server.ts';

import { compare, rateOf, type Comparison } from './measure.ts';
import { withPortal } from './portal.ts';

const lanes = 16;
const dossiers = Number(process.env['BENCH_DOSSIERS'] ?? 1000);
/** Found by name, by everyday words, with a mistake, and not at all. */
const queries = ['đăng ký khai sinh', 'giay khai sinh', 'ket hon', 'tro cap', 'khai sihn', 'zzzz'];

export function benchFinding(): Promise<Comparison> {
  return withPortal((deps, owner) =>
    compare(
      'finding',
      {
        name: 'a search of the catalog, uncached',
        rate: () =>
          rateOf(1500, lanes, (index) =>
            findPublishedServices(deps, { query: queries[index % queries.length] ?? '', fileable: false }),
          ),
      },
      {
        name: 'the list of published procedures, read',
        rate: () =>
          rateOf(1500, lanes, () => owner`select code, slug, sector, current_revision_id from procedures`),
      },
      0.05,
    ),
  );
}

export function benchQueue(): Promise<Comparison> {
  return withFiled(dossiers, (deps, owner) => {
    const officer: Staff = {
      kind: 'staff',
      userId: 'bench',
      name: 'Cán bộ',
      position: 'Công chức',
      roles: ['officer'],
      sectors: [...sectorIds],
      person: unknownPerson,
    };
    return compare(
      'queue',
      {
        name: `an officer's list over ${dossiers} dossiers`,
        rate: () =>
          rateOf(500, lanes, async () => {
            const queue = await listQueue(deps, officer);
            if (!queue.ok) throw new Error(queue.refusal.message);
          }),
      },
      {
        name: `its ${queuePageSize} rows alone, read`,
        rate: () =>
          rateOf(
            500,
            lanes,
            () => owner`select * from dossiers where state <> 'draft' order by due_at limit ${queuePageSize}`,
          ),
      },
      0.2,
    );
  });
}

export function benchStatistics(): Promise<Comparison> {
  return withFiled(dossiers, (deps, owner) =>
    compare(
      'statistics',
      {
        name: `figures of every service over ${dossiers} dossiers`,
        rate: () => rateOf(20, 1, () => refreshStatistics(deps)),
      },
      {
        name: 'one reading of dossiers and events',
        rate: () =>
          rateOf(
            20,
            1,
            () =>
              owner`select d.procedure_code, max(e.at), count(*) from dossiers d join dossier_events e on e.dossier_id = d.id group by 1`,
          ),
      },
      0.05,
    ),
  );
}

/** Dossiers with a year behind them, as `npm run demo:fill` makes them. */
function withFiled(count: number, work: Parameters<typeof withPortal<Comparison>>[0]): Promise<Comparison> {
  return withPortal(async (deps, owner) => {
    const services = (await readPublishedCatalog(deps))
      .map(({ procedure }) => procedure)
      .filter(acceptsOnlineSubmission);
    const residents = await seedDemoResidents(deps.db, Math.min(count, 400));
    await rateOf(count, 4, (index) => liveDossier(deps, index, { services, residents }));
    await owner`analyze`;
    return work(deps, owner);
  });
}
