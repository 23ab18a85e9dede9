// Who keeps the portal reads what people wrote only for a stated reason, for some hours: the chairman is told of it at once, and the
// writer reads it beside every other look (docs/decisions/147-who-reads-what-people-wrote.md).
import { z } from 'zod';

import type { InquiryKind } from '#app/inquiries/kind.ts';
import { reasonedLookHours, reasonWords } from '#app/inquiries/limits.ts';
import { lookReasonIds, lookReasons } from '#app/inquiries/reasoned-looks.ts';
import { paths } from '#app/addresses/paths.ts';
import type { InquiryLine } from '#app/read-models/inquiries.ts';
import { hourMs } from '#app/values/durations.ts';
import { findReasonedLook, insertInquiryView } from '#db/queries/inquiries-parts.server.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, refuseInputs, type Outcome } from '../kernel/refusal.ts';
import { tellLeaders } from '../notifications/tell-leaders.server.ts';
import { mayRead, maySee, notForHim, reachInquiry, seeAtDesk, standAtDesk } from './inquiry-access.server.ts';
import { lineOf } from './list-inquiries.server.ts';

/** @returns what a list tells of one inquiry. Refused as `not-found` or `not-allowed` to staff who do not see it */
export async function readInquiryLine(
  deps: Deps,
  actor: Actor,
  { kind, code }: { readonly kind: InquiryKind; readonly code: string },
): Promise<Outcome<{ line: InquiryLine }>> {
  const access = await seeAtDesk(deps, actor, kind, code);
  if (!access.ok) return access;
  const { inquiry, standing } = access;
  return { ok: true, line: lineOf(deps, { kind, standing }, inquiry, await readWorkingCalendar(deps)) };
}

const statedReason = z.object({
  reason: z.enum(lookReasonIds, 'Chọn vì sao cần đọc.'),
  words: z
    .string()
    .transform((text) => text.normalize('NFC').trim().replaceAll(/\s+/g, ' '))
    .pipe(
      z
        .string()
        .min(reasonWords.least, `Ghi rõ hơn: số văn bản, hoặc lỗi gì; ít nhất ${reasonWords.least} chữ cái.`)
        .max(reasonWords.most, `Ghi ngắn hơn: nhiều nhất ${reasonWords.most} chữ cái.`),
    ),
});

/**
 * From now on the officer reads this one inquiry, for `reasonedLookHours`. Sent twice, or while the hours run, it is one look and one mail.
 * @returns refused as `invalid` at `reason` or `words`; as `not-found`; as `not-allowed` to staff who do not see it, or read it anyway
 */
export async function lookWithReason(
  deps: Deps,
  actor: Actor,
  input: {
    readonly kind: InquiryKind;
    readonly code: string;
    readonly reason: string;
    readonly words: string;
  },
): Promise<Outcome<object>> {
  const { kind, code } = input;
  const desk = await standAtDesk(deps, actor, kind);
  if (!desk.ok) return desk;
  const stated = statedReason.safeParse(input);
  if (!stated.success)
    return refuseInputs(
      stated.error.issues.map(({ path, message }) => ({ path: String(path[0]), message })),
      'Chưa mở được: còn chỗ cần ghi.',
    );
  const { standing } = desk;
  const purpose = `${lookReasons[stated.data.reason]}: ${stated.data.words}`;
  return allOrNothing(deps.db, async (sql, tx) => {
    // The lock: two that are sent at once are one look.
    const access = await reachInquiry(sql, kind, code, 'locked');
    if (!access.ok) return access;
    const { inquiry } = access;
    if (!maySee(standing, inquiry)) return notForHim(kind);
    const now = deps.clock.now();
    const look = { inquiryId: inquiry.id, staffId: standing.staff.userId };
    if (mayRead(standing, inquiry))
      return refuse('not-allowed', 'Bạn được giao việc này nên đọc được mà không cần nêu lý do.');
    if ((await findReasonedLook(sql, { ...look, now })) !== undefined) return { ok: true as const };
    const openUntil = new Date(now.getTime() + reasonedLookHours * hourMs);
    await insertInquiryView(sql, { ...look, what: `mở ${kind.words.one}`, at: now, purpose, openUntil });
    await tellLeaders(deps, tx, standing.staff, {
      kind: 'inquiry-read-for-a-reason',
      letter: {
        subject: `Quản trị viên đọc ${kind.words.one} ${inquiry.code}`,
        lines: [
          `${standing.staff.name} mở nội dung ${kind.words.one} mã ${inquiry.code}, trong ${reasonedLookHours} giờ.`,
          `Lý do đã ghi: ${purpose}`,
          `Người gửi cũng đọc được lý do này. Trang của ${kind.words.one}: ${deps.unit.publicUrl}${paths.staffInquiry(kind.id, inquiry.code)}`,
        ],
      },
    });
    return { ok: true as const };
  });
}
