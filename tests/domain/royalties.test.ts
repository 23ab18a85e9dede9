// Royalties (Đ7.2f) on a real database: proposed with the article, approved by another, stated once, paid with a mail.
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';

import type { Actor } from '#app/domain/kernel/actor.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { startItem } from '#app/domain/publishing/start-item.server.ts';
import { expireDueContent } from '#app/domain/publishing/publish-due-content.server.ts';
import { unpublishItem } from '#app/domain/publishing/unpublish-item.server.ts';
import { withdrawItem } from '#app/domain/publishing/withdraw-item.server.ts';
import { actOnStatement } from '#app/domain/royalties/act-on-statement.server.ts';
import { correctRoyalty } from '#app/domain/royalties/correct-royalty.server.ts';
import { addRateTable } from '#app/domain/royalties/add-rate-table.server.ts';
import { decideRoyalty, withdrawRoyalty } from '#app/domain/royalties/decide-royalty.server.ts';
import { drawStatement } from '#app/domain/royalties/draw-statement.server.ts';
import { listLedger } from '#app/domain/royalties/list-ledger.server.ts';
import { openItemRoyalties } from '#app/domain/royalties/open-item-royalties.server.ts';
import { proposeRoyalty, type RoyaltyProposal } from '#app/domain/royalties/propose-royalty.server.ts';
import { listRateTables, seedRateTable } from '#app/domain/royalties/rate-tables.server.ts';
import { baseSalaries, provisionalRates as ratesOf } from '#app/domain/royalties/rates.ts';
import { openStatement, previewStatement } from '#app/domain/royalties/statements.server.ts';
import type { Sql } from '#db/client.server.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal, type TestPortal } from '../support/dossiers.ts';
import { heldTogether } from '../support/races.ts';
import { act, published, typed, written } from '../support/publishing.ts';

const provisionalRates = ratesOf(baseSalaries.at(-1) ?? baseSalaries[0]);
const database = useDatabase();
const { accountant, an, contributor, deputy, editor, head, land } = people;
const refused = (code: string) => ({ ok: false, refusal: { code } });
const month = { from: '2026-11-01', until: '2026-11-30' };

let portal: TestPortal;
let deps: Deps;
beforeAll(async () => {
  await seedRateTable({ db: database.db });
});
beforeEach(() => {
  portal = testPortal(database.db);
  ({ deps } = portal);
});

test('who is paid from outside is known to the board, the accountant, and whoever sees the line', async () => {
  const item = await article();
  const elsewhere = await article();
  await propose(item, { author: outsider('Nguyễn Thị Kín', '074190001234') }, editor);
  const seesOutsider = async (who: Actor, of = item) =>
    JSON.stringify(accepted(await openItemRoyalties(deps, who, { item: of })).royalties).includes('Kín');
  for (const who of [head, deputy, editor]) expect(await seesOutsider(who, elsewhere)).toBe(true);
  expect(await seesOutsider(accountant)).toBe(true);
  // Whoever writes in the section sees the lines of the item, and of other items no outsider that is not his concern.
  expect(await seesOutsider(contributor)).toBe(true);
  expect(await seesOutsider(contributor, elsewhere)).toBe(false);
  for (const who of [land, people.civil, people.desk]) {
    expect(await seesOutsider(who)).toBe(false);
    expect(accepted(await openItemRoyalties(deps, who, { item })).royalties.people).toEqual([]);
  }
  const { royalties } = accepted(await openItemRoyalties(deps, head, { item }));
  const kin = royalties.people.find(({ name }) => name === 'Nguyễn Thị Kín');
  const guessed = proposal(elsewhere, { author: { id: kin?.id ?? '' } });
  expect(await proposeRoyalty(deps, contributor, guessed)).toMatchObject(refused('invalid'));
});

/** An author without an account. */
const outsider = (name: string, number: string, note = '') => ({ name, note, number });

let count = 0;
const article = () => published(deps, contributor, { title: `Bài nhuận bút ${(count += 1)}` });

const proposal = (item: string, more: Partial<RoyaltyProposal> = {}): RoyaltyProposal => ({
  item,
  author: { id: contributor.userId },
  work: 'tin',
  grade: 'b',
  ...more,
});

const propose = async (item: string, more: Partial<RoyaltyProposal> = {}, by: Actor = editor) =>
  accepted(await proposeRoyalty(deps, by, proposal(item, more))).id;

const lineOf = async (item: string, line: string, who: Actor = head) => {
  const { royalties } = accepted(await openItemRoyalties(deps, who, { item }));
  const found = royalties.lines.find(({ id }) => id === line);
  if (found === undefined) throw new Error('no line');
  return found;
};

const decide = async (
  item: string,
  line: string,
  by: Actor,
  more: { reason?: string; lock?: number } = {},
) => {
  const { lock } = await lineOf(item, line);
  const decision = more.reason === undefined ? ('approve' as const) : ('refuse' as const);
  return decideRoyalty(deps, by, { item, line, lock, decision, ...more });
};

/** An article whose royalty is approved. */
async function approved(more: Partial<RoyaltyProposal> = {}) {
  const item = await article();
  const line = await propose(item, more);
  accepted(await decide(item, line, head));
  return { item, line };
}

describe('a royalty', () => {
  test('Đ7.2f is coefficient × unit of the table, proposed with the article, approved after it is published', async () => {
    const item = await written(deps, contributor, { title: 'Chưa đăng' });
    const { id, amount } = accepted(await proposeRoyalty(deps, contributor, proposal(item)));
    expect(amount).toBe(234_000);
    expect(await decide(item, id, head)).toMatchObject(refused('not-possible'));
    expect(await lineOf(item, id)).toMatchObject({
      state: 'proposed',
      may: { approve: false, refuse: true },
    });
    expect(await proposeRoyalty(deps, land, proposal(item))).toMatchObject(refused('not-allowed'));
    expect(await proposeRoyalty(deps, an, proposal(item))).toMatchObject(refused('not-allowed'));
  });

  test('Đ7.2f is approved neither by who proposed it nor by who is paid; whoever is next decides in their place', async () => {
    const item = await article();
    const toDecide = () =>
      Promise.all(
        [head, deputy, land].map(async (who) => accepted(await listLedger(deps, who, {})).ledger.toDecide),
      );
    const before = await toDecide();
    const line = await propose(item, {}, head);
    expect(await decide(item, line, head)).toMatchObject(refused('not-allowed'));
    for (const other of [editor, contributor, accountant])
      expect(await decide(item, line, other)).toMatchObject(refused('not-allowed'));
    // It is counted for whoever's turn it is, and for nobody else.
    expect(await toDecide()).toEqual([before[0], (before[1] ?? 0) + 1, 0]);
    accepted(await decide(item, line, deputy));
    expect(await toDecide()).toEqual(before);
    const own = await propose(item, { author: { id: head.userId } });
    expect(await decide(item, own, head)).toMatchObject(refused('not-allowed'));
    accepted(await decide(item, own, deputy));
    const plain = await propose(item, { author: { id: land.userId } });
    expect(await decide(item, plain, deputy)).toMatchObject(refused('not-allowed'));
    // What the head proposes for the deputy. Here they are chairman and vice-chairman, too: a member of the board decides.
    const between = await propose(item, { author: { id: deputy.userId } }, head);
    for (const one of [head, deputy])
      expect(await decide(item, between, one)).toMatchObject(refused('not-allowed'));
    expect((await lineOf(item, between, editor)).may).toMatchObject({ approve: true });
    accepted(await decide(item, between, editor));
    // The table itself keeps it, whatever the code does.
    await expect(
      database.owner
        .$client`update royalties set state = 'approved', decided_by = proposed_by where id = ${plain}`,
    ).rejects.toThrow(/royalties_approver/);
  });

  test('Đ7.2f whoever wrote a proposal never approves it, whoever saved it since', async () => {
    const item = await article();
    const line = await propose(item, {}, head);
    const { lock } = await lineOf(item, line);
    const saved = proposal(item, { grade: 'a', line: { id: line, lock } });
    accepted(await proposeRoyalty(deps, contributor, saved));
    expect(await decide(item, line, head)).toMatchObject(refused('not-allowed'));
    const shown = await lineOf(item, line, deputy);
    expect(shown).toMatchObject({ changedBy: [contributor.name], may: { approve: true } });
    accepted(await decide(item, line, deputy));
  });

  test('Đ7.2f one person is paid once for a work, under whatever name, account or kind of work', async () => {
    const item = await article();
    await propose(item, { author: outsider('Lê Thị Sen', '079190000001') });
    for (const again of [
      { author: outsider('Sen Lê', '079190000001', 'bút danh'), work: 'anh' },
      { author: outsider('Lê Thị Sen', '079 190 000 001'), work: 'dich' },
    ])
      expect(await proposeRoyalty(deps, editor, proposal(item, again))).toMatchObject({
        refusal: { code: 'invalid', problems: [{ path: 'author' }] },
      });
    expect(await proposeRoyalty(deps, editor, proposal(item, { author: outsider('Ai', '') }))).toMatchObject({
      refusal: { problems: [{ path: 'number' }] },
    });
    // The number lies sealed.
    const [row] = await database.owner.$client<{ number: Uint8Array }[]>`
      select number from royalty_contributors where name = 'Lê Thị Sen'`;
    expect(Buffer.from(row?.number ?? []).toString('latin1')).not.toContain('079190000001');
    // An account and a name are one person by the number; two lines that stood when it was entered: the first alone is paid.
    await propose(item);
    const second = await propose(item, { author: { id: land.userId } });
    const sql = database.owner.$client;
    const [own] = await sql<{ index: Buffer }[]>`
      select identity_index as index from resident_profiles where user_id = ${land.userId}`;
    await sql`update resident_profiles set identity_index =
      (select identity_index from resident_profiles where user_id = ${contributor.userId}) where user_id = ${land.userId}`;
    const [first] = accepted(await openItemRoyalties(deps, head, { item })).royalties.lines.filter(
      ({ author }) => author.id === contributor.userId,
    );
    accepted(await decide(item, first?.id ?? '', head));
    expect(await decide(item, second, head)).toMatchObject(refused('not-possible'));
    expect((await lineOf(item, second)).whyNot).toContain('mỗi người một khoản');
    await sql`update resident_profiles set identity_index = ${own?.index ?? null} where user_id = ${land.userId}`;
  });

  test('Đ7.2f an outsider with a name of the staff is proposed and approved with a reason, and the approver reads both', async () => {
    const item = await article();
    await propose(item);
    const author = outsider(` ${contributor.name.toLocaleUpperCase('vi').normalize('NFD')} `, '079190000031');
    const asked = await proposeRoyalty(deps, editor, proposal(item, { author }));
    expect(asked).toMatchObject({ refusal: { problems: [{ path: 'namesake' }] } });
    expect(JSON.stringify(asked)).toContain(`Trùng tên với ${contributor.name}`);
    const line = await propose(item, { author, namesake: 'Ở ấp khác, đã xem căn cước' });
    expect(await lineOf(item, line)).toMatchObject({
      ...{ namesakes: [`${contributor.name} (cán bộ)`], namesakeReason: 'Ở ấp khác, đã xem căn cước' },
      may: { approve: true },
    });
    expect(await decide(item, line, head)).toMatchObject({ refusal: { problems: [{ path: 'reason' }] } });
    const { lock } = await lineOf(item, line);
    const why = { decision: 'approve' as const, reason: 'Đã gặp người nhận' };
    accepted(await decideRoyalty(deps, head, { item, line, lock, ...why }));
    expect((await lineOf(item, line)).refusalReason).toBeUndefined();
    const [event] = await database.owner.$client<{ reason: string }[]>`
      select detail ->> 'reason' as reason from audit_events where subject = ${`royalty:${line}`}
        and event = 'royalty-approved'`;
    expect(event?.reason).toBe('Đã gặp người nhận');
    // Of two outsiders as well, and of one whose line stood first.
    const other = await article();
    await propose(other, { author: outsider('Tô Văn Trùng', '079190000032') });
    const again = { author: outsider('To  Van Trung', '079190000033') };
    expect(await proposeRoyalty(deps, editor, proposal(other, again))).toMatchObject({
      refusal: { problems: [{ path: 'namesake' }] },
    });
    expect((await propose(await article(), again)).length).toBeGreaterThan(0);
  });

  test('who is named in a refused proposal is not kept', async () => {
    const item = await article();
    const named = async () => {
      const { people: offered } = accepted(await openItemRoyalties(deps, head, { item })).royalties;
      return offered.some(({ name }) => name === 'Mạc Thị Thừa');
    };
    await propose(item, { author: outsider('Lý Đã Có', '079190000034') });
    const author = outsider('Mạc Thị Thừa', '079190000034');
    expect(await proposeRoyalty(deps, editor, proposal(item, { author }))).toMatchObject(refused('invalid'));
    expect(await named()).toBe(false);
    await propose(await article(), { author });
    expect(await named()).toBe(true);
  });

  test('nobody is proposed for what was taken down; a discarded draft is no newer version', async () => {
    const { item, line } = await approved();
    await typed(deps, contributor, item, { summary: 'Bản sửa' });
    expect((await lineOf(item, line)).item.editedSince).toBe(true);
    await act(deps, contributor, item, 'discard');
    expect((await lineOf(item, line)).item.editedSince).toBe(false);
    accepted(await unpublishItem(deps, head, { item }));
    const another = proposal(item, { author: { id: land.userId } });
    expect(await proposeRoyalty(deps, editor, another)).toMatchObject(refused('not-possible'));
    expect(accepted(await openItemRoyalties(deps, editor, { item })).royalties.whyNone).toContain('đã gỡ');
  });

  test('documents made by office earn nothing', async () => {
    const { item } = accepted(
      await startItem(deps, head, { section: 'chi-dao-dieu-hanh', title: 'Chỉ đạo' }),
    );
    expect(await proposeRoyalty(deps, head, proposal(item))).toMatchObject(refused('not-possible'));
    const { royalties } = accepted(await openItemRoyalties(deps, head, { item }));
    expect(royalties.whyNone).toContain('công vụ');
  });

  test('takes another coefficient only with a reason, and several authors a line each', async () => {
    const item = await article();
    const half = proposal(item, { coefficient: 50 });
    expect(await proposeRoyalty(deps, editor, half)).toMatchObject({
      refusal: { code: 'invalid', problems: [{ path: 'reason' }] },
    });
    expect(accepted(await proposeRoyalty(deps, editor, { ...half, reason: 'Hai tác giả' })).amount).toBe(
      117_000,
    );
    const tam = outsider(' Lê  Văn Tâm ', '074085000011', 'ấp An Thuận');
    await propose(item, { author: tam, coefficient: 50, reason: 'Hai tác giả' });
    expect(await proposeRoyalty(deps, editor, proposal(item))).toMatchObject({
      refusal: { code: 'invalid', problems: [{ path: 'author' }] },
    });
    for (const [wrong, path] of [
      [{ work: 'tho' }, 'work'],
      [{ grade: 'z' }, 'grade'],
      [{ work: 'anh', coefficient: 0 }, 'coefficient'],
      [{ work: 'anh', author: { id: 'khong-co' } }, 'author'],
    ] as const)
      expect(await proposeRoyalty(deps, editor, proposal(item, wrong))).toMatchObject({
        refusal: { problems: [{ path }] },
      });
  });

  test('loses its approval when it is changed, and is decided as it is, not as it was', async () => {
    const { item, line } = await approved();
    const { lock } = await lineOf(item, line);
    accepted(await proposeRoyalty(deps, editor, proposal(item, { grade: 'a', line: { id: line, lock } })));
    const changed = await lineOf(item, line);
    expect(changed).toMatchObject({ state: 'proposed', amount: 351_000 });
    expect(changed.decidedBy).toBeUndefined();
    expect(await decide(item, line, head, { lock })).toMatchObject(refused('changed-meanwhile'));
    // Whoever decides nothing is not told what changed.
    expect(await decide(item, line, contributor, { lock })).toMatchObject(refused('not-allowed'));
    for (const reason of [' ', 'a'.repeat(501)])
      expect(await decide(item, line, head, { reason })).toMatchObject(refused('invalid'));
    accepted(await decide(item, line, head, { reason: 'Tin ngắn' }));
    const again = await propose(item);
    accepted(
      await withdrawRoyalty(deps, editor, { item, line: again, lock: (await lineOf(item, again)).lock }),
    );
    expect((await lineOf(item, line)).refusalReason).toBe('Tin ngắn');
  });

  test('keeps the rates that it was made with when new ones are entered', async () => {
    const { item, line } = await approved();
    const rates = {
      ...provisionalRates,
      effectiveFrom: '2026-11-10',
      unitValue: 250_000,
      provisional: false,
    };
    expect(await addRateTable(deps, editor, { rates })).toMatchObject(refused('not-allowed'));
    expect(await addRateTable(deps, head, { rates: { ...rates, legalBasis: ' ' } })).toMatchObject(
      refused('invalid'),
    );
    accepted(await addRateTable(deps, head, { rates }));
    expect((await lineOf(item, line)).amount).toBe(234_000);
    expect((await lineOf(item, await propose(item, { author: { id: land.userId } }))).unitValue).toBe(
      250_000,
    );
    const { tables } = accepted(await listRateTables(deps, contributor));
    expect(tables.map(({ state }) => state)).toEqual(['in-force', 'past', 'past', 'past', 'past']);
    await expect(database.owner.$client`update royalty_rate_tables set unit_value = 1`).rejects.toThrow();
  });
});

describe('a statement', () => {
  test('Đ7.2f of two drawn up at once over the same lines one wins, and no line is in two', async () => {
    const lines = [(await approved()).line, (await approved()).line];
    const input = { ...month, lines };
    const both = await Promise.all([
      drawStatement(deps, accountant, input),
      drawStatement(deps, editor, input),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject(refused('changed-meanwhile'));
    expect(await drawStatement(deps, accountant, { ...month, lines: [] })).toMatchObject(refused('invalid'));
    expect(await drawStatement(deps, contributor, input)).toMatchObject(refused('not-allowed'));
  });

  test('of lines of which one is changed while it is drawn up is not drawn up', async () => {
    const [line = '', changed = ''] = [(await approved()).line, (await approved()).line];
    const draw = () => drawStatement(deps, accountant, { ...month, lines: [line, changed] });
    const change = (sql: Sql) => sql`update royalties set lock = lock + 1 where id = ${changed}`;
    const row = { table: 'royalties', id: changed };
    expect(await heldTogether(database.owner, row, [draw], change)).toMatchObject([
      refused('changed-meanwhile'),
    ]);
    accepted(await draw());
  });

  test('Đ7.2f comes to what its lines and the ledger come to, is approved by another, and paid with a mail', async () => {
    const made = [await approved(), await approved({ work: 'bai', grade: 'a' })];
    const outside = await approved({ author: outsider('Ngô Thị Lan', '074085000012'), grade: 'c' });
    const lines = [...made, outside].map(({ line }) => line);
    const { preview } = accepted(await previewStatement(deps, accountant, month));
    const total = preview.lines
      .filter(({ id }) => lines.includes(id))
      .reduce((sum, { amount }) => sum + amount, 0);
    expect(await drawStatement(deps, accountant, { ...month, lines, total: total + 1 })).toMatchObject(
      refused('changed-meanwhile'),
    );
    const { id: statementId, number } = accepted(
      await drawStatement(deps, editor, { ...month, lines, total }),
    );
    expect(number).toMatch(/^\d\d\/2026$/);
    const { statement } = accepted(await openStatement(deps, head, { statement: statementId }));
    expect(statement).toMatchObject({ gross: total, withheld: 0, net: total, state: 'drawn' });
    expect(statement.lines.map(({ id }) => id).sort()).toEqual([...lines].sort());
    const { ledger } = accepted(await listLedger(deps, head, { ...month, state: 'stated', page: 'all' }));
    const own = ledger.lines.filter((line) => line.statement?.id === statementId);
    expect(own.reduce((sum, { amount }) => sum + amount, 0)).toBe(total);

    const act = (by: Actor, step: 'approve' | 'pay' | 'cancel', lock: number, paidOn = '2026-11-17') =>
      actOnStatement(deps, by, { statement: statementId, step, lock, paidOn });
    expect(await act(accountant, 'approve', 1)).toMatchObject(refused('not-allowed'));
    expect(await act(accountant, 'pay', 1)).toMatchObject(refused('not-possible'));
    expect(await act(head, 'approve', 9)).toMatchObject(refused('changed-meanwhile'));
    accepted(await act(head, 'approve', 1));
    const first = made[0];
    if (first === undefined) throw new Error('no line');
    const held = await lineOf(first.item, first.line);
    expect(Object.values(held.may)).not.toContain(true);
    expect(await act(accountant, 'pay', 2, '2026-12-01')).toMatchObject(refused('invalid'));
    const twice = await Promise.all([act(accountant, 'pay', 2), act(accountant, 'pay', 2)]);
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
    const mails = await database.owner.$client<{ recipient: string; body: string }[]>`
      select recipient, body from outbox where kind = 'royalties-paid' and dedupe_key like ${`%${statementId}%`}`;
    expect(mails.map(({ recipient }) => recipient)).toEqual(['vanhoa@demo.phuan']);
    expect(mails[0]?.body).toContain(number);
    expect(await act(head, 'cancel', 3)).toMatchObject(refused('not-possible'));
    expect((await lineOf(first.item, first.line)).state).toBe('paid');
  });

  test('that is cancelled gives its lines back and keeps its number', async () => {
    const { item, line } = await approved();
    const { id: statementId } = accepted(await drawStatement(deps, editor, { ...month, lines: [line] }));
    const cancel = (reason: string) =>
      actOnStatement(deps, editor, { statement: statementId, step: 'cancel', lock: 1, reason });
    expect(await cancel(' ')).toMatchObject(refused('invalid'));
    accepted(await cancel('Lập nhầm kỳ'));
    expect((await lineOf(item, line)).state).toBe('approved');
    const { statement } = accepted(await openStatement(deps, head, { statement: statementId }));
    expect(statement).toMatchObject({ state: 'cancelled', lines: [], cancelled: { reason: 'Lập nhầm kỳ' } });
    expect(statement.gross).toBeGreaterThan(0);
    expect(statement.net).toBe(statement.gross - statement.withheld);
    const next = accepted(await drawStatement(deps, editor, { ...month, lines: [line] }));
    expect(next.number > statement.number).toBe(true);
  });

  test('holds back tax from what one person is paid at once, by the rates of its day', async () => {
    const rates = {
      ...provisionalRates,
      effectiveFrom: '2026-11-12',
      withholding: { percent: 10, from: 300_000 },
    };
    const drawn = [
      await approved(),
      await approved({ author: outsider('Trần Ít', '074085000013'), work: 'anh' }),
    ];
    accepted(await addRateTable(deps, accountant, { rates }));
    const more = await approved();
    const lines = [...drawn, more].map(({ line }) => line);
    const { id: statementId } = accepted(await drawStatement(deps, accountant, { ...month, lines }));
    const { statement } = accepted(await openStatement(deps, head, { statement: statementId }));
    const [small, large] = [...statement.payees].sort((a, b) => a.gross - b.gross);
    expect(small?.withheld).toBe(0);
    expect(large?.withheld).toBe(Math.round((large?.gross ?? 0) / 10));
    expect(statement.withheld + statement.net).toBe(statement.gross);
  });
});

test.each([
  ['2026-11-30', '2026-11-01', false],
  ['', '2026-11-30', false],
  ['2026-11-31', '2026-12-01', false],
  ['2026-11-01', '2026-11-31', false],
  ['2026-11-01', 'x', false],
  ['2026-11-30', '2026-11-30', true],
])('a statement from “%s” until “%s” can be previewed: %s', async (from, until, possible) => {
  const outcome = await previewStatement(deps, accountant, { from, until });
  expect(outcome.ok || outcome.refusal.code).toBe(possible || 'invalid');
});

describe('the ledger', () => {
  test('Đ7.2f sums by author and period what its lines come to; a contributor sees his own', async () => {
    await approved({ author: outsider('Người Ngoài', '074085000014') });
    const { ledger } = accepted(await listLedger(deps, accountant, { ...month, page: 'all' }));
    const live = ledger.lines.filter(({ state }) => state !== 'refused' && state !== 'withdrawn');
    expect(ledger.sums.total).toBe(live.reduce((sum, { amount }) => sum + amount, 0));
    expect(ledger.authors.reduce((sum, { total }) => sum + total, 0)).toBe(ledger.sums.total);
    expect(ledger.count).toBe(ledger.lines.length);
    const none = accepted(await listLedger(deps, accountant, { from: '2026-10-01', until: '2026-10-31' }));
    expect(none.ledger.count).toBe(0);
    const own = accepted(await listLedger(deps, contributor, month)).ledger;
    expect([own.all, own.authors.some(({ author }) => author.name === 'Người Ngoài')]).toEqual([
      false,
      false,
    ]);
    expect(own.authors.map(({ author }) => author.id)).toContain(contributor.userId);
    expect(accepted(await listLedger(deps, people.civil, {})).ledger.count).toBe(0);
    expect(await listLedger(deps, an, {})).toMatchObject(refused('not-allowed'));
  });

  test('marks an item that was taken down; nothing is approved, stated or paid for it any more', async () => {
    const { item, line } = await approved();
    const waiting = await propose(item, { author: { id: land.userId } });
    const lost = await approved();
    const drawn = accepted(
      await drawStatement(deps, editor, { ...month, lines: [lost.line, (await approved()).line] }),
    );
    const step = async (by: Actor, name: 'approve' | 'pay' | 'drop') => {
      const { statement } = accepted(await openStatement(deps, head, { statement: drawn.id }));
      const act = { statement: drawn.id, step: name, lock: statement.lock, paidOn: '2026-11-17' };
      return actOnStatement(deps, by, act);
    };
    accepted(await step(head, 'approve'));
    accepted(await unpublishItem(deps, head, { item }));
    accepted(await withdrawItem(deps, head, { item: lost.item, reason: 'Bịa đặt' }));

    const { ledger } = accepted(await listLedger(deps, head, { page: 'all' }));
    expect(ledger.lines.find(({ id }) => id === line)).toMatchObject({
      state: 'approved',
      item: { visibility: 'unpublished', standing: false },
    });
    expect(await decide(item, waiting, head)).toMatchObject(refused('not-possible'));
    const { preview } = accepted(await previewStatement(deps, accountant, month));
    expect(preview.lines.some(({ id }) => id === line)).toBe(false);
    expect(preview.lost.map((one) => one.line.id)).toContain(line);
    expect(await drawStatement(deps, editor, { ...month, lines: [line] })).toMatchObject(
      refused('changed-meanwhile'),
    );
    expect(await step(accountant, 'pay')).toMatchObject(refused('not-possible'));
    accepted(await step(editor, 'drop'));
    expect(await lineOf(lost.item, lost.line)).toMatchObject({ state: 'approved' });
    const { statement } = accepted(await openStatement(deps, head, { statement: drawn.id }));
    expect(statement).toMatchObject({ state: 'drawn', gross: 234_000, lost: [] });
    const [mail] = await database.owner.$client<{ recipient: string }[]>`
      select recipient from outbox where kind = 'royalty-statement-changed' and dedupe_key like ${`%${drawn.id}%`}`;
    expect(mail?.recipient).toBe('truongban@demo.phuan');
    // Every sum is approved anew, by another than who drew it up, and paid by a third.
    expect(await step(accountant, 'pay')).toMatchObject(refused('not-possible'));
    accepted(await step(head, 'approve'));
    accepted(await step(accountant, 'pay'));
    // What left at its own hour was used as long as it was to be.
    const expired = await approved();
    await database.owner
      .$client`update content_items set expires_at = ${portal.clock.now()} where id = ${expired.item}`;
    await expireDueContent(deps);
    accepted(await drawStatement(deps, editor, { ...month, lines: [expired.line] }));
  });
});

describe('three persons', () => {
  const draw = async (by: Actor, more: Partial<RoyaltyProposal> = {}, decider: Actor = head) => {
    const item = await article();
    const line = await propose(item, more);
    accepted(await decide(item, line, decider));
    return drawStatement(deps, by, { ...month, lines: [line] });
  };
  const step = (by: Actor, statement: string, name: 'approve' | 'pay', lock: number) =>
    actOnStatement(deps, by, { statement, step: name, lock, paidOn: '2026-11-17' });

  test('Đ7.2f draw up, approve and pay a statement, none of them paid by it', async () => {
    const own = accepted(await draw(editor, { author: { id: head.userId } }, deputy));
    expect(await step(head, own.id, 'approve', 1)).toMatchObject(refused('not-allowed'));
    accepted(await step(deputy, own.id, 'approve', 1));
    accepted(await step(accountant, own.id, 'pay', 2));
    // The only accountant drew it up: the next in the order records the payment.
    const byAccountant = accepted(await draw(accountant));
    accepted(await step(head, byAccountant.id, 'approve', 1));
    expect(await step(accountant, byAccountant.id, 'pay', 2)).toMatchObject(refused('not-allowed'));
    expect(await step(head, byAccountant.id, 'pay', 2)).toMatchObject(refused('not-allowed'));
    accepted(await step(deputy, byAccountant.id, 'pay', 2));
    expect(await draw(accountant, { author: { id: accountant.userId } })).toMatchObject(
      refused('not-allowed'),
    );
    const paysItself = accepted(await draw(editor, { author: { id: accountant.userId } }));
    accepted(await step(head, paysItself.id, 'approve', 1));
    expect(await step(accountant, paysItself.id, 'pay', 2)).toMatchObject(refused('not-allowed'));
    accepted(await step(deputy, paysItself.id, 'pay', 2));
  });

  test('Đ7.2f a statement that nobody could pay is neither drawn up nor approved', async () => {
    portal.clock.set(new Date('2026-12-15T09:00:00+07:00'));
    const december = { from: '2026-12-01', until: '2026-12-31' };
    const lines = [(await approved()).line];
    const earlier = accepted(
      await drawStatement(deps, editor, { ...december, lines: [(await approved()).line] }),
    );
    const approve = (statement: string) => step(head, statement, 'approve', 1);
    const sql = database.owner.$client;
    const leave = (until: string | null) => sql`update staff_roles set valid_until = ${until}::timestamptz
      where user_id not in (${head.userId}, ${accountant.userId})
        and role in ('editor-in-chief', 'deputy-editor', 'chairman', 'vice-chairman', 'editor', 'accountant')`;
    const { payers } = accepted(await previewStatement(deps, accountant, december)).preview;
    expect(payers).toEqual([deputy.name]);
    await leave('2026-11-01T00:00:00+07:00');
    try {
      const { preview } = accepted(await previewStatement(deps, accountant, december));
      expect(preview.whyNot).toContain('không còn ai khác');
      expect(await drawStatement(deps, accountant, { ...december, lines })).toMatchObject(
        refused('not-possible'),
      );
      // The editor who left drew it up: head and accountant are left for it.
      accepted(await approve(earlier.id));
    } finally {
      await leave(null);
    }
    const later = accepted(await drawStatement(deps, accountant, { ...december, lines }));
    await leave('2026-11-01T00:00:00+07:00');
    try {
      expect(await approve(later.id)).toMatchObject(refused('not-possible'));
    } finally {
      await leave(null);
    }
  });

  test('Đ7.2f what was paid is taken back by two, on the next statement, and names what it corrects', async () => {
    const item = await article();
    const author = outsider('Vũ Văn Trả', '074085000015');
    const line = await propose(item, { author });
    accepted(await decide(item, line, head));
    const first = accepted(await drawStatement(deps, editor, { ...month, lines: [line] }));
    accepted(await step(head, first.id, 'approve', 1));
    accepted(await step(accountant, first.id, 'pay', 2));
    const take = async (amount: number, reason = 'Tính nhầm hệ số') =>
      correctRoyalty(deps, accountant, {
        ...{ item, line, amount, reason },
        lock: (await lineOf(item, line)).lock,
      });
    for (const wrong of [take(0), take(234_001), take(1, ' ')])
      expect(await wrong).toMatchObject(refused('invalid'));
    const { id } = accepted(await take(234_000));
    expect(await take(1)).toMatchObject(refused('not-possible'));
    expect(await decide(item, id, editor)).toMatchObject(refused('not-allowed'));
    accepted(await decide(item, id, head));
    expect(await withdrawRoyalty(deps, accountant, { item, line: id, lock: 2 })).toMatchObject(
      refused('not-possible'),
    );
    // As long as it is not paid back nobody is paid for the work anew, and no statement of his leaves it out.
    expect(await proposeRoyalty(deps, editor, proposal(item, { author }))).toMatchObject(refused('invalid'));
    const other = await approved({ author, work: 'bai' });
    expect(await drawStatement(deps, editor, { ...month, lines: [other.line] })).toMatchObject(
      refused('not-possible'),
    );
    const next = accepted(await drawStatement(deps, editor, { ...month, lines: [other.line, id] }));
    const { statement } = accepted(await openStatement(deps, head, { statement: next.id }));
    expect(statement.gross).toBe(468_000 - 234_000);
    expect(statement.lines.find((one) => one.id === id)).toMatchObject({
      amount: -234_000,
      corrects: { amount: 234_000, statement: first.number, reason: 'Tính nhầm hệ số' },
    });
    accepted(await step(head, next.id, 'approve', 1));
    accepted(await step(accountant, next.id, 'pay', 2));
    accepted(await proposeRoyalty(deps, editor, proposal(item, { author })));
    // Of an author with an account there is a mail.
    const known = accepted(await draw(editor));
    accepted(await step(head, known.id, 'approve', 1));
    accepted(await step(accountant, known.id, 'pay', 2));
    const paid = accepted(await openStatement(deps, head, { statement: known.id })).statement.lines[0];
    if (paid === undefined) throw new Error('no line');
    const back = accepted(
      await correctRoyalty(deps, editor, {
        ...{ item: paid.item.id, line: paid.id, lock: paid.lock, amount: 39_000, reason: 'Trả thừa' },
      }),
    );
    accepted(await decide(paid.item.id, back.id, head));
    const [mail] = await database.owner.$client<{ body: string }[]>`
      select body from outbox where kind = 'royalty-taken-back' and recipient = 'vanhoa@demo.phuan'`;
    expect(mail?.body).toContain('Trả thừa');
  });

  test('two statements paid on one day do not split what tax is judged by', async () => {
    const rates = { ...provisionalRates, effectiveFrom: '2026-11-13' };
    accepted(
      await addRateTable(deps, head, { rates: { ...rates, withholding: { percent: 10, from: 250_000 } } }),
    );
    const author = outsider('Tạ Thị Thuế', '074085000016');
    const pay = async (more: Partial<RoyaltyProposal>, paidOn = '2026-11-18') => {
      portal.clock.set(new Date('2026-11-18T09:00:00+07:00'));
      const drawn = accepted(await draw(editor, more));
      accepted(await step(head, drawn.id, 'approve', 1));
      portal.clock.set(new Date('2026-11-20T09:00:00+07:00'));
      accepted(await actOnStatement(deps, accountant, { statement: drawn.id, step: 'pay', lock: 2, paidOn }));
      return accepted(await openStatement(deps, head, { statement: drawn.id })).statement;
    };
    expect(await pay({ author })).toMatchObject({ gross: 234_000, withheld: 0 });
    // The same person under another name.
    const second = await pay({ author: { ...author, name: 'Thị Thuế' } });
    expect(second).toMatchObject({ withheld: 46_800, net: 187_200, payees: [{ withheld: 46_800 }] });
    expect(await pay({ author }, '2026-11-19')).toMatchObject({ withheld: 0 });
  });
});
