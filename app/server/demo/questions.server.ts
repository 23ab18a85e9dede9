// Questions and answers in the demonstration: asked, given to units, answered and published as the staff would, in the order in
// which it happened.
import { randomUUID } from 'node:crypto';

import { fixedClock } from '#app/adapters/clock.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { fileInquiry } from '#app/domain/inquiries/file-inquiry.server.ts';
import { actByCode, decideInquiry } from '#app/domain/inquiries/move-inquiry.server.ts';
import { question as kind } from '#app/inquiries/kinds/question.ts';
import { addDays, localDate } from '#catalog/local-date.ts';
import { questionForm } from '#forms/definitions/inquiries/question.ts';
import type { Wire } from '#forms/index.ts';
import { orFault } from './or-fault.ts';
import { questionSamples } from './question-samples.ts';
import { staffMember } from './staff-member.ts';

const hour = 3_600_000;

export async function seedQuestions(deps: Deps): Promise<void> {
  const oldestFirst = questionSamples.toSorted((a, b) => b.daysAgo - a.daysAgo);
  for (const { name, topic, title, question, named, daysAgo, hoursApart = 20, steps } of oldestFirst) {
    const clock = fixedClock(new Date(deps.clock.now().getTime() - daysAgo * 24 * hour));
    const then = { ...deps, clock };
    const nameShown = named === true ? 'shown' : 'withheld';
    const { code } = orFault(
      await fileInquiry(then, undefined, {
        kind,
        formCode: questionForm.code,
        wire: { topic, title, question, name, nameShown },
        requestId: randomUUID(),
        sample: true,
      }),
    );
    for (const [index, [who, event, wire = {}]] of steps.entries()) {
      clock.set(new Date(clock.now().getTime() + hoursApart * hour));
      const step = {
        kind,
        code,
        event,
        version: index + 1,
        requestId: randomUUID(),
        wire: withDay(wire, localDate(clock.now())),
      };
      orFault(
        who === 'asker'
          ? await actByCode(then, undefined, step)
          : await decideInquiry(then, staffMember(who), step),
      );
    }
  }
}

/** A day of the samples is told by how far away it is. */
function withDay(wire: Wire, today: string): Wire {
  const days = /^in (\d+) days$/.exec(typeof wire['until'] === 'string' ? wire['until'] : '')?.[1];
  if (days === undefined) return wire;
  const [year = '', month = '', day = ''] = addDays(today, Number(days)).split('-');
  return { ...wire, until: { day, month, year } };
}
