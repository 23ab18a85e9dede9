// Royalties (Đ7.2f) on a real database: proposed with the article, approved by another, stated once, paid with a mail.
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';

import type { Actor } from '#app/domain/kernel/actor.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { unpublishItem } from '#app/domain/publishing/unpublish-item.server.ts';
import { actOnStatement } from '#app/domain/royalties/act-on-statement.server.ts';
import { addRateTable } from '#app/domain/royalties/add-rate-table.server.ts';
import { decideRoyalty, withdrawRoyalty } from '#app/domain/royalties/decide-royalty.server.ts';
import { drawStatement } from '#app/domain/royalties/draw-statement.server.ts';
import { listLedger } from '#app/domain/royalties/list-ledger.server.ts';
import { openItemRoyalties } from '#app/domain/royalties/open-item-royalties.server.ts';
import { proposeRoyalty, type RoyaltyProposal } from '#app/domain/royalties/propose-royalty.server.ts';
import { listRateTables, seedRateTable } from '#app/domain/royalties/rate-tables.server.ts';
import { provisionalRates } from '#app/domain/royalties/rates.ts';
import { openStatement, previewStatement } from '#app/domain/royalties/statements.server.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal, type TestPortal } from '../support/dossiers.ts';
import { published, written } from '../support/publishing.ts';

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
  await propose(item, { author: { name: 'Nguyễn Thị Kín', note: 'số tài khoản 123' } }, editor);
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
  const outsider = royalties.people.find(({ name }) => name === 'Nguyễn Thị Kín');
  const guessed = proposal(elsewhere, { author: { id: outsider?.id ?? '' } });
  expect(await proposeRoyalty(deps, contributor, guessed)).toMatchObject(refused('invalid'));
});

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
    expect(amount).toBe(139_000);
    expect(await decide(item, id, head)).toMatchObject(refused('not-possible'));
    expect(await lineOf(item, id)).toMatchObject({
      state: 'proposed',
      may: { approve: false, refuse: true },
    });
    expect(await proposeRoyalty(deps, land, proposal(item))).toMatchObject(refused('not-allowed'));
    expect(await proposeRoyalty(deps, an, proposal(item))).toMatchObject(refused('not-allowed'));
  });

  test('Đ7.2f is approved neither by who proposed it nor by who is paid; the deputy decides the head’s', async () => {
    const item = await article();
    const line = await propose(item, {}, head);
    expect(await decide(item, line, head)).toMatchObject(refused('not-allowed'));
    for (const other of [editor, contributor, accountant])
      expect(await decide(item, line, other)).toMatchObject(refused('not-allowed'));
    accepted(await decide(item, line, deputy));
    const own = await propose(item, { author: { id: head.userId }, work: 'anh' });
    expect(await decide(item, own, head)).toMatchObject(refused('not-allowed'));
    accepted(await decide(item, own, deputy));
    const plain = await propose(item, { work: 'dich' });
    expect(await decide(item, plain, deputy)).toMatchObject(refused('not-allowed'));
    // The table itself keeps it, whatever the code does.
    await expect(
      database.owner
        .$client`update royalties set state = 'approved', decided_by = proposed_by where id = ${plain}`,
    ).rejects.toThrow(/royalties_approver/);
  });

  test('takes another coefficient only with a reason, and several authors a line each', async () => {
    const item = await article();
    const half = proposal(item, { coefficient: 50 });
    expect(await proposeRoyalty(deps, editor, half)).toMatchObject({
      refusal: { code: 'invalid', problems: [{ path: 'reason' }] },
    });
    expect(accepted(await proposeRoyalty(deps, editor, { ...half, reason: 'Hai tác giả' })).amount).toBe(
      69_500,
    );
    const outsider = { name: ' Lê  Văn Tâm ', note: 'ấp An Thuận' };
    await propose(item, { author: outsider, coefficient: 50, reason: 'Hai tác giả' });
    expect(await proposeRoyalty(deps, editor, proposal(item))).toMatchObject({
      refusal: { code: 'invalid', problems: [{ path: 'work' }] },
    });
    expect(
      await proposeRoyalty(
        deps,
        editor,
        proposal(item, { author: { name: 'lê văn tâm', note: 'Ấp An Thuận' } }),
      ),
    ).toMatchObject(refused('invalid'));
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
    expect(changed).toMatchObject({ state: 'proposed', amount: 208_500 });
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
      unitValue: 234_000,
      provisional: false,
    };
    expect(await addRateTable(deps, editor, { rates })).toMatchObject(refused('not-allowed'));
    expect(await addRateTable(deps, head, { rates: { ...rates, legalBasis: ' ' } })).toMatchObject(
      refused('invalid'),
    );
    accepted(await addRateTable(deps, head, { rates }));
    expect((await lineOf(item, line)).amount).toBe(139_000);
    expect((await lineOf(item, await propose(item, { work: 'anh' }))).unitValue).toBe(234_000);
    const { tables } = accepted(await listRateTables(deps, contributor));
    expect(tables.map(({ state }) => state)).toEqual(['in-force', 'past']);
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

  test('Đ7.2f comes to what its lines and the ledger come to, is approved by another, and paid with a mail', async () => {
    const made = [await approved(), await approved({ work: 'bai', grade: 'a' })];
    const outside = await approved({ author: { name: 'Ngô Thị Lan', note: '' }, grade: 'c' });
    const lines = [...made, outside].map(({ line }) => line);
    const { preview } = accepted(await previewStatement(deps, accountant, month));
    const total = preview.lines
      .filter(({ id }) => lines.includes(id))
      .reduce((sum, { amount }) => sum + amount, 0);
    expect(await drawStatement(deps, accountant, { ...month, lines, total: total + 1 })).toMatchObject(
      refused('changed-meanwhile'),
    );
    const { id: statementId, number } = accepted(
      await drawStatement(deps, accountant, { ...month, lines, total }),
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
    expect(held.may).toEqual({ approve: false, refuse: false, change: false });
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
    const drawn = [await approved(), await approved({ author: { name: 'Trần Ít', note: '' }, work: 'anh' })];
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

describe('the ledger', () => {
  test('Đ7.2f sums by author and period what its lines come to; a contributor sees his own', async () => {
    await approved({ author: { name: 'Người Ngoài', note: '' } });
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
    expect(accepted(await listLedger(deps, land, {})).ledger.count).toBe(0);
    expect(await listLedger(deps, an, {})).toMatchObject(refused('not-allowed'));
  });

  test('marks an item that was taken down, and keeps its line', async () => {
    const { item, line } = await approved();
    accepted(await unpublishItem(deps, head, { item }));
    const { ledger } = accepted(await listLedger(deps, head, { page: 'all' }));
    expect(ledger.lines.find(({ id }) => id === line)).toMatchObject({
      state: 'approved',
      item: { visibility: 'unpublished' },
    });
  });
});
