// What a paper of an inquiry says, read from what was sealed when it was issued: the same every time.
import { dutyOf, inquiryPeriod } from '#app/inquiries/periods.ts';
import type { InquiryKind, InquiryPaper, InquiryTransition } from '#app/inquiries/kind.ts';
import { present } from '#app/values/present.ts';
import type { InquiryRow } from '#db/queries/inquiries.server.ts';
import {
  listInquiryEvents,
  listInquiryFiles,
  type InquiryEventRow,
} from '#db/queries/inquiries-parts.server.ts';
import { paperUnit } from '#app/commune/timeline.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { periodIn } from '../kernel/running-period.ts';
import type { InquiryPaperContent } from './draw-inquiry-paper.server.ts';
import {
  addresseeOf,
  formOf,
  openDecision,
  openAnswers,
  requesterIn,
  rowsOf,
} from './inquiry-contents.server.ts';
import { addressed } from '../notifications/letter.ts';
import { followAddress } from './inquiry-mail.ts';
import { filesAt, recordOf } from './inquiry-view.server.ts';

interface Decision {
  readonly event: InquiryEventRow;
  readonly transition: InquiryTransition;
}

/**
 * @param of `named`: whoever gets the paper may be told who wrote
 * @param decision what it tells of; absent for the receipt of what was sent
 * @returns without a requester where nobody may be told; of an identity number the last three signs are legible
 * @throws when a key is not in the ring
 */
export async function inquiryPaperContent(
  deps: Deps,
  kind: InquiryKind,
  { inquiry, named: isNamed }: { readonly inquiry: InquiryRow; readonly named: boolean },
  words: InquiryPaper,
  decision?: Decision,
): Promise<InquiryPaperContent> {
  const answers = openAnswers(deps.keys, inquiry);
  const requester = requesterIn(kind, answers);
  const { name, organisation, identityNumber } = requester;
  const to = isNamed ? addresseeOf(requester) : undefined;
  const at = decision?.event.at ?? inquiry.submittedAt;
  const number = decision?.event.detail['paperNumber'];
  const due = decision === undefined ? await firstDue(deps, kind, inquiry) : undefined;
  return {
    unit: paperUnit(deps.commune.at(at)),
    label: words.label,
    title: words.title,
    subject: kind.words.title,
    code: inquiry.code,
    ...(typeof number === 'number' && words.series !== undefined
      ? { number: `${number}/${words.series}` }
      : {}),
    at,
    lead: addressed(to, words.lead),
    close: addressed(to, words.close),
    ...(isNamed
      ? {
          requester: {
            name,
            ...present({ organisation }),
            ...(identityNumber === undefined ? {} : { identityNumber: maskedNumber(identityNumber) }),
          },
        }
      : {}),
    answers: rowsOf(formOf(kind, inquiry.formCode), answers)
      .filter(({ field }) => kind.fields.shown.includes(field))
      .map(({ label, value }) => ({ label, value })),
    submittedAt: inquiry.submittedAt,
    ...present({ due, decided: decision && (await decidedBy(deps, kind, inquiry, decision)) }),
    ...(words.signed && decision !== undefined
      ? {
          signature: {
            name: decision.event.actorName,
            hint: words.signatory ?? '',
            register: kind.words.register.toLowerCase(),
          },
        }
      : {}),
    followAddress: followAddress(deps, kind, inquiry.code),
  };
}

async function decidedBy(
  deps: Deps,
  kind: InquiryKind,
  inquiry: InquiryRow,
  { event, transition }: Decision,
) {
  const rows = rowsOf(recordOf(kind, transition), openDecision(deps.keys, inquiry.id, event));
  const sql = deps.db.$client;
  const files = filesAt(
    kind,
    event,
    await listInquiryEvents(sql, inquiry.id),
    await listInquiryFiles(sql, inquiry.id),
  );
  return {
    rows: rows.map(({ label, value }) => ({ label, value })),
    files: files.map(({ fileName }) => fileName),
  };
}

/** As it stood when it was sent; of what was sent before that was stored, by the calendar of that moment. */
async function firstDue(deps: Deps, kind: InquiryKind, { id, submittedAt, channel }: InquiryRow) {
  const [first] = await listInquiryEvents(deps.db.$client, id);
  const facts = { submittedAt, handling: null, channel, pauses: [] };
  const period =
    (first && periodIn(first.detail)) ??
    inquiryPeriod(kind.clock, facts, submittedAt, (await readWorkingCalendar(deps)).asOf(submittedAt));
  return period && dutyOf(kind.clock, period);
}

/** The last three signs are enough to know one's own. */
const maskedNumber = (number: string): string =>
  `${'•'.repeat(Math.max(0, number.length - 3))}${number.slice(-3)}`;
