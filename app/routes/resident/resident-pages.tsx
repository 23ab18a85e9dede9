// Around every page of a resident: the stylesheet of what is filled in and followed, and what keeps what the portal did not take.
import { Outlet } from '@remix-run/react';

import type { DocumentHandle } from '#app/http/document.ts';
import offerUnsent from '#app/ui/components/unsent/offer-unsent.ts?worker&url';
import { formSheets } from '#app/ui/stylesheets.ts';

export const links = formSheets;
export const handle = { document: 'static', scripts: [offerUnsent] } satisfies DocumentHandle;

export default Outlet;
