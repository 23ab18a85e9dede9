// The answers to a draft went a step on, or something was proposed of it: whoever has the next step is told at once, in the
// transaction of the step.
import { paths } from '#app/addresses/paths.ts';
import { proposedBy, waitsForApproval } from '#app/consultations/answer-steps.ts';
import { titleInWords } from '#app/publications/item-title.ts';
import type { StepPeople } from '#app/steps/step-people.ts';
import type { Transaction } from '#db/client.server.ts';
import { enqueueMails } from '#db/queries/outbox.server.ts';
import type { Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { lettersToStaff } from '../notifications/letter.ts';
import { boardPeople, type BoardPerson } from '../publishing/board-people.server.ts';
import { answerCapacitiesOf, type PlacedConsultation } from './consultation-access.server.ts';

interface Step {
  readonly event: string;
  /** Who made it; undefined: it follows from what others did. */
  readonly by: Staff | undefined;
  /** As it was before the step. */
  readonly consultation: PlacedConsultation;
  readonly reason: string | undefined;
}

/**
 * Submitted: those who may approve, and wrote none of it. Returned, or lapsed: those who wrote it; of what lapsed, those too who were
 * to approve it.
 * @param step of any other event nobody is told
 */
export async function tellStaffOfAnswers(
  deps: Deps,
  tx: Transaction,
  { event, by, consultation, reason }: Step,
): Promise<void> {
  if (event !== 'submit' && event !== 'return' && event !== 'lapse') return;
  const { row } = consultation;
  const title = titleInWords(consultation.title);
  const { writer, editor } = row.answerPeople;
  const isAuthor = ({ id }: BoardPerson) => writer.includes(id) || editor.includes(id);
  const approves = approvesOf(consultation, row.answerPeople);
  const name = by === undefined ? '' : ` (${by.name})`;
  await tellBoard(deps, tx, {
    by,
    consultation,
    to: (person) => (event !== 'submit' && isAuthor(person)) || (event !== 'return' && approves(person)),
    kind: `answers-${event}`,
    cause: `answers-${event}:${row.itemId}:${row.answerVersion}`,
    subject: {
      submit: 'Chờ duyệt giải trình',
      return: 'Giải trình được trả lại',
      lapse: 'Giải trình phải trình lại',
    }[event],
    lines: {
      submit: [
        `Bản giải trình, tiếp thu góp ý cho “${title}” vừa được trình duyệt${name}.`,
        'Mời ông/bà xem rồi duyệt và công bố, hoặc trả lại kèm lý do.',
      ],
      return: [
        `Bản giải trình, tiếp thu góp ý cho “${title}” được trả lại để sửa${name}.`,
        '',
        `Lý do: ${reason ?? ''}`,
      ],
      lapse: [
        `Bản giải trình, tiếp thu góp ý cho “${title}” đang chờ duyệt thì có thay đổi, nên phải soạn lại và trình lại.`,
        '',
        reason ?? '',
      ],
    }[event],
  });
}

/** Proposed: those who may approve it. Decided: whoever proposed it. @param of `title`: of what was proposed */
export async function tellStaffOfProposal(
  deps: Deps,
  tx: Transaction,
  of: {
    readonly proposal: string;
    readonly proposer: string;
    readonly step: 'propose' | 'approve' | 'decline';
    readonly title: string;
    readonly by: Staff;
    readonly consultation: PlacedConsultation;
    readonly reason: string | undefined;
  },
): Promise<void> {
  const { step, by, consultation, proposer, reason } = of;
  const draft = titleInWords(consultation.title);
  const approves = approvesOf(consultation, proposedBy(proposer));
  await tellBoard(deps, tx, {
    by,
    consultation,
    to: (person) => (step === 'propose' ? approves(person) : person.id === proposer),
    kind: `proposal-${step}`,
    cause: `consultation-proposal-${step}:${of.proposal}`,
    subject: { propose: 'Chờ duyệt đề nghị', approve: 'Đã duyệt đề nghị', decline: 'Đề nghị bị từ chối' }[
      step
    ],
    lines: [
      {
        propose: `${by.name} đề nghị ${of.title}, ở dự thảo “${draft}”. Chưa có gì thay đổi: người khác phải duyệt.`,
        approve: `${by.name} đã duyệt đề nghị ${of.title}, ở dự thảo “${draft}”. Việc này có hiệu lực ngay.`,
        decline: `${by.name} từ chối đề nghị ${of.title}, ở dự thảo “${draft}”. Không có gì thay đổi.`,
      }[step],
      ...(reason === undefined ? [] : ['', `Lý do: ${reason}`]),
    ],
  });
}

const approvesOf =
  ({ section }: PlacedConsultation, people: StepPeople) =>
  ({ id, in: capacities }: BoardPerson) =>
    waitsForApproval(
      { accounts: [id], identified: true, as: answerCapacitiesOf(capacities(section)) },
      people,
    );

async function tellBoard(
  deps: Deps,
  tx: Transaction,
  mail: {
    readonly by: Staff | undefined;
    readonly consultation: PlacedConsultation;
    readonly to: (person: BoardPerson) => boolean;
    readonly kind: string;
    readonly cause: string;
    readonly subject: string;
    readonly lines: readonly string[];
  },
): Promise<void> {
  const { by, consultation, to, kind, cause, subject, lines } = mail;
  const { itemId } = consultation.row;
  const readers = (await boardPeople(deps, tx)).filter((person) => person.id !== by?.userId && to(person));
  const letter = {
    subject: `${subject}: ${titleInWords(consultation.title)}`,
    lines,
    action: { label: 'Xem trên Cổng', href: deps.unit.publicUrl + paths.staffAnswers(itemId) },
  };
  const mails = lettersToStaff(deps.unit, readers, { kind: `consultation-${kind}`, cause, letter });
  await enqueueMails(tx, mails, deps.clock.now());
}
