// The answers to a draft went a step on: whoever has the next one is told at once, in the transaction of the step.
import { paths } from '#app/addresses/paths.ts';
import { waitsForApproval } from '#app/consultations/answer-steps.ts';
import { titleInWords } from '#app/publications/item-title.ts';
import type { Transaction } from '#db/client.server.ts';
import type { ConsultationRow } from '#db/queries/consultations.server.ts';
import { enqueueMails } from '#db/queries/outbox.server.ts';
import type { Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { lettersToStaff, type Letter } from '../notifications/letter.ts';
import { boardPeople, type BoardPerson } from '../publishing/board-people.server.ts';
import { answerCapacitiesOf, type PlacedConsultation } from './consultation-access.server.ts';

interface Step {
  readonly event: string;
  readonly actor: Staff;
  readonly consultation: PlacedConsultation;
  /** As it was before the step. */
  readonly row: ConsultationRow;
  readonly reason: string | undefined;
}

/**
 * Submitted: those who may approve, and wrote none of it. Returned: those who wrote it.
 * @param step of any other event nobody is told
 */
export async function tellStaffOfAnswers(
  deps: Deps,
  tx: Transaction,
  { event, actor, consultation, row, reason }: Step,
): Promise<void> {
  if (event !== 'submit' && event !== 'return') return;
  const { section } = consultation;
  const title = titleInWords(consultation.title);
  const concerns = ({ id, in: capacities }: BoardPerson) =>
    event === 'return'
      ? row.answerDrafters.includes(id)
      : waitsForApproval(
          { accounts: [id], identified: true, as: answerCapacitiesOf(capacities(section)) },
          row.answerDrafters,
        );
  const readers = (await boardPeople(deps, tx)).filter(
    (person) => person.id !== actor.userId && concerns(person),
  );
  const lines =
    event === 'submit'
      ? [
          `Bản giải trình, tiếp thu góp ý cho “${title}” vừa được trình duyệt (${actor.name}).`,
          'Mời ông/bà xem rồi duyệt và công bố, hoặc trả lại kèm lý do.',
        ]
      : [
          `Bản giải trình, tiếp thu góp ý cho “${title}” được trả lại để sửa (${actor.name}).`,
          '',
          `Lý do: ${reason ?? ''}`,
        ];
  const letter: Letter = {
    subject: `${event === 'submit' ? 'Chờ duyệt giải trình' : 'Giải trình được trả lại'}: ${title}`,
    lines,
    action: { label: 'Xem trên cổng', href: deps.unit.publicUrl + paths.staffAnswers(row.itemId) },
  };
  const mails = lettersToStaff(deps.unit, readers, {
    kind: `consultation-answers-${event}`,
    cause: `answers-${event}:${row.itemId}:${row.answerVersion}`,
    letter,
  });
  await enqueueMails(tx, mails, deps.clock.now());
}
