// The demonstration's content, filled in as at a first start: whole histories, true chains, and once only.
import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';

import { paths } from '#app/addresses/paths.ts';
import { listUnclearRelations } from '#app/domain/legal-documents/list-unclear.server.ts';
import { latest } from '#app/domain/publishing/latest.server.ts';
import { listAmountsToSet } from '#app/domain/payments/set-amount.server.ts';
import { listPublished } from '#app/domain/publishing/list-published.server.ts';
import { petition } from '#app/inquiries/kinds/petition/petition.ts';
import { question } from '#app/inquiries/kinds/question/question.ts';
import { builtInSections } from '#app/publications/sections.ts';
import { staffMember } from '#app/server/demo/staff-member.ts';
import { seedDemonstration } from '#app/server/demo/seeds.server.ts';
import { bareTitle } from '#app/publications/item-title.ts';
import { verifyEventChains } from '#db/event-chains.server.ts';
import { listFactReviews } from '#db/queries/fact-reviews.server.ts';
import { contingencyPlans } from '#db/schema/contingency.ts';
import { contentItems, contentReviews } from '#db/schema/content.ts';
import { inquiries } from '#db/schema/inquiries.ts';
import { useDemonstration } from '../support/demonstration.ts';
import { accepted, people, testPortal } from '../support/dossiers.ts';

const database = useDemonstration();

test('the demonstration publishes samples in every section, through all three steps, and once', async () => {
  const { deps } = testPortal(database.db);
  for (const { id } of builtInSections) {
    expect((await latest(deps, { sections: [id], count: 1 })).length, id).toBe(1);
  }
  const { lines, total } = await listPublished(deps, {
    sections: builtInSections.map(({ id }) => id),
    pageSize: 100,
  });
  expect(total).toBeGreaterThanOrEqual(60);
  // All but the true addresses of agencies, and what the state and the commune really issued.
  const genuine = lines.filter(({ title, kind }) => !title.sample && kind !== 'link');
  expect(genuine.map(({ title }) => /\d+\/\S+/.exec(bareTitle(title))?.[0]).sort()).toEqual([
    '16/2016/QĐ-UBND',
    '349/QĐ-UBND',
    '42/2022/NĐ-CP',
    '43/2011/NĐ-CP',
  ]);
  for (const line of lines) {
    expect(line.publishedAt.getTime()).toBeLessThanOrEqual(deps.clock.now().getTime());
  }
  expect(lines.some(({ pinned }) => pinned)).toBe(true);

  // Đ12: a document counts by the day on which it was issued, or not at all; no date is made up so that it counts as in time.
  const documents = await database.db.execute<{ eventDate: string | null; issuedOn: string }>(sql`
    select v.body ->> 'eventDate' as "eventDate", v.body -> 'facts' ->> 'issuedOn' as "issuedOn"
    from content_versions v join content_items i on i.id = v.item_id where i.section_id = 'van-ban'`);
  expect(documents.length).toBeGreaterThan(10);
  for (const { eventDate, issuedOn } of documents) expect([null, issuedOn]).toContain(eventDate);

  // Đ10.6: each of its documents says which one it replaces, amends, suspends, guides.
  expect(accepted(await listUnclearRelations(deps, people.head)).relations).toEqual([]);

  // Named people have looked at a few facts of procedures, and each says that it is a sample.
  const looked = await listFactReviews(database.db);
  expect(new Set(looked.map(({ decidedByName }) => decidedByName)).size).toBe(2);
  for (const { ground } of looked) expect(ground).toContain('không phải kết quả rà soát thật');

  const reviews = await database.db.select().from(contentReviews);
  const published = reviews.filter(({ state }) => state === 'published');
  // Đ10.3: among them petitions that were published at the desk.
  const replies = await listPublished(deps, { sections: ['tra-loi-kien-nghi'] });
  const petitions = replies.lines.filter(({ href }) => href.startsWith(paths.inquiryFront('petition')));
  expect(petitions.length).toBeGreaterThan(0);
  // A draft put to the people came out twice: its second version stands beside the first.
  expect(new Set(published.map(({ itemId }) => itemId)).size).toBe(total - petitions.length);
  for (const { people, submittedBy, editedBy, approvedBy } of published) {
    expect([submittedBy, editedBy].every((who) => who !== null)).toBe(true);
    expect(people).toMatchObject({ editor: [editedBy], approver: [approvedBy] });
    const all = [...people.writer, ...people.editor, ...people.approver];
    expect(new Set(all).size).toBe(all.length);
  }
  expect(new Set(reviews.map(({ state }) => state))).toEqual(
    new Set(['published', 'writing', 'submitted', 'edited', 'approved']),
  );
  expect((await verifyEventChains(database.owner)).broken).toBeUndefined();

  for (const kind of [question, petition]) {
    const rows = await database.db.select().from(inquiries).where(eq(inquiries.kind, kind.id));
    expect(rows.every(({ sample }) => sample)).toBe(true);
    expect(rows.length, kind.id).toBeGreaterThanOrEqual(12);
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(Object.keys(kind.states)));
  }

  // A dossier waits for the accountant, and the plan for when the portal stands still was approved by another person.
  const accountant = staffMember('ketoan');
  const amounts = await listAmountsToSet(deps, accountant);
  expect(amounts.ok && amounts.missing.total).toBe(1);
  const [plan, ...others] = await database.db.select().from(contingencyPlans);
  expect([plan?.state, others.length]).toEqual(['approved', 0]);
  expect(plan?.writers).not.toContain(plan?.approvedBy);

  const before = await database.db.$count(contentItems);
  await seedDemonstration(deps);
  expect(await database.db.$count(contentItems)).toBe(before);
});
