// Asking a colleague, or whoever works in a unit, for an opinion on a dossier. It stops no clock: the limit is the commune's, and
// its own advice does not prolong it (NĐ 61/2018 Đ19.4 interrupts the limit for a supplement, not for questions within the house).
import { paths } from '#app/addresses/paths.ts';
import { longestOpinionDays, opinionQuestionForm, opinionsAnchor } from '#app/conversations/opinions.ts';
import { states } from '#catalog/lifecycle.ts';
import { formatLongDate, localDate, tooFarAhead } from '#catalog/local-date.ts';
import type { Sql, Transaction } from '#db/client.server.ts';
import { findOpinion, insertOpinion } from '#db/queries/dossier-opinions.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import { queueMails } from '#db/queries/mails-of-moves.server.ts';
import type { UnitAtWork } from '#db/queries/staff-at-work.server.ts';
import { checkDeclaration, type Wire } from '#forms/index.ts';
import { own } from '#forms/own.ts';
import { textOf } from '#forms/wire.ts';
import { openRevision } from '../catalog/read-catalog.server.ts';
import { handling, reachAmong } from '../dossiers/dossier-access.server.ts';
import { recordBeside } from '../dossiers/decisions/record-beside.server.ts';
import type { Actor, Staff } from '../kernel/actor.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { requestOf } from '../kernel/request-of.server.ts';
import { formContextOf } from '../kernel/form-context.ts';
import { isUuid } from '#app/values/uuid.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { refuse, refuseInputs, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { lettersToStaff } from '../notifications/letter.ts';
import { advisersOf, listAdvisers, sealOpinion } from './opinion-access.ts';

export interface OpinionInput {
  readonly code: string;
  /** "user:<id>" or "unit:<id>", as `readDossierOpinions` offers them. */
  readonly of: string;
  /** As `opinionQuestionForm` asks. */
  readonly wire: Wire;
  /** The page's own number of this sending. */
  readonly requestId: string;
}

/**
 * @returns `askedOf`: the name of the person or unit. Refused as `not-allowed`, `not-found`; `invalid` with a problem
 *   for each field; `not-possible` at the end of the dossier
 */
export async function askOpinion(
  deps: Deps,
  actor: Actor,
  { code, of, wire, requestId }: OpinionInput,
): Promise<Outcome<{ askedOf: string }>> {
  if (actor.kind !== 'staff') return staffOnly();
  const { db, clock, keys } = deps;
  const at = clock.now();
  const access = await reachAmong(db.$client, actor, code, handling);
  if (!access.ok) return access;
  if (!isUuid(requestId)) return refuse('invalid', 'Trang đã cũ. Hãy bấm gửi lần nữa.');
  const id = requestOf(keys, requestId, { of, wire });
  const adviser = adviserIn(await listAdvisers(db.$client, actor, access.dossier, at), of);
  const check = checkDeclaration(opinionQuestionForm, wire, formContextOf(deps));
  const problems: InputProblem[] = [
    ...(adviser === undefined ? [{ path: 'of', message: 'Chọn đồng nghiệp hoặc đơn vị cần hỏi' }] : []),
    ...(check.ok ? tooFar(check.answers, at) : check.problems),
  ];
  if (problems.length > 0 || adviser === undefined || !check.ok) return refuseInputs(problems);
  const text = (field: string): string => textOf(own(check.answers, field));
  const [question, answerBy] = [text('question'), text('answerBy')];
  return allOrNothing(db, async (sql, tx): Promise<Outcome<{ askedOf: string }>> => {
    const lockedAccess = await reachAmong(sql, actor, code, handling, 'locked');
    if (!lockedAccess.ok) return lockedAccess;
    const { dossier } = lockedAccess;
    if (states[dossier.state].final)
      return refuse('not-possible', 'Hồ sơ đã kết thúc nên không hỏi ý kiến nữa.');
    const { adviserId, unitId, name } = adviser;
    const opinion = {
      id,
      dossierId: dossier.id,
      askedBy: actor.userId,
      askedAt: at,
      adviserId,
      unitId,
      answerBy,
    };
    if (!(await insertOpinion(tx, { ...opinion, question: sealOpinion(keys, id, 'question', question) })))
      return { ok: true, askedOf: name };
    await recordBeside(
      sql,
      dossier,
      {
        ...{ event: 'ask-opinion', actorKind: 'staff', actorId: actor.userId, actorName: actor.name, at },
        reason: null,
        detail: { opinion: id, of: name, answerBy },
      },
      { keepsVersion: true },
    );
    await tellAdvisers(deps, { sql, tx }, actor, dossier, id);
    return { ok: true, askedOf: name };
  });
}

interface Adviser {
  readonly adviserId: string | null;
  readonly unitId: string | null;
  readonly name: string;
}

/**
 * @param of as in `OpinionInput`
 * @returns undefined for who is not among them
 */
function adviserIn(units: readonly UnitAtWork[], of: string): Adviser | undefined {
  const [kind, id] = of.split(/:(.*)/s);
  if (kind === 'unit') {
    const unit = units.find((one) => one.id === id);
    return unit && { adviserId: null, unitId: unit.id, name: unit.name };
  }
  const person = units.flatMap(({ members }) => members).find((member) => member.id === id);
  return kind !== 'user' || person === undefined
    ? undefined
    : { adviserId: person.id, unitId: null, name: person.name };
}

function tooFar(answers: Readonly<Record<string, unknown>>, at: Date): readonly InputProblem[] {
  const day = own(answers, 'answerBy');
  const problem = typeof day === 'string' ? tooFarAhead(day, localDate(at), longestOpinionDays) : undefined;
  return problem === undefined ? [] : [{ path: 'answerBy', message: problem }];
}

/** What is asked is read on the portal: a question may tell about a person. */
async function tellAdvisers(
  deps: Deps,
  { sql, tx }: { readonly sql: Sql; readonly tx: Transaction },
  actor: Staff,
  dossier: DossierRow,
  id: string,
): Promise<void> {
  const { unit, clock } = deps;
  const at = clock.now();
  const opinion = await findOpinion(tx, id, at);
  if (opinion === undefined) throw new Error(`opinion ${id} is gone`);
  const { code, registerNumber } = dossier;
  const { name: procedureName } = await openRevision({ db: tx }, dossier.procedureRevisionId);
  const letter = {
    subject: `${actor.name} xin ý kiến về hồ sơ ${registerNumber ?? code}`,
    lines: [
      `${actor.name} xin ý kiến ông/bà về hồ sơ "${procedureName}". Câu hỏi và hồ sơ đọc trên Cổng, đến khi có ý kiến.`,
      `Hạn trả lời: đến hết ${formatLongDate(opinion.answerBy)}. Thời hạn giải quyết hồ sơ vẫn được tính.`,
    ],
    details: [`Mã tra cứu: ${code}`],
    action: {
      label: 'Đọc câu hỏi, cho ý kiến',
      href: `${unit.publicUrl}${paths.staffDossier(code)}#${opinionsAnchor}`,
    },
  };
  const advisers = await advisersOf(sql, opinion, at);
  const kind = 'opinion-asked';
  await queueMails(
    sql,
    lettersToStaff(unit, advisers, { kind, cause: `${kind}:${dossier.id}:${id}`, letter }),
    at,
  );
}
