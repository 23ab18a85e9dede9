// What becomes of a question to a colleague: he answers it once, whoever handles the dossier withdraws it or reminds of it.
import { paths } from '#app/addresses/paths.ts';
import { opinionAnswerForm, opinionsAnchor, opinionState } from '#app/conversations/opinions.ts';
import { formatLongDate, formatMoment, localDate } from '#catalog/local-date.ts';
import type { Sql, Transaction } from '#db/client.server.ts';
import { changeOpinion, findOpinion, type OpinionRow } from '#db/queries/dossier-opinions.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import { queueMails } from '#db/queries/mails-of-moves.server.ts';
import { findColleague, type Colleague } from '#db/queries/staff-at-work.server.ts';
import { checkDeclaration, type Wire } from '#forms/index.ts';
import { own } from '#forms/own.ts';
import { openRevision } from '../catalog/read-catalog.server.ts';
import { reachAmong, reading } from '../dossiers/dossier-access.server.ts';
import { recordBeside } from '../dossiers/decisions/record-beside.server.ts';
import { isConcerned, type Actor, type Staff } from '../kernel/actor.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { formContextOf } from '../kernel/form-context.ts';
import { isUuid } from '#app/values/uuid.ts';
import { refuse, refuseInputs, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { lettersToStaff, type Letter } from '../notifications/letter.ts';
import { advisersOf, askedOf, opinionStanding, sealOpinion } from './opinion-access.ts';

export interface NamedOpinion {
  readonly code: string;
  readonly id: string;
}

type May = 'answer' | 'withdraw' | 'remind';

interface InHand {
  readonly sql: Sql;
  readonly tx: Transaction;
  readonly actor: Staff;
  readonly dossier: DossierRow;
  readonly opinion: OpinionRow;
  readonly at: Date;
}

/** The question with its dossier locked, for whoever may do this with it now; else why not. */
async function settle(
  deps: Deps,
  actor: Actor,
  { code, id }: NamedOpinion,
  may: May,
  work: (hand: InHand) => Promise<Outcome<object>>,
): Promise<Outcome<object>> {
  if (actor.kind !== 'staff') return staffOnly();
  const at = deps.clock.now();
  return allOrNothing(deps.db, async (sql, tx): Promise<Outcome<object>> => {
    const access = await reachAmong(sql, actor, code, reading, 'locked');
    // Read under the lock of the dossier: a colleague may have been faster.
    const opinion = isUuid(id) ? await findOpinion(tx, id, at) : undefined;
    // Whoever was asked reads the dossier no longer once his question is over; of the question he is told what became of it.
    if (!access.ok)
      return opinion !== undefined && isOverFor(opinion, actor) ? whyNot(actor, opinion, may) : access;
    const { dossier, as } = access;
    if (opinion?.dossierId !== dossier.id) return refuse('not-found', 'Không tìm thấy câu hỏi này.');
    if (!opinionStanding(actor, opinion, as, localDate(at)).may[may]) return whyNot(actor, opinion, may);
    return work({ sql, tx, actor, dossier, opinion, at });
  });
}

/** Was it asked of him, and is it over? Of his own dossier nobody learns what is asked in the house. */
const isOverFor = (opinion: OpinionRow, staff: Staff): boolean =>
  opinionState(opinion, opinion.state) !== 'waiting' &&
  !isConcerned(staff, { id: opinion.dossierId, ownerId: opinion.ownerId }) &&
  (opinion.advisers.includes(staff.userId) || opinion.answeredBy === staff.userId);

function whyNot({ userId }: Staff, opinion: OpinionRow, may: May) {
  if (opinion.answeredAt !== null) {
    const who = opinion.answeredBy === userId ? 'Bạn' : (opinion.answeredByName ?? 'Đồng nghiệp');
    return refuse('not-possible', `${who} đã cho ý kiến lúc ${formatMoment(opinion.answeredAt)}.`);
  }
  if (opinion.withdrawnAt !== null) return refuse('not-possible', 'Câu hỏi này đã được rút.');
  if (opinionState(opinion, opinion.state) === 'lapsed')
    return refuse('not-possible', 'Hồ sơ đã kết thúc nên không cần ý kiến nữa.');
  if (may === 'remind' && opinion.remindedAt !== null)
    return refuse('not-possible', `Đã nhắc lúc ${formatMoment(opinion.remindedAt)}. Mỗi ngày nhắc một lần.`);
  return refuse('not-allowed', 'Việc này của người được hỏi, hoặc của người giải quyết hồ sơ.');
}

/**
 * Once: what was said stands.
 * @param input `wire`: as `opinionAnswerForm` asks
 * @returns refused as `not-allowed`, `not-found`; `invalid` with a problem; `not-possible` when it was answered,
 *   withdrawn, or the dossier is at its end
 */
export function giveOpinion(
  deps: Deps,
  actor: Actor,
  input: NamedOpinion & { readonly wire: Wire },
): Promise<Outcome<object>> {
  return settle(deps, actor, input, 'answer', async (hand) => {
    const { tx, opinion, at } = hand;
    const check = checkDeclaration(opinionAnswerForm, input.wire, formContextOf(deps));
    if (!check.ok) return refuseInputs(check.problems);
    const answerText = own(check.answers, 'answer');
    if (typeof answerText !== 'string') throw new Error('the form of an opinion let one pass without it');
    const answer = sealOpinion(deps.keys, opinion.id, 'answer', answerText);
    await changeOpinion(tx, opinion.id, { answer, answeredAt: at, answeredBy: hand.actor.userId });
    await record(hand, 'give-opinion');
    const asker = await findColleague(hand.sql, opinion.askedBy);
    await tell(
      deps,
      hand,
      'opinion-given',
      asker === undefined ? [] : [asker],
      (dossierName, procedureName) => ({
        subject: `${hand.actor.name} đã cho ý kiến về hồ sơ ${dossierName}`,
        lines: [`${hand.actor.name} đã trả lời câu hỏi của ông/bà về hồ sơ "${procedureName}".`],
      }),
    );
    return { ok: true };
  });
}

/**
 * For whoever handles the dossier. Those who were to answer are told by mail.
 * @returns refused as `not-allowed`, `not-found`; `not-possible` once it is answered or withdrawn, or the dossier is
 *   at its end
 */
export function withdrawOpinion(deps: Deps, actor: Actor, input: NamedOpinion) {
  return settle(deps, actor, input, 'withdraw', async (hand) => {
    const advisers = await advisersOf(hand.sql, hand.opinion, hand.at);
    await changeOpinion(hand.tx, hand.opinion.id, { withdrawnAt: hand.at });
    await record(hand, 'withdraw-opinion');
    await tell(deps, hand, 'opinion-withdrawn', advisers, (dossierName, procedureName) => ({
      subject: `Không cần ý kiến về hồ sơ ${dossierName} nữa`,
      lines: [`${hand.actor.name} đã rút câu hỏi về hồ sơ "${procedureName}". Ông/bà không phải trả lời.`],
    }));
    return { ok: true };
  });
}

/**
 * Reminds by hand, for whoever handles the dossier. Not in its trail, which tells what was asked and given (decision 055).
 * @returns refused as `not-allowed`, `not-found`; `not-possible` for a second time on one day, and once it is
 *   answered or withdrawn
 */
export function remindOfOpinion(deps: Deps, actor: Actor, input: NamedOpinion) {
  return settle(deps, actor, input, 'remind', async (hand) => {
    const { sql, tx, opinion, at } = hand;
    await changeOpinion(tx, opinion.id, { remindedAt: at });
    const advisers = await advisersOf(sql, opinion, at);
    await tell(deps, hand, 'opinion-reminder', advisers, (dossierName, procedureName) => ({
      subject: `Nhắc: cho ý kiến về hồ sơ ${dossierName}`,
      lines: [
        `${hand.actor.name} đang chờ ý kiến của ông/bà về hồ sơ "${procedureName}".`,
        `Hạn trả lời: đến hết ${formatLongDate(opinion.answerBy)}.`,
      ],
    }));
    return { ok: true };
  });
}

function record({ sql, actor, dossier, opinion, at }: InHand, event: 'give-opinion' | 'withdraw-opinion') {
  return recordBeside(
    sql,
    dossier,
    {
      ...{ event, actorKind: 'staff', actorId: actor.userId, actorName: actor.name, at },
      reason: null,
      detail: { opinion: opinion.id, of: askedOf(opinion) },
    },
    { keepsVersion: true },
  );
}

async function tell(
  deps: Deps,
  { sql, tx, dossier, opinion, at }: InHand,
  kind: string,
  readers: readonly Colleague[],
  say: (dossierName: string, procedureName: string) => Pick<Letter, 'subject' | 'lines'>,
): Promise<void> {
  const { unit } = deps;
  const { code, registerNumber } = dossier;
  const { name } = await openRevision({ db: tx }, dossier.procedureRevisionId);
  const isWithdrawn = kind === 'opinion-withdrawn';
  const letter: Letter = {
    ...say(registerNumber ?? code, name),
    details: [`Mã tra cứu: ${code}`],
    action: isWithdrawn
      ? { label: 'Các câu hỏi xin ý kiến', href: unit.publicUrl + paths.opinions() }
      : { label: 'Xem hồ sơ', href: `${unit.publicUrl}${paths.staffDossier(code)}#${opinionsAnchor}` },
  };
  const cause = `${kind}:${dossier.id}:${opinion.id}:${localDate(at)}`;
  await queueMails(sql, lettersToStaff(unit, readers, { kind, cause, letter }), at);
}
