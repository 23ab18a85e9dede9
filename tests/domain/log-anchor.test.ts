// The line of the logs that the chairman and the administrators are mailed every morning.
import { like } from 'drizzle-orm';
import { expect, test } from 'vitest';

import { blocksOf } from '#app/domain/yearly-reports/report-blocks.ts';
import { readFigures } from '#app/domain/yearly-reports/read-figures.server.ts';
import { removeArchives } from '#app/domain/backups/run-backup.server.ts';
import { mailLogAnchor } from '#app/domain/records/mail-log-anchor.server.ts';
import { readAnchorLine } from '#app/operation/log-anchor.ts';
import { readLogAnchor } from '#db/queries/log-anchor.server.ts';
import { outbox } from '#db/schema/index.ts';
import { useDatabase } from '../support/database.ts';
import { filedDossier, slugs, testPortal } from '../support/dossiers.ts';

const database = useDatabase();

test('once a morning, and what it says is found again later', async () => {
  const portal = testPortal(database.db, '2026-11-24T05:19:00+07:00');
  await filedDossier(portal, slugs.birth);
  portal.clock.set(new Date('2026-11-25T03:30:00+07:00'));
  await removeArchives(portal.deps, { remove: async () => {} }, ['phu-an-2026-11-17-033000.tar.age']);
  portal.clock.set(new Date('2026-11-25T05:19:00+07:00'));
  await mailLogAnchor(portal.deps);
  await mailLogAnchor(portal.deps);
  const mails = await database.db.select().from(outbox).where(like(outbox.dedupeKey, 'log-anchor:%'));
  expect(mails.map(({ recipient }) => recipient).toSorted()).toEqual([
    'quantri@demo.phuan',
    'truongban@demo.phuan',
  ]);
  // Which archives went since yesterday stands in the same mail.
  expect(mails[0]?.body).toContain('phu-an-2026-11-17-033000.tar.age');
  const line = mails[0]?.body.split('\n').find((one) => /[0-9a-f]{64}$/.test(one.trim())) ?? '';
  const anchor = readAnchorLine(line);
  expect(anchor?.events).toBeGreaterThan(0);
  // The year's report, which is signed and sent, carries the same line in its figures.
  const figures = await readFigures(portal.deps, 2026);
  expect(figures.logAnchor).toBe(line.trim());
  expect(JSON.stringify(blocksOf('operation', figures))).toContain(line.trim());
  portal.clock.set(new Date('2026-12-25T05:19:00+07:00'));
  await filedDossier(portal, slugs.birth);
  expect(await readLogAnchor(database.db, anchor?.until ?? new Date(0))).toEqual(anchor);
});
