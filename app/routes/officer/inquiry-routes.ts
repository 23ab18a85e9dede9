// The staff's pages of every kind of inquiry: the same files at each kind's address.
import { route, type RouteConfigEntry } from '@remix-run/route-config';

import { inquiryAddresses } from '../../addresses/inquiry-addresses.ts';

const ofKinds = inquiryAddresses.flatMap(({ kind, desk }) => {
  const page = (path: string, file: string) =>
    route(`can-bo/${desk}${path}`, `routes/officer/${file}`, { id: `routes/officer/${file}:${kind}` });
  return [
    page('', 'inquiries.tsx'),
    page('/so-theo-doi', 'inquiries-register.tsx'),
    page('/so-theo-doi.xlsx', 'inquiries-sheet.ts'),
    page('/sap-xoa', 'inquiries-leaving.tsx'),
    page('/:code', 'inquiry.tsx'),
    page('/:code/:decision', 'inquiry-decision.tsx'),
    page('/:code/:what/:id', 'inquiry-part.ts'),
  ];
});

export const inquiryDeskRoutes: RouteConfigEntry[] = [
  route('can-bo/hop-thu', 'routes/officer/inquiries.tsx', { id: 'routes/officer/inquiries.tsx:all' }),
  route('can-bo/mau-tra-loi', 'routes/officer/reply-templates.tsx'),
  route('can-bo/mau-tra-loi/moi', 'routes/officer/reply-template.tsx', {
    id: 'routes/officer/reply-template.tsx:new',
  }),
  route('can-bo/mau-tra-loi/:id', 'routes/officer/reply-template.tsx'),
  ...ofKinds,
];
