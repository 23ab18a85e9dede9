// Proposes what an author is paid for his part in an item, or changes such a proposal; a change takes an approval back.
import type { RateTable } from '#app/read-models/royalties.ts';
import { localDate } from '#catalog/local-date.ts';
import type { Queryable, Transaction } from '#db/client.server.ts';
import { versionInHand } from '#db/queries/content.server.ts';
import {
  changeRoyalty,
  insertRoyalty,
  isItemStanding,
  listRoyalties,
  type RoyaltyLineRow,
} from '#db/queries/royalties.server.ts';
import { kindOf } from '#app/publications/kind-of-section.ts';
import { royaltySteps, type RoyaltyState } from '#app/publications/royalty-steps.ts';
import { noPeople, withPerson, type StepPeople } from '#app/steps/step-people.ts';
import { own } from '#forms/own.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { notInThisSection, reachItem, type ReachedItem } from '../publishing/reach-item.server.ts';
import { refuse, refuseAt, staffOnly, type Outcome } from '../kernel/refusal.ts';
import {
  countsForWork,
  factsOf,
  judged,
  lockLine,
  namesakesOf,
  payeeOf,
  readOffices,
} from './lines.server.ts';
import { personOf, type Offices, type Payee } from './offices.ts';
import { planRoyalty } from './permissions.ts';
import { outsidersSeenBy, readOutsider, type TypedOutsider } from './outsiders.server.ts';
import { ratesOn } from './rate-tables.server.ts';
import { amountOf, mostCoefficient } from './rates.ts';

export interface RoyaltyProposal {
  readonly item: string;
  /** A line to change, with the lock that the page showed. */
  readonly line?: { readonly id: string; readonly lock: number };
  /** An account, or an outsider who was paid before, with his number where it lacks; or a new outsider. */
  readonly author: { readonly id: string; readonly number?: string } | TypedOutsider;
  readonly work: string;
  readonly grade: string;
  /** Hundredths; the table's when absent. Another one needs a reason. */
  readonly coefficient?: number;
  readonly reason?: string;
  /** Why he is another than whoever has his name. */
  readonly namesake?: string;
}

/**
 * Whoever changes a proposal is one of its writers for good, whatever is saved over it later (decision 096).
 * @param input `line` of the proposal that is changed
 * @returns the amount in VND, by the rates of the day on which the item came out, or of today. Refused as
 *   `not-allowed`, `not-found`; `not-possible` for what is no author's work, or was withdrawn or taken down; `invalid` at the field,
 *   also for a second line of the same person on the item; for a change as the table of royalties says
 */
export async function proposeRoyalty(
  deps: Deps,
  actor: Actor,
  input: RoyaltyProposal,
): Promise<Outcome<{ id: string; amount: number }>> {
  if (actor.kind !== 'staff') return staffOnly();
  return deps.db.transaction(async (tx) => {
    const access = await reachItem(deps, tx, actor, input.item, 'locked');
    if (!access.ok) return access;
    const { item, as } = access;
    if (as.length === 0) return notInThisSection();
    const offices = await readOffices(deps, tx);
    let before: { state: RoyaltyState; people: StepPeople; lines: readonly RoyaltyLineRow[] } | undefined;
    if (input.line !== undefined) {
      const lineAccess = await lockLine(tx, { item: item.id, line: input.line.id });
      if (!lineAccess.ok) return lineAccess;
      const { line, lines } = lineAccess;
      const change = { event: 'change', version: input.line.lock } as const;
      const who = { offices, facts: factsOf(offices, line, lines), proposes: true };
      const planOutcome = planRoyalty(deps, actor, judged(line), change, who);
      if (!planOutcome.ok) return planOutcome;
      before = { state: planOutcome.plan.state, people: line.royalty.people, lines };
    }
    const lines = before?.lines ?? (await listRoyalties(tx, { items: [item.id] }));
    const whyNone = before === undefined ? await whyNoneFor(tx, access) : undefined;
    if (whyNone !== undefined) return refuse('not-possible', whyNone);
    const at = deps.clock.now();
    const rates = await ratesOn(tx, localDate(item.firstPublishedAt ?? at));
    const pricing = price(rates, input);
    if (!pricing.ok) return pricing;
    const author = await authorOf(deps, tx, access, offices, input.author);
    if (!author.ok) return author;
    const others = lines.filter(({ royalty }) => royalty.id !== input.line?.id);
    const person = personOf(offices, author.payee);
    const sameLine = others.find(
      (line) => countsForWork(line) && personOf(offices, payeeOf(line)) === person,
    );
    if (sameLine !== undefined)
      return refuseAt(
        'author',
        'Người này (theo tài khoản hoặc số định danh) đã có một khoản cho bài. Mỗi bài chỉ trả mỗi người một khoản: hãy sửa khoản đó.',
      );
    const namesakes = namesakesOf(offices, author.payee, others);
    const namesakeReason = cleanReason(input.namesake);
    if (namesakes.length > 0 && namesakeReason === '')
      return refuseAt(
        'namesake',
        `Trùng tên với ${namesakes.join(', ')}. Nếu là một người thì chọn đúng người đó trong danh sách; nếu là người khác thì ghi vì sao biết là người khác. Người duyệt thấy câu này.`,
      );
    if (namesakeReason.length > 500) return refuseAt('namesake', 'Lý do tối đa 500 ký tự.');
    const values = {
      ...pricing.values,
      authorId: author.payee.authorId,
      contributorId: author.keep === undefined ? author.payee.contributorId : await author.keep(tx),
      versionId: (await versionInHand(tx, item.id)).id,
      state: before?.state ?? 'proposed',
      people: withPerson(before?.people ?? noPeople, 'writer', actor.userId),
      approvedSight: null,
      decidedBy: null,
      decidedAt: null,
      refusalReason: null,
    };
    const id =
      input.line?.id ??
      (await insertRoyalty(tx, { ...values, itemId: item.id, proposedBy: actor.userId, proposedAt: at }));
    if (input.line !== undefined) await changeRoyalty(tx, id, values);
    const { workLabel, gradeLabel, coefficient, amount } = pricing.values;
    await recordAuditEvent(deps, tx, actor, {
      subject: `royalty:${id}`,
      event: input.line === undefined ? 'royalty-proposed' : 'royalty-changed',
      detail: {
        item: item.id,
        payee: values.authorId ?? values.contributorId,
        ...{ work: workLabel, grade: gradeLabel, coefficient, amount },
        ...(namesakes.length > 0 && { namesakes, namesakeReason }),
      },
    });
    return { ok: true, id, amount };
  });
}

/** @returns why nobody is proposed for the item; undefined where somebody may be */
export async function whyNoneFor(
  db: Queryable,
  { item, section }: Pick<ReachedItem, 'item' | 'section'>,
): Promise<string | undefined> {
  const { unmet } = royaltySteps.words;
  if (kindOf(section).exOfficio === true) return unmet?.['authored'];
  const isDown = item.firstPublishedAt !== null && !(await isItemStanding(db, item.id));
  return isDown ? unmet?.['standing'] : undefined;
}

const cleanReason = (reason = ''): string => reason.normalize('NFC').trim();

/** The amount by the table, or by another coefficient with its reason. */
function price(rates: RateTable, input: RoyaltyProposal) {
  const work = rates.works.find(({ id }) => id === input.work);
  const grade = rates.grades.find(({ id }) => id === input.grade);
  if (work === undefined) return refuseAt('work', 'Hãy chọn thể loại.');
  if (grade === undefined) return refuseAt('grade', 'Hãy chọn chất lượng.');
  const tableCoefficient = own(work.coefficients, grade.id);
  if (tableCoefficient === undefined)
    return refuseAt('grade', `Bảng hệ số không có “${grade.label}” cho thể loại “${work.label}”.`);
  const coefficient = input.coefficient ?? tableCoefficient;
  if (!Number.isSafeInteger(coefficient) || coefficient < 1 || coefficient > mostCoefficient)
    return refuseAt('coefficient', 'Hệ số từ 0,01 đến 100, tối đa hai chữ số thập phân.');
  const reason = cleanReason(input.reason);
  if (coefficient !== tableCoefficient && reason === '')
    return refuseAt('reason', 'Hệ số khác bảng thì cần ghi lý do, ví dụ “hai tác giả, mỗi người một nửa”.');
  if (reason.length > 500) return refuseAt('reason', 'Lý do tối đa 500 ký tự.');
  const { unitValue } = rates;
  const values = {
    rateTableId: rates.id,
    work: work.id,
    workLabel: work.label,
    grade: grade.id,
    gradeLabel: grade.label,
    unitValue,
    tableCoefficient,
    coefficient,
    coefficientReason: coefficient === tableCoefficient ? '' : reason,
    amount: amountOf(coefficient, unitValue),
  };
  return { ok: true as const, values };
}

interface Proposed {
  readonly payee: Payee & { readonly name: string };
  /** Stores who is new: only once the proposal is accepted. */
  readonly keep?: (tx: Transaction) => Promise<string>;
}

async function authorOf(
  deps: Pick<Deps, 'keys'>,
  tx: Transaction,
  { staff, item }: ReachedItem,
  offices: Offices,
  author: RoyaltyProposal['author'],
): Promise<Outcome<Proposed>> {
  if (!('id' in author)) return typedPayee(deps, author);
  const colleague = offices.staff.get(author.id);
  if (colleague !== undefined)
    return {
      ok: true,
      payee: { authorId: author.id, contributorId: null, identity: null, name: colleague.name },
    };
  const outsider = (await outsidersSeenBy(tx, staff, item.id)).find(({ id }) => id === author.id);
  if (outsider === undefined)
    return refuseAt('author', 'Hãy chọn tác giả, hoặc nhập họ tên người ngoài cơ quan.');
  const { id, name, note, identity } = outsider;
  if (identity === null) return typedPayee(deps, { name, note, number: author.number ?? '' });
  return { ok: true, payee: { authorId: null, contributorId: id, identity, name } };
}

function typedPayee(deps: Pick<Deps, 'keys'>, typed: TypedOutsider): Outcome<Proposed> {
  const outsider = readOutsider(deps, typed);
  if (!outsider.ok) return outsider;
  const { name, identity, keep } = outsider;
  return { ok: true, payee: { authorId: null, contributorId: null, identity, name }, keep };
}
