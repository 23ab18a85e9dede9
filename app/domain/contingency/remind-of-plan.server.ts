// The reminder when the plan for when the portal stands still has to be read again (Điều 22c, d).
import { paths } from '#app/addresses/paths.ts';
import { formatDate, localDate, weekday } from '#catalog/local-date.ts';
import { driverOf } from '#db/client.server.ts';
import { listPlans } from '#db/queries/contingency.server.ts';
import { enqueueMails } from '#db/queries/outbox.server.ts';
import { listStaffOf } from '#db/queries/staff-at-work.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { lettersToStaff } from '../notifications/letter.ts';

/**
 * Every Monday while the day has passed by which the plan in use was to be read again: a mail to each administrator and to the chairman.
 * Run it any day: on others nothing happens.
 */
export async function remindOfPlan(deps: Pick<Deps, 'db' | 'clock' | 'unit'>): Promise<void> {
  const now = deps.clock.now();
  const today = localDate(now);
  const row = (await listPlans(deps.db)).find(({ state }) => state === 'approved');
  if (row === undefined || weekday(today) !== 1 || row.plan.reviewOn >= today) return;
  const people = await listStaffOf(driverOf(deps.db), { roles: ['administrator', 'chairman'] }, now);
  const mails = lettersToStaff(deps.unit, people, {
    kind: 'plan-review',
    cause: `plan-review:${row.id}:${today}`,
    letter: {
      subject: 'Phương án ứng cứu sự cố đã quá ngày rà soát',
      lines: [
        `Phương án phải được rà soát trước ngày ${formatDate(row.plan.reviewOn)}. Hãy gọi thử các số điện thoại, đọc lại các bước, rồi trình duyệt bản mới.`,
      ],
      action: { label: 'Mở phương án', href: deps.unit.publicUrl + paths.contingencyPlans() },
    },
  });
  await enqueueMails(deps.db, mails, now);
}
