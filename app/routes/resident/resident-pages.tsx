// Around every page of a resident: the stylesheet of what is filled in and followed.
import { Outlet } from '@remix-run/react';

import { formSheets } from '#app/ui/stylesheets.ts';

export const links = formSheets;

export default Outlet;
