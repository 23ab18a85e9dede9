// The working calendar, year by year; a change of it is proposed here, and approved by another person.
import type { MetaFunction } from '@remix-run/node';

import type { WantedDays } from '#app/domain/calendar/day-changes.ts';
import { readCalendar } from '#app/domain/calendar/read-calendar.server.ts';
import { proposeWrittenDays } from '#app/domain/calendar/written-days.server.ts';
import { proposedInWords, type Proposed } from '#app/domain/proposals/propose.server.ts';
import {
  deskAct,
  deskActions,
  deskPage,
  type DeskForm,
  type DeskRequest,
} from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { wholeNumber } from '#app/http/whole-number.server.ts';
import { CalendarPage } from '#app/ui/pages/admin/calendar/calendar-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Lịch làm việc' : `Lịch làm việc năm ${page.calendar.year}`) },
];

const yearAsked = ({ url }: DeskRequest) =>
  wholeNumber(url.searchParams.get('nam'), { from: 2000, to: 2199 });

export const loader = deskPage((request) =>
  readCalendar(request.deps, request.staff, { year: yearAsked(request) }),
);

const proposing = (what: WantedDays['do']) => ({
  act: (form: DeskForm) =>
    proposeWrittenDays(form.deps, form.staff, {
      ...{ do: what, year: yearAsked(form), date: form.text('date'), kind: form.text('kind') },
      ...{ label: form.text('label'), legalBasis: form.text('legalBasis'), lines: form.text('lines') },
      ...{ provisional: form.text('provisional') !== '', seen: form.text('seen') },
    }),
  done: proposedInWords,
  to: ({ proposal }: Proposed) => paths.staffProposal(proposal),
});

export const action = deskActions({
  to: () => paths.staffCalendar(),
  acts: {
    save: deskAct(proposing('save')),
    remove: deskAct(proposing('remove')),
    year: deskAct(proposing('year')),
  },
});

export default pageOf<typeof loader, typeof action>(CalendarPage);
