// The published table as a PDF, drawn beside the thread that answers.
import { lastDayOf } from '#app/consultations/period.ts';
import { textFact } from '#app/publications/facts.ts';
import { titleInWords } from '#app/publications/item-title.ts';
import { withdrawnMark } from '#app/publications/standing.ts';
import type { ConsultationPage } from '#app/read-models/consultations.ts';
import { present } from '#app/values/present.ts';
import { localDate } from '#catalog/local-date.ts';
import { paperUnit } from '#app/commune/timeline.ts';
import { drawPdf } from '../drawing/draw-pdf.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import type { drawAnswers } from './draw-answers.server.ts';

/**
 * Headed by who the commune was on the day of the answers.
 * @param page as readers have it
 * @returns refused as `not-found` before the answers are published, as `busy` while too many papers are drawn
 */
export async function answerPaper(
  deps: Deps,
  { item, answers, tally, opensAt, closesAt }: ConsultationPage,
): Promise<Outcome<{ content: Uint8Array }>> {
  if (answers === undefined) return refuse('not-found', 'Chưa công bố bản giải trình.');
  return drawPdf<typeof drawAnswers>(deps, 'stranger', 'consultationAnswers', [
    {
      unit: paperUnit(deps.commune.at(answers.at)),
      title: titleInWords(item.title),
      purpose: textFact(item.facts, 'purpose'),
      from: localDate(opensAt),
      until: lastDayOf({ closesAt }),
      tally,
      answerer: textFact(item.facts, 'answerer'),
      at: answers.at,
      rows: answers.rows,
      address: deps.unit.publicUrl + item.href,
      ...present({ mark: item.withdrawn && withdrawnMark(item.withdrawn) }),
    },
  ]);
}
