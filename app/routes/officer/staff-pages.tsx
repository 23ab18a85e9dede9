// Around every page of the staff: the stylesheets that only they load, and what keeps what the portal did not take.
import { Outlet } from '@remix-run/react';

import type { DocumentHandle } from '#app/http/document.ts';
import offerUnsent from '#app/ui/components/unsent/offer-unsent.ts?worker&url';
import { staffSheets } from '#app/ui/stylesheets.ts';

export const links = staffSheets;
export const handle = { document: 'static', scripts: [offerUnsent] } satisfies DocumentHandle;

export default Outlet;
