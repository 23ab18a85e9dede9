// The staff's inbox: what people sent, of every kind at its own address and of one kind at that kind's.
import type { MetaFunction } from '@remix-run/node';

import { listInbox } from '#app/domain/inquiries/list-inquiries.server.ts';
import { opensReplyTemplates } from '#app/domain/inquiries/reply-templates.server.ts';
import { inquiryKinds, kindAt } from '#app/inquiries/kinds/index.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { backToDesk, orRefusal } from '#app/http/replies.server.ts';
import { inquiriesFilter } from '#app/lists/inquiries.ts';
import { InboxPage } from '#app/ui/pages/officer/inquiries/inbox-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { present } from '#app/values/present.ts';

export const handle = { document: 'hydrated' };
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page?.heading ?? 'Hỏi đáp, phản ánh, yêu cầu của người dân') },
];

export const loader = deskPage(async ({ deps, staff, url: { pathname, searchParams } }) => {
  const here = kindAt(pathname);
  const filter = inquiriesFilter.read(searchParams);
  const kind = here ?? inquiryKinds.find(({ id }) => id === filter.kind);
  const {
    lines: rows,
    kinds,
    units,
    ...inbox
  } = orRefusal(await listInbox(deps, staff, { ...filter, kind }), backToDesk);
  return {
    ...{ filter, rows, ...inbox },
    templates: await opensReplyTemplates(deps, staff),
    heading: here?.words.desk ?? 'Hỏi đáp, phản ánh, yêu cầu của người dân',
    /** Of the list of one kind. */
    ...present({ kind: here && { id: here.id, register: here.words.register, one: here.words.one } }),
    options: {
      kind: here === undefined ? kinds.map(({ id, words }) => ({ value: id, label: words.desk })) : [],
      /** Of the kind that is chosen. */
      state: Object.entries(kind?.states ?? {}).flatMap(([value, { label, sameAs }]) =>
        sameAs === undefined ? [{ value, label }] : [],
      ),
      /** None for whoever sees only what his own were given. */
      unit: units.map(({ id, name }) => ({ value: id, label: name })),
    },
  };
});

export default pageOf<typeof loader>(InboxPage);
