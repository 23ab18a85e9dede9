// Lists of dossiers: what narrows and orders them, what each member of the staff keeps for himself, and the way through one.
import { randomUUID } from 'node:crypto';

import { beforeAll, describe, expect, test } from 'vitest';

import { chooseQueueLayout } from '#app/domain/dossiers/queue/choose-queue-layout.server.ts';
import { findQueuePlace, listFollowing } from '#app/domain/dossiers/queue/find-queue-place.server.ts';
import { putLabelOn, takeLabelOff } from '#app/domain/dossiers/queue/label-dossier.server.ts';
import { readLabels, removeLabelFromList, saveLabel } from '#app/domain/dossiers/queue/labels.server.ts';
import { openDossierForApplicant } from '#app/domain/dossiers/applicant/open-dossier-for-applicant.server.ts';
import { openDossierForStaff } from '#app/domain/dossiers/open-dossier-for-staff.server.ts';
import { listQueue, queuePageSize } from '#app/domain/dossiers/queue/list-queue.server.ts';
import { removeSavedList, saveList } from '#app/domain/dossiers/queue/save-list.server.ts';
import { readQueueBasis, surveyQueues } from '#app/domain/dossiers/queue/survey-queues.server.ts';
import type { Staff } from '#app/domain/kernel/actor.ts';
import type { Outcome } from '#app/domain/kernel/refusal.ts';
import { usualLayout } from '#app/lists/queue-layout.ts';
import { heldBy, queueFilter, savedListBounds, type QueueFilter } from '#app/lists/queue.ts';
import { listedAtMost } from '#db/queries/dossier-queue.server.ts';
import { labelBounds } from '#app/vocabulary/dossier-labels.ts';
import type { DossierEvent, DossierState } from '#catalog/lifecycle.ts';
import type { QueueOrder } from '#catalog/work-order.ts';
import type { Refusal } from '#app/steps/refusal.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, filedDossier, people, slugs, testPortal, type TestPortal } from '../support/dossiers.ts';
import { writeLimits } from '../support/dossier-rows.ts';

const database = useDatabase();
const { desk, civil, land, head, editor } = people;
let portal: TestPortal;
let births = '';

interface Made {
  readonly name: string;
  readonly state: DossierState;
  readonly sector?: string;
  readonly holder?: string;
  /** Days before now when it was filed, after now when it is due. */
  readonly filed: number;
  readonly due?: number;
}

const made: readonly Made[] = [
  { name: 'L-NEW-OLD', state: 'submitted', filed: 9 },
  { name: 'L-NEW-YOUNG', state: 'submitted', filed: 2 },
  { name: 'L-ASKED', state: 'supplement-requested', filed: 5 },
  { name: 'L-LATE', state: 'processing', holder: civil.userId, filed: 20, due: -2 },
  { name: 'L-SOON', state: 'processing', holder: land.userId, sector: 'dat-dai', filed: 7, due: 1 },
  { name: 'L-FREE', state: 'received', filed: 6, due: 20 },
  { name: 'L-ENDED', state: 'returned', filed: 40, due: -30 },
];

beforeAll(async () => {
  portal = testPortal(database.db);
  const sql = database.owner.$client;
  const model = await portal.find(await filedDossier(portal, slugs.birth));
  births = model.procedureCode;
  const now = portal.clock.now().getTime();
  const at = (days: number) => new Date(now + days * 86_400_000);
  for (const { name, state, sector = 'ho-tich', holder = null, filed, due } of made) {
    const received = due === undefined ? null : at(-filed + 0.5);
    await sql`
      insert into dossiers (id, code, register_number, owner_id, procedure_code, procedure_revision_id, form_version_id,
        sector, state, holder_id, answers, submitted_at, received_at, due_at)
      select ${randomUUID()}, ${name}, ${received === null ? null : name}, owner_id, procedure_code, procedure_revision_id,
        form_version_id, ${sector}, ${state}, ${holder}, answers, ${at(-filed)}, ${received},
        ${due === undefined ? null : at(due)}
      from dossiers where id = ${model.id}`;
  }
  await writeLimits(sql);
  // What they were copied from is in nobody's way.
  await sql`update dossiers set state = 'draft' where id = ${model.id}`;
});

function refused<T>(outcome: Outcome<T>): Refusal {
  if (outcome.ok) throw new Error('it was not refused');
  return outcome.refusal;
}

/** The codes of the first page, in its order. */
async function listed(actor: Staff, filter: QueueFilter): Promise<readonly string[]> {
  const { items } = accepted(await listQueue(portal.deps, actor, filter));
  return items.map(({ code }) => code);
}

describe('a list is narrowed', () => {
  test.each<[string, QueueFilter, readonly string[]]>([
    ['by whose turn it is', { waitsFor: 'applicant' }, ['L-ASKED']],
    ['to what nobody holds', { holder: heldBy.nobody, waitsFor: 'officer' }, ['L-FREE']],
    ['to what one officer holds', { holder: land.userId }, ['L-SOON']],
    ['to what is late', { due: 'late' }, ['L-LATE']],
    ['to what is due soon, without what is late', { due: 'soon' }, ['L-SOON']],
    [
      'by its day of filing, both days included',
      { from: '2026-11-11', until: '2026-11-12' },
      ['L-FREE', 'L-ASKED'],
    ],
    ['by procedure', { procedure: 'khong-co' }, []],
  ])('%s', async (_, filter, codes) => {
    expect((await listed(desk, { ...filter, order: 'oldest' })).toSorted()).toEqual(codes.toSorted());
  });

  test('by its procedure, and to what the viewer holds himself', async () => {
    expect(await listed(civil, { procedure: births, holder: heldBy.viewer })).toEqual(['L-LATE']);
    expect(await listed(land, { holder: heldBy.viewer })).toEqual(['L-SOON']);
  });

  test('by people and procedures of open dossiers that he sees, and by no others', async () => {
    const { choices } = accepted(await listQueue(portal.deps, civil));
    expect(choices.holders.map(({ value }) => value)).toEqual([civil.userId]);
    expect(choices.procedures.map(({ value }) => value)).toEqual([births]);
  });
});

test.each<[QueueOrder, readonly string[]]>([
  ['oldest', ['L-LATE', 'L-NEW-OLD', 'L-SOON', 'L-FREE', 'L-ASKED', 'L-NEW-YOUNG']],
  ['newest', ['L-NEW-YOUNG', 'L-ASKED', 'L-FREE', 'L-SOON', 'L-NEW-OLD', 'L-LATE']],
  ['due', ['L-LATE', 'L-SOON', 'L-FREE', 'L-NEW-OLD', 'L-ASKED', 'L-NEW-YOUNG']],
  ['due-last', ['L-FREE', 'L-SOON', 'L-LATE', 'L-NEW-YOUNG', 'L-ASKED', 'L-NEW-OLD']],
  ['received-newest', ['L-FREE', 'L-SOON', 'L-LATE', 'L-NEW-YOUNG', 'L-ASKED', 'L-NEW-OLD']],
  ['received-oldest', ['L-LATE', 'L-SOON', 'L-FREE', 'L-NEW-OLD', 'L-ASKED', 'L-NEW-YOUNG']],
  ['holder', ['L-LATE', 'L-SOON', 'L-FREE', 'L-NEW-OLD', 'L-ASKED', 'L-NEW-YOUNG']],
])('a list ordered by %s', async (order, codes) => {
  expect(await listed(desk, { order })).toEqual(codes);
});

test('what is late or due today comes before all groups of what he can act on, and nothing of others with it', async () => {
  const sql = database.owner.$client;
  const due = async (code: string, days: number) => {
    await sql`update dossiers set due_at = ${new Date(portal.clock.now().getTime() + days * 86_400_000)} where code = ${code}`;
    await writeLimits(sql, [code]);
  };
  await due('L-LATE', 4);
  for (const days of [-1, 0.25]) {
    await due('L-FREE', days);
    expect((await listed(civil, {})).slice(0, 2)).toEqual(['L-FREE', 'L-LATE']);
  }
  await due('L-FREE', 1);
  expect((await listed(civil, {})).slice(0, 2)).toEqual(['L-LATE', 'L-FREE']);
  await due('L-LATE', -2);
  // The desk cannot act on what an officer holds, however late it is.
  expect((await listed(desk, {}))[0]).toBe('L-NEW-OLD');
  await due('L-FREE', 20);
});

test('past the end a list is its last page: what an address asks for may be there no more', async () => {
  const { page, pages, items, total } = accepted(await listQueue(portal.deps, desk, { page: 99 }));
  expect([page, pages, items.length]).toEqual([1, 1, total]);
});

test('a line offers the step that leads the dossier on, to whoever may make it, and to nobody else', async () => {
  const steps = async (actor: Staff) =>
    Object.fromEntries(
      accepted(await listQueue(portal.deps, actor)).items.map(({ code, action }) => [code, action?.event]),
    );
  expect(await steps(desk)).toMatchObject({ 'L-NEW-OLD': 'receive', 'L-LATE': undefined });
  expect(await steps(civil)).toMatchObject({ 'L-FREE': 'start-processing', 'L-LATE': 'submit-result' });
  expect(new Set(Object.values(await steps(head)))).toEqual(new Set([undefined]));
});

test('every number of what lies with somebody is the length of a list, for whoever sees it', async () => {
  const survey = async (actor: Staff) =>
    surveyQueues(portal.deps, actor, await readQueueBasis(portal.deps, actor));
  for (const actor of [desk, civil, land, head]) {
    const seen = await survey(actor);
    if (seen === undefined) throw new Error('no lists');
    const total = async (filter: QueueFilter) => accepted(await listQueue(portal.deps, actor, filter)).total;
    const numbers: readonly (readonly [number, QueueFilter])[] = [
      [seen.late, { due: 'late' }],
      [seen.dueToday, { due: 'today' }],
      [seen.dueSoon, { due: 'soon' }],
      [seen.open, {}],
      [seen.mine, { holder: heldBy.viewer }],
      [seen.toDo, { work: 'all' }],
      ...seen.work.map(({ id, count }) => [count, { work: id }] as const),
      ...seen.states.map(({ state, count }) => [count, { state }] as const),
    ];
    for (const [number, filter] of numbers)
      expect([actor.name, filter, number]).toEqual([actor.name, filter, await total(filter)]);
  }
  const standing = async (actor: Staff) => {
    const seen = await survey(actor);
    return seen && [seen.handles, seen.works, seen.everywhere];
  };
  expect([await standing(desk), await standing(civil), await standing(head), await standing(editor)]).toEqual(
    [...[[true, true, true], [true, true, false], [true, false, true], undefined]],
  );
});

describe('a saved list', () => {
  const lists = async (actor: Staff) =>
    (await surveyQueues(portal.deps, actor, await readQueueBasis(portal.deps, actor)))?.saved ?? [];
  const save = (actor: Staff, name: string, filter: QueueFilter) =>
    saveList(portal.deps, actor, { name, filter });

  test('is its owner’s alone, counts what lies in it for him, and goes when he lets it go', async () => {
    accepted(await save(desk, '  Quá   hạn ', { due: 'late', page: 3, text: 'Nguyễn Văn An' }));
    accepted(await save(civil, 'Của tôi', { holder: heldBy.viewer }));
    accepted(await save(desk, 'Đã trả', { state: 'returned' }));
    // What has dossiers at an end is not counted: nobody waits for those.
    expect((await lists(desk)).map(({ name, query, count }) => [name, query, count])).toEqual([
      ['Đã trả', 'trang-thai=returned', undefined],
      ['Quá hạn', 'han=qua-han', 1],
    ]);
    const [own] = await lists(civil);
    expect(own).toMatchObject({ name: 'Của tôi', count: 1 });
    expect(refused(await removeSavedList(portal.deps, desk, { id: own?.id ?? '' })).code).toBe('not-found');
    expect(refused(await removeSavedList(portal.deps, desk, { id: 'khac' })).code).toBe('not-found');
    accepted(await removeSavedList(portal.deps, civil, { id: own?.id ?? '' }));
    expect(await lists(civil)).toEqual([]);
  });

  test('of a name that he has is replaced, in any case of letters', async () => {
    accepted(await save(land, 'Sắp hạn', { due: 'soon' }));
    accepted(await save(land, 'SẮP HẠN', { due: 'today' }));
    expect((await lists(land)).map(({ name, query }) => [name, query])).toEqual([['SẮP HẠN', 'han=hom-nay']]);
  });

  test('has a name of its bounds, narrows something, and is one of so many', async () => {
    const { name, lists: most } = savedListBounds;
    expect(refused(await save(civil, ' ', { due: 'late' })).code).toBe('invalid');
    expect(refused(await save(civil, 'x'.repeat(name + 1), { due: 'late' })).code).toBe('invalid');
    expect(refused(await save(civil, 'Tất cả', { page: 2, text: 'An' })).code).toBe('invalid');
    expect(refused(await save(editor, 'Tin', { due: 'late' })).code).toBe('not-allowed');
    for (let index = 0; index < most; index += 1)
      accepted(await save(civil, `Danh sách ${index}`, { due: 'late' }));
    expect(refused(await save(civil, 'Một nữa', { due: 'late' })).message).toContain(`${most}`);
    accepted(await save(civil, 'danh sách 3', { due: 'today' }));
    expect(await lists(civil)).toHaveLength(most);
  });
});

test('how lists are drawn is chosen by each for himself, out of what there is', async () => {
  const layout = async (actor: Staff) => (await readQueueBasis(portal.deps, actor))?.layout;
  expect(await layout(desk)).toEqual(usualLayout);
  const columns = ['received', 'applicant', 'received'];
  accepted(await chooseQueueLayout(portal.deps, desk, { density: 'comfortable', columns }));
  expect(await layout(desk)).toEqual({ density: 'comfortable', columns: ['applicant', 'received'] });
  expect(await layout(civil)).toEqual(usualLayout);
  for (const wrong of [
    { density: 'none', columns: [] },
    { density: 'dense', columns: ['password'] },
  ])
    expect(refused(await chooseQueueLayout(portal.deps, desk, wrong)).code).toBe('invalid');
  // What an earlier version stored is no reason to show no list.
  await database.owner
    .$client`update staff_preferences set queue = '{"rows": 3}' where user_id = ${desk.userId}`;
  expect(await layout(desk)).toEqual(usualLayout);
});

describe('the way through a list', () => {
  const list: QueueFilter = { order: 'oldest' };
  const place = (code: string, more: Partial<Parameters<typeof findQueuePlace>[2]> = {}) =>
    findQueuePlace(portal.deps, desk, { list, code, ...more });

  test('leads from each dossier to its neighbours, and says how many are left', async () => {
    expect(await place('L-LATE')).toEqual({
      total: 6,
      position: 1,
      next: { code: 'L-NEW-OLD', page: 1, left: 5 },
    });
    expect(await place('L-NEW-YOUNG')).toMatchObject({ position: 6, previous: { code: 'L-ASKED' } });
    expect(await place('L-ENDED')).toEqual({ total: 6 });
    expect(await findQueuePlace(portal.deps, editor, { list, code: 'L-LATE' })).toBeUndefined();
  });

  test('goes on after a step by what came next before it, whoever was led on meanwhile', async () => {
    const sql = database.owner.$client;
    const work: QueueFilter = { work: 'new' };
    const following = await listFollowing(portal.deps, desk, { list: work, code: 'L-NEW-OLD' });
    expect(following).toEqual(['L-NEW-YOUNG']);
    await sql`update dossiers set state = 'received', received_at = now(), register_number = 'R1' where code = 'L-NEW-OLD'`;
    expect(await place('L-NEW-OLD', { list: work, following, step: 'receive' })).toEqual({
      total: 1,
      next: { code: 'L-NEW-YOUNG', page: 1, left: 1 },
    });
    expect((await place('L-NEW-OLD', { list: work, following: ['L-GONE', ...following] }))?.next?.code).toBe(
      'L-NEW-YOUNG',
    );
    expect((await place('L-NEW-OLD', { list: work, following: [] }))?.next).toBeUndefined();
  });

  test('crosses the border of a page', async () => {
    const sql = database.owner.$client;
    await sql`
      insert into dossiers (id, code, owner_id, procedure_code, procedure_revision_id, form_version_id, sector, state, answers,
        submitted_at)
      select gen_random_uuid(), 'M-' || to_char(n, 'FM000'), owner_id, procedure_code, procedure_revision_id,
        form_version_id, 'ho-tich', 'withdrawn', answers, submitted_at + n * interval '1 minute'
      from dossiers, generate_series(1, ${queuePageSize + 1}) n where code = 'L-LATE'`;
    const withdrawn: QueueFilter = { state: 'withdrawn', order: 'oldest' };
    const code = (n: number) => `M-${String(n).padStart(3, '0')}`;
    const last = await place(code(queuePageSize), { list: withdrawn });
    expect(last?.next).toEqual({ code: code(queuePageSize + 1), page: 2, left: 1 });
    const first = await place(code(queuePageSize + 1), { list: { ...withdrawn, page: 2 } });
    expect(first).toMatchObject({
      position: queuePageSize + 1,
      previous: { code: code(queuePageSize), page: 1 },
    });
    expect(queueFilter.query({ ...withdrawn, page: 1 })).not.toContain('trang=');
  });
});

describe('labels', () => {
  const put = (actor: Staff, code: string, name: string) => putLabelOn(portal.deps, actor, { code, name });
  const borne = async (actor: Staff, code: string) =>
    accepted(await openDossierForStaff(portal.deps, actor, { code })).dossier.labels;
  let code = '';

  beforeAll(async () => {
    code = await filedDossier(portal, slugs.birth);
  });

  test('whoever handles a dossier puts one on, made at once; all who handle it see it, its owner does not', async () => {
    accepted(await put(civil, code, '  chờ   xác minh '));
    // The same word is the same label, however it is written.
    accepted(await put(desk, code, 'Chờ xác minh'));
    const [label, ...others] = await borne(head, code);
    expect([label?.name, label?.tone, others]).toEqual(['chờ xác minh', 'neutral', []]);
    const id = label?.id ?? '';
    expect(await listed(desk, { label: id })).toEqual([code]);
    const { items } = accepted(await listQueue(portal.deps, desk, { label: id }));
    expect(items.map(({ labels }) => labels)).toEqual([[label]]);
    // Of another sector, or of no dossiers at all.
    expect((await put(land, code, 'gấp')).ok).toBe(false);
    expect((await put(editor, code, 'gấp')).ok).toBe(false);
    expect(await listed(land, { label: id })).toEqual([]);
    const own = accepted(await openDossierForApplicant(portal.deps, people.an, { code })).dossier;
    expect(JSON.stringify(own)).not.toContain('xác minh');

    // A saved list asks for it, and counts what bears it.
    accepted(await saveList(portal.deps, desk, { name: 'Xác minh', filter: { label: id } }));
    const basis = await readQueueBasis(portal.deps, desk);
    const saved = (await surveyQueues(portal.deps, desk, basis))?.saved.find(
      ({ name }) => name === 'Xác minh',
    );
    expect(saved).toMatchObject({ query: `nhan=${id}`, count: 1 });

    accepted(await takeLabelOff(portal.deps, civil, { code, labelId: id }));
    expect(await borne(civil, code)).toEqual([]);
    const log = await database.owner.$client<{ event: string; name: string }[]>`
      select event, detail ->> 'name' as name from audit_events where subject = ${`dossier:${code}`} order by id`;
    expect(log.map(({ event, name }) => [event, name])).toEqual([
      ['label-put-on', 'chờ xác minh'],
      ['label-taken-off', 'chờ xác minh'],
    ]);
  });

  test('a name is short, says nothing of a person, and is there once', async () => {
    for (const name of ['  ', 'x'.repeat(31), 'CCCD 074190000001', '0987 654 321', 'an@demo.phuan'])
      expect([name, refused(await put(civil, code, name)).code]).toEqual([name, 'invalid']);
    expect(await borne(civil, code)).toEqual([]);
  });

  test('administrators and leaders keep the list; what they remove is gone from every dossier', async () => {
    accepted(await put(civil, code, 'gấp'));
    const labels = async () => accepted(await readLabels(portal.deps, people.administrator)).labels;
    const urgent = (await labels()).find(({ name }) => name === 'gấp');
    expect(urgent?.dossiers).toBe(1);
    const id = urgent?.id ?? '';
    const change = (actor: Staff, name: string) =>
      saveLabel(portal.deps, actor, { id, name, tone: 'stopped' });
    expect(refused(await change(civil, 'khẩn')).code).toBe('not-allowed');
    expect(refused(await change(head, 'CHỜ XÁC MINH')).code).toBe('invalid');
    accepted(await change(head, 'khẩn'));
    expect(await borne(civil, code)).toEqual([{ id, name: 'khẩn', tone: 'stopped' }]);
    expect(refused(await removeLabelFromList(portal.deps, desk, { id })).code).toBe('not-allowed');
    accepted(await removeLabelFromList(portal.deps, people.administrator, { id }));
    expect(await borne(civil, code)).toEqual([]);
    expect((await labels()).map(({ name }) => name)).toEqual(['chờ xác minh']);
    expect((await readLabels(portal.deps, editor)).ok).toBe(false);
  });

  test('one too many makes no label either, and one that a full dossier bears already is put on without complaint', async () => {
    const names = Array.from({ length: labelBounds.onDossier }, (_, n) => `nhãn ${n + 1}`);
    for (const name of names) accepted(await put(civil, code, name));
    expect(refused(await put(civil, code, 'nhãn thừa')).code).toBe('invalid');
    const { labels } = accepted(await readLabels(portal.deps, head));
    expect(labels.map(({ name }) => name)).not.toContain('nhãn thừa');
    const written = await database.owner.$client`
      select 1 from audit_events where subject = 'labels' and detail ->> 'name' = 'nhãn thừa'`;
    expect(written).toHaveLength(0);
    expect(accepted(await put(desk, code, 'Nhãn 1')).message).toContain('đã có nhãn');
    expect((await borne(civil, code)).map(({ name }) => name)).toEqual(names);
  });
});

test('after a step that leads on the next dossier is opened at the same step; after a question or a refusal it is just opened', async () => {
  const [next, code] = [await filedDossier(portal, slugs.birth), await filedDossier(portal, slugs.birth)];

  const list: QueueFilter = { order: 'newest' };
  const after = async (step: DossierEvent) => {
    const place = await findQueuePlace(portal.deps, desk, { list, code, following: [next], step });
    return place?.next;
  };
  expect(await after('receive')).toMatchObject({ code: next, again: 'receive' });
  for (const step of ['request-supplement', 'refuse', 'hand-over'] as const)
    expect(await after(step)).not.toHaveProperty('again');
});

describe('a list with those at an end', () => {
  const orders = ['work', 'due', 'due-last', 'holder', 'procedure'] as const;
  const ended = (from: number, until: number, state = 'stopped') => database.owner.$client`
    insert into dossiers (id, code, owner_id, procedure_code, procedure_revision_id, form_version_id, sector, state, answers, submitted_at)
    select gen_random_uuid(), 'E-' || to_char(n, 'FM00000'), owner_id, procedure_code, procedure_revision_id,
      form_version_id, 'ho-tich', ${state}, answers, submitted_at + n * interval '1 second'
    from dossiers, generate_series(${from}::int, ${until}::int) n where code = 'L-LATE'`;

  test('has all open ones first, then the ended, the latest first; each stands on one page', async () => {
    await ended(1, queuePageSize);
    for (const order of orders) {
      const open = await walk(desk, { order });
      const all = await walk(desk, { order, closed: true });
      expect(all.slice(0, open.length)).toEqual(open);
      const rest = all.slice(open.length);
      expect(rest.filter((code) => code.startsWith('E-'))).toEqual(
        Array.from(
          { length: queuePageSize },
          (_, index) => `E-${String(queuePageSize - index).padStart(5, '0')}`,
        ),
      );
      expect(rest.at(-1)).toBe('L-ENDED');
      expect(new Set(all).size).toBe(all.length);
    }
  });

  test('shows none of them to whoever sees a dossier only for what it owes', async () => {
    for (const order of [...orders, 'newest', 'received-oldest'] as const)
      expect(await walk(people.accountant, { order, closed: true })).toEqual(
        await walk(people.accountant, { order }),
      );
  });

  test('ends where it is no longer counted, and says so', async () => {
    await ended(queuePageSize + 1, listedAtMost);
    const list: QueueFilter = { closed: true, page: 1_000_000 };
    const page = accepted(await listQueue(portal.deps, desk, list));
    expect(page).toMatchObject({ total: listedAtMost, beyond: true, page: listedAtMost / queuePageSize });
    expect(page.items).toHaveLength(queuePageSize);
    const code = page.items[0]?.code ?? '';
    expect(
      await findQueuePlace(portal.deps, desk, { list: { ...list, page: page.page }, code }),
    ).toMatchObject({
      ...{ total: listedAtMost, beyond: true, position: listedAtMost - queuePageSize + 1 },
    });
    expect(accepted(await listQueue(portal.deps, desk, {})).beyond).toBe(false);
  });

  /** All pages of a list. */
  async function walk(actor: Staff, filter: QueueFilter): Promise<readonly string[]> {
    const { pages } = accepted(await listQueue(portal.deps, actor, filter));
    const codes: string[] = [];
    for (let page = 1; page <= pages; page += 1) codes.push(...(await listed(actor, { ...filter, page })));
    return codes;
  }
});
