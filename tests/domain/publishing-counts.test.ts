// Numbers and lists that every page carries: what waits for somebody, and the sections of the menu.
import { randomUUID } from 'node:crypto';

import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';

import { countBoard } from '#app/domain/publishing/count-board.server.ts';
import { tiesOf } from '#app/domain/publishing/ties.server.ts';
import { keepMenu } from '#app/domain/publishing/list-sections.server.ts';
import { listBoard } from '#app/domain/publishing/list-board.server.ts';
import type { ContentBody } from '#app/publications/content-body.ts';
import { builtInSections } from '#app/publications/sections.ts';
import { tags } from '#app/vocabulary/page-tags.ts';
import { changeItem, insertItem, insertReview, insertVersion } from '#db/queries/content.server.ts';
import { listenForPageChanges } from '#db/queries/page-cache.server.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal, type TestPortal } from '../support/dossiers.ts';
import { changedSection } from '../support/sections.ts';
import { act, published, typed, written } from '../support/publishing.ts';

const database = useDatabase();
let portal: TestPortal;
beforeAll(() => {
  portal = testPortal(database.db);
});

const hands = [people.contributor, people.deputy, people.editor, people.head, people.social, people.land];
const hand = fc.constantFrom(...hands.map(({ userId }) => userId));

const some = fc.uniqueArray(hand, { maxLength: 2 });
const drawnPeople = fc.record({ writer: some, editor: some, approver: some }, { noNullPrototype: true });

const drawnItem = fc.record({
  section: fc.constantFrom(...builtInSections.map(({ id }) => id)),
  createdBy: hand,
  visibility: fc.constantFrom('never-published' as const, 'published' as const, 'unpublished' as const),
  reviews: fc.tuple(
    fc.array(
      fc.record({
        state: fc.constantFrom('published' as const, 'discarded' as const),
        people: drawnPeople,
        urgentReason: fc.option(fc.constant('Bão đang vào'), { nil: null }),
        looked: fc.boolean(),
      }),
      { maxLength: 2 },
    ),
    fc.option(
      fc.record({
        state: fc.constantFrom(
          'writing' as const,
          'submitted' as const,
          'edited' as const,
          'approved' as const,
        ),
        people: drawnPeople,
        failure: fc.option(fc.constant('Chuyên mục đã đóng'), { nil: null }),
      }),
      { nil: undefined },
    ),
  ),
});

async function store(drawn: typeof drawnItem extends fc.Arbitrary<infer T> ? T : never): Promise<void> {
  const { db, clock } = portal.deps;
  const at = clock.now();
  const id = randomUUID();
  const { createdBy } = drawn;
  const cameOut = drawn.reviews[0].some(({ state }) => state === 'published');
  const visibility =
    cameOut && drawn.visibility === 'never-published' ? ('unpublished' as const) : drawn.visibility;
  await insertItem(db, { id, sectionId: drawn.section, slug: id, createdBy, createdAt: at });
  const versionId = await insertVersion(db, {
    itemId: id,
    body: {
      title: 'Bài vẽ ra',
      summary: '',
      html: '',
      facts: {},
      attachments: [],
      author: '',
      source: '',
    } satisfies ContentBody,
    digest: id,
    searchText: 'bai ve ra',
    savedBy: createdBy,
    savedAt: at,
  });
  await changeItem(db, id, { visibility, liveVersionId: visibility === 'published' ? versionId : null });
  const base = { itemId: id, versionId, openedBy: createdBy, openedAt: at, updatedAt: at };
  const [closed, open] = drawn.reviews;
  for (const [index, { looked, ...review }] of closed.entries()) {
    const closedAt = new Date(at.getTime() + index * 1000);
    await insertReview(db, {
      ...base,
      ...review,
      closedAt,
      ...(looked && { secondLookBy: createdBy, secondLookAt: at }),
    });
  }
  if (open !== undefined)
    await insertReview(db, {
      ...base,
      ...open,
      approvedVersionId: versionId,
      approvedSight: '',
      approvedSlug: id,
    });
}

test('what is counted for somebody is as many as his list holds, whatever stands where', async () => {
  for (const drawn of fc.sample(drawnItem, { numRuns: 150, seed: 349 })) await store(drawn);
  const counts = [];
  for (const who of [...hands, people.desk, people.administrator]) {
    const { board } = accepted(await listBoard(portal.deps, who, { tab: 'waits-for-me' }));
    expect(await countBoard(portal.deps, who, await tiesOf(portal.deps, who))).toBe(board.total);
    expect(board.counts.waitsForMe).toBe(board.total);
    counts.push(board.total);
  }
  // Drawn so that the people differ: a count that ignored who asks would be seen.
  expect(new Set(counts).size).toBeGreaterThan(3);
});

test('“Tôi đang viết” is what somebody writes now: neither what came out, nor what was given up', async () => {
  const { deps } = portal;
  const who = people.contributor;
  const mine = async () => {
    const { board } = accepted(await listBoard(deps, who, { tab: 'mine', words: 'cua toi' }));
    const all = accepted(await listBoard(deps, who, { tab: 'mine' })).board;
    expect(all.counts.mine).toBe(all.total);
    return new Set(board.rows.map(({ title }) => title));
  };
  const out = await published(deps, who, { title: 'Của tôi, đã đăng' });
  const given = await written(deps, who, { title: 'Của tôi, đã bỏ' });
  accepted(await act(deps, who, given, 'discard'));
  await written(deps, who, { title: 'Của tôi, đang viết' });
  expect(await mine()).toEqual(new Set(['Của tôi, đang viết']));
  accepted(await typed(deps, who, out, { summary: 'Viết thêm' }));
  expect(await mine()).toEqual(new Set(['Của tôi, đã đăng', 'Của tôi, đang viết']));
});

describe('the menu', () => {
  const listening: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const stop of listening.splice(0)) await stop();
  });
  /** As a process does: listens, then serves. */
  const process = async () => {
    const menu = keepMenu(portal.deps);
    let forgotten = 0;
    listening.push(
      await listenForPageChanges(database.db, (tags) => {
        menu.forget(tags);
        forgotten += 1;
      }),
    );
    return { menu, forgotten: () => forgotten };
  };
  const titles = async ({ menu }: Awaited<ReturnType<typeof process>>) =>
    (await menu.read()).map(({ title }) => title);

  test('is asked for once, and anew in every process when a section changes', async () => {
    const [one, other] = [await process(), await process()];
    expect(await one.menu.read()).toBe(await one.menu.read());
    expect(await titles(other)).toContain('Tin tức');
    const before = [one.forgotten(), other.forgotten()];
    await changedSection(portal.deps, { section: 'tin-tuc', title: 'Tin trong xã' });
    await expect
      .poll(() => [one.forgotten() > before[0]!, other.forgotten() > before[1]!])
      .toEqual([true, true]);
    for (const each of [one, other]) {
      expect(await titles(each)).toContain('Tin trong xã');
      expect(await titles(each)).not.toContain('Tin tức');
    }
  });

  test('stays while items come out, and is asked for again after a fault', async () => {
    const { menu } = await process();
    const first = menu.read();
    menu.forget([tags.content, tags.section('tin-tuc')]);
    expect(menu.read()).toBe(first);
    let down = true;
    const faulty = keepMenu({
      get db() {
        if (down) throw new Error('the database does not answer');
        return portal.deps.db;
      },
    });
    await expect(faulty.read()).rejects.toThrow('does not answer');
    down = false;
    expect((await faulty.read()).length).toBeGreaterThan(10);
  });
});
