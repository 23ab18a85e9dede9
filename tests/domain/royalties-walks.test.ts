// Random histories of royalties (Đ7.2f), by people with overlapping offices, of whom some have two accounts. Short here; longer with
// ROYALTY_WALKS=200.
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';

import type { Staff } from '#app/domain/kernel/actor.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { unpublishItem } from '#app/domain/publishing/unpublish-item.server.ts';
import { withdrawItem } from '#app/domain/publishing/withdraw-item.server.ts';
import { actOnStatement } from '#app/domain/royalties/act-on-statement.server.ts';
import { addRateTable } from '#app/domain/royalties/add-rate-table.server.ts';
import { correctRoyalty } from '#app/domain/royalties/correct-royalty.server.ts';
import { decideRoyalty, withdrawRoyalty } from '#app/domain/royalties/decide-royalty.server.ts';
import { drawStatement } from '#app/domain/royalties/draw-statement.server.ts';
import { openItemRoyalties } from '#app/domain/royalties/open-item-royalties.server.ts';
import { proposeRoyalty } from '#app/domain/royalties/propose-royalty.server.ts';
import { seedRateTable } from '#app/domain/royalties/rate-tables.server.ts';
import { baseSalaries, provisionalRates } from '#app/domain/royalties/rates.ts';
import { withheldFrom } from '#app/domain/royalties/statement-sums.ts';
import { openStatement, previewStatement } from '#app/domain/royalties/statements.server.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal, type TestPortal } from '../support/dossiers.ts';
import { published } from '../support/publishing.ts';

const walks = Number(process.env['ROYALTY_WALKS'] ?? 1);
const steps = 50;
const withholding = { percent: 10, from: 250_000 };

const database = useDatabase();
let portal: TestPortal;
let deps: Deps;

/** Two accounts of one person, each of which knows the other. */
const twin = (staff: Staff, other: Staff, more: readonly Staff['roles'][number][] = []): Staff => ({
  ...staff,
  roles: [...staff.roles, ...more],
  person: { ...staff.person, otherAccounts: [other.userId] },
});
const twins = [
  [people.contributor, people.land],
  [people.accountant, people.social],
] as const;
const [writer, writerToo] = [twin(...twins[0]), twin(people.land, people.contributor)];
// The accountant's second account is of the board: he would draw up with the one and pay with the other.
const [accountant, accountantToo] = [twin(...twins[1]), twin(people.social, people.accountant, ['editor'])];
const { editor, head, deputy } = people;
const actors = [writer, writerToo, accountant, accountantToo, editor, head, deputy, people.civil];

beforeAll(async () => {
  await seedRateTable({ db: database.db });
  const sql = database.owner.$client;
  for (const [one, other] of twins)
    await sql`update resident_profiles set identity_index =
      (select identity_index from resident_profiles where user_id = ${one.userId}) where user_id = ${other.userId}`;
  await sql`insert into staff_roles (user_id, role, valid_from) values (${people.social.userId}, 'editor', '2020-01-01')`;
  portal = testPortal(database.db);
  ({ deps } = portal);
  const rates = { ...provisionalRates(baseSalaries[0]), effectiveFrom: '2026-01-01', withholding };
  accepted(await addRateTable(deps, head, { rates }));
});

const payees = [
  ...actors.map(({ userId }) => ({ id: userId })),
  { name: 'Lê Văn Tâm', note: '', number: '074085009876' },
  { name: 'Tâm Lê', note: 'bút danh', number: '074085009876' },
  { name: 'Bạch Mai', note: '', number: '079190000022' },
];

/** What one step of a walk draws at random. */
const draw = fc.record({
  what: fc.constantFrom(
    ...(['propose', 'propose', 'propose', 'propose', 'change', 'approve', 'approve', 'approve'] as const),
    ...(['approve', 'refuse', 'withdraw', 'draw', 'draw', 'approve-all', 'approve-all', 'pay'] as const),
    ...(['pay', 'drop', 'cancel', 'correct', 'correct', 'take-down', 'next-day'] as const),
  ),
  who: fc.nat(actors.length - 1),
  which: fc.nat(999),
  payee: fc.nat(payees.length - 1),
  work: fc.constantFrom('tin', 'bai', 'anh'),
});
type Drawn = typeof draw extends fc.Arbitrary<infer T> ? T : never;

const at = <T>(list: readonly T[], which: number): T | undefined => list[which % Math.max(1, list.length)];

interface Line {
  readonly id: string;
  readonly item: string;
  readonly lock: number;
  readonly state: string;
  readonly rest: number;
}

const linesOf = (items: readonly string[]) => database.owner.$client<Line[]>`
  select r.id, r.item_id as item, r.lock, r.state,
    (r.amount + coalesce((select sum(c.amount) from royalties c where c.corrects = r.id
      and c.state not in ('refused', 'withdrawn')), 0))::int as rest
  from royalties r where r.item_id = any(${[...items]}::uuid[]) order by r.id`;

interface Walk {
  readonly items: readonly string[];
  readonly down: Set<string>;
}

/** Everybody tries it, one after another, until it is done or nobody may. @returns whether it was done */
async function take(walk: Walk, drawn: Drawn): Promise<boolean> {
  // What anybody may always do would leave nothing to be paid.
  if (['refuse', 'withdraw', 'cancel'].includes(drawn.what) && drawn.which % 3 !== 0) return false;
  const lines = await linesOf(walk.items);
  for (let n = 0; n < actors.length; n += 1)
    if (await attempt(walk, lines, { ...drawn, who: (drawn.who + n) % actors.length })) return true;
  return false;
}

/** Lines on which a step is tried; on the others it is refused by their state alone. */
const applies: Readonly<Record<string, readonly string[]>> = {
  approve: ['proposed'],
  change: ['proposed', 'approved'],
  refuse: ['proposed', 'approved'],
  withdraw: ['proposed', 'approved'],
  correct: ['paid'],
};

async function attempt(
  { items, down }: Walk,
  lines: readonly Line[],
  { what, who, which, payee, work }: Drawn,
): Promise<boolean> {
  const actor = at(actors, who) ?? head;
  const sql = database.owner.$client;
  const line = at(
    lines.filter(({ state }) => applies[what]?.includes(state) !== false),
    which,
  );
  const statements = await sql<{ id: string; lock: number }[]>`
    select id, lock from royalty_statements where state in ('drawn', 'approved') order by id`;
  const statement = at(statements, which);
  const this_ = { item: line?.item ?? '', line: line?.id ?? '', lock: line?.lock ?? 0 };
  const today = new Date(portal.clock.now().getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
  const proposal = { author: at(payees, payee) ?? { id: '' }, work, grade: 'b' };
  const onStatement = async (step: 'approve' | 'pay' | 'drop' | 'cancel') => {
    if (statement === undefined) return { ok: false };
    const act = { statement: statement.id, step, lock: statement.lock, paidOn: today, reason: 'Nhầm' };
    const outcome = await actOnStatement(deps, actor, act);
    if (step === 'pay' && outcome.ok) {
      const paid = await sql<{ item: string }[]>`select item_id as item from royalties
        where statement_id = ${statement.id} and corrects is null`;
      for (const { item } of paid) expect(down.has(item), 'paid for what was taken down').toBe(false);
    }
    return outcome;
  };
  switch (what) {
    case 'propose':
      return (await proposeRoyalty(deps, actor, { item: at(items, which) ?? '', ...proposal })).ok;
    case 'change':
      return (
        await proposeRoyalty(deps, actor, {
          item: this_.item,
          line: { ...this_, id: this_.line },
          ...proposal,
        })
      ).ok;
    case 'approve':
    case 'refuse':
      return (await decideRoyalty(deps, actor, { ...this_, decision: what, reason: 'Không đạt' })).ok;
    case 'withdraw':
      return (await withdrawRoyalty(deps, actor, this_)).ok;
    case 'correct': {
      const amount = (line?.rest ?? 0) - (which % 2);
      return (await correctRoyalty(deps, actor, { ...this_, amount, reason: 'Trả nhầm' })).ok;
    }
    case 'draw': {
      const period = { from: '2026-01-01', until: '2026-12-31' };
      const seen = await previewStatement(deps, actor, period);
      if (!seen.ok) return false;
      const chosen = seen.preview.lines.filter((_, index) => (which + index) % 4 !== 0).map(({ id }) => id);
      return (await drawStatement(deps, actor, { ...period, lines: chosen })).ok;
    }
    case 'approve-all':
      return (await onStatement('approve')).ok;
    case 'pay':
    case 'drop':
    case 'cancel':
      return (await onStatement(what)).ok;
    case 'take-down': {
      const item = at(items, which) ?? '';
      if (which % 5 !== 0) return false;
      const outcome = await (which % 2 === 0
        ? unpublishItem(deps, head, { item })
        : withdrawItem(deps, head, { item, reason: 'Sai sự thật' }));
      if (outcome.ok) down.add(item);
      return outcome.ok;
    }
    case 'next-day':
      portal.clock.set(new Date(portal.clock.now().getTime() + 24 * 3_600_000));
      return true;
  }
}

/** The words of the law on all that is stored, asked of the database alone. */
async function expectSound() {
  const sql = database.owner.$client;
  const who = sql`with who as (select u.id as account,
    coalesce((select encode(p.identity_index, 'hex') from resident_profiles p where p.user_id = u.id), u.id) as person from users u),
    line as (select r.*, coalesce((select person from who where account = r.author_id),
      (select encode(c.identity_index, 'hex') from royalty_contributors c where c.id = r.contributor_id)) as person from royalties r)`;
  const none = async (rows: Promise<readonly object[]> | PromiseLike<readonly object[]>, what: string) =>
    expect(await rows, what).toEqual([]);
  await none(
    sql`${who} select l.id from line l join who d on d.account = l.decided_by
      where l.state in ('approved', 'stated', 'paid') and (d.person = l.person or d.person in (
        select w.person from audit_events e join who w on w.account = e.actor_id where e.subject = 'royalty:' || l.id
          and e.event in ('royalty-proposed', 'royalty-changed', 'royalty-correction-proposed')))`,
    'somebody approved what he wrote or is paid',
  );
  await none(
    sql`${who} select s.id from royalty_statements s join who d on d.account = s.drawn_by
      left join who a on a.account = s.approved_by left join who p on p.account = s.paid_by
      where d.person in (a.person, p.person) or a.person = p.person or exists (select 1 from line l
        where l.statement_id = s.id and l.person in (d.person, a.person, p.person))`,
    'a statement of fewer than three persons, or of one whom it pays',
  );
  await none(
    sql`${who} select item_id, person from line where state in ('approved', 'stated', 'paid') and corrects is null
      and not reversed group by item_id, person having count(*) > 1`,
    'one work pays one person twice',
  );
  await none(
    sql`select s.id from royalty_statements s join royalties r on r.statement_id = s.id
      group by s.id having s.gross <> sum(r.amount)`,
    'a statement that is not the sum of its lines',
  );
  await none(
    sql`select s.id from royalty_statements s left join royalty_payments p on p.statement_id = s.id where s.state = 'paid'
      group by s.id having s.gross <> sum(p.gross) or s.withheld <> sum(p.withheld)`,
    'a payment that is not what was stated',
  );
  await none(
    sql`select o.id from royalties o join royalties c on c.corrects = o.id and c.state not in ('refused', 'withdrawn')
      group by o.id having o.amount + sum(c.amount) < 0`,
    'more taken back than was paid',
  );
  const days = await sql<{ gross: number; withheld: number }[]>`${who}
    select sum(p.gross)::int as gross, sum(p.withheld)::int as withheld from royalty_payments p
      left join who w on w.account = p.author_id left join royalty_contributors c on c.id = p.contributor_id
    group by p.paid_on, coalesce(w.person, encode(c.identity_index, 'hex'))`;
  for (const { gross, withheld } of days) expect(withheld).toBe(withheldFrom(gross, withholding));
}

/** Whatever is under way, somebody may do something with it. */
async function expectWayOut(items: readonly string[]) {
  const open = new Map<string, boolean>();
  const told = (id: string, may: Readonly<Record<string, boolean>>) =>
    open.set(id, open.get(id) === true || Object.values(may).includes(true));
  const sql = database.owner.$client;
  const statements = await sql<{ id: string }[]>`
    select id from royalty_statements where state in ('drawn', 'approved')`;
  for (const actor of actors) {
    for (const item of items)
      for (const line of accepted(await openItemRoyalties(deps, actor, { item })).royalties.lines)
        if (['proposed', 'approved'].includes(line.state)) told(line.id, line.may);
    for (const { id } of statements) {
      const seen = await openStatement(deps, actor, { statement: id });
      if (seen.ok) told(id, seen.statement.may);
    }
  }
  expect([...open].filter(([, isOpen]) => !isOpen)).toEqual([]);
}

test(
  'Đ7.2f nobody gains from what he alone decided, each work pays each person once, and every state has a way out',
  async () => {
    const done = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(draw, { minLength: steps, maxLength: steps }), async (drawn) => {
        portal.clock.set(new Date(portal.clock.now().getTime() + 3_600_000));
        const items: string[] = [];
        for (let n = 0; n < 3; n += 1) items.push(await published(deps, writer));
        const walk = { items, down: new Set<string>() };
        for (const one of drawn) if (await take(walk, one)) done.set(one.what, (done.get(one.what) ?? 0) + 1);
        await expectSound();
        await expectWayOut(items);
      }),
      { numRuns: walks, endOnFailure: true },
    );
    // A walk that gets nowhere proves nothing.
    for (const what of ['propose', 'approve']) expect(done.get(what) ?? 0, what).toBeGreaterThan(0);
  },
  walks * 120_000,
);
