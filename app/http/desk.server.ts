// What every staff page begins with: who is here, his queues with their counts, and what just happened.
import type { AppLoadContext } from '@remix-run/node';

import type { Staff } from '#app/domain/kernel/actor.ts';
import { surveyQueues, type QueueSurvey } from '#app/domain/dossiers/survey-queues.server.ts';
import { countConsultationsToDo } from '#app/domain/consultations/count-to-do.server.ts';
import { countWaitingInquiries } from '#app/domain/inquiries/list-inquiries.server.ts';
import { countBoard } from '#app/domain/publishing/count-board.server.ts';
import { tiesOf } from '#app/domain/publishing/ties.server.ts';
import { countBroken } from '#app/domain/links/count-links.server.ts';
import { countPaymentsToDecide } from '#app/domain/payments/list-payments.server.ts';
import { readFlash } from '#app/http/flash.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import type { Desk } from '#app/ui/components/workspace/desk-page.tsx';
import { present } from '#app/values/present.ts';
import { navigationFor } from './desk-navigation.ts';

export interface OpenedDesk {
  readonly staff: Staff;
  readonly desk: Desk;
  readonly survey: QueueSurvey | undefined;
  /** Items of content that wait for him. */
  readonly toEdit: number;
  /** Makes the browser forget the message that is shown now; keeps the page out of every cache. */
  readonly headers: Headers;
}

/** @throws a redirect to the staff's sign-in page, or a refusal for a resident */
export async function openDesk(request: Request, context: AppLoadContext): Promise<OpenedDesk> {
  const staff = await requireStaff(request, context);
  const survey = await surveyQueues(context.portal.deps, staff);
  const ties = await tiesOf(context.portal.deps, staff);
  const toEdit = await countBoard(context.portal.deps, staff, ties);
  const broken = await countBroken(context.portal.deps);
  const inquiries = await countWaitingInquiries(context.portal.deps, staff);
  const consultations = await countConsultationsToDo(context.portal.deps, staff, ties);
  const payments = await countPaymentsToDecide(context.portal.deps, staff);
  const { flash, headers } = await readFlash(request, context);
  headers.set('Cache-Control', 'private, no-store');
  const { pathname, search } = new URL(request.url);
  const here = `${pathname.replace(/\.data$/, '')}${search}`;
  const groups = navigationFor(staff, survey, toEdit, inquiries, consultations, broken, payments).map(
    (group) => ({
      ...group,
      links: group.links.map((link) => ({ ...link, current: link.href === here })),
    }),
  );
  return {
    staff,
    survey,
    toEdit,
    headers,
    desk: {
      actor: { name: staff.name, position: staff.position },
      groups,
      ...present({ flash }),
    },
  };
}
