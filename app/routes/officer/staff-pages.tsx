// Around every page of the staff: the stylesheets that only they load.
import { Outlet } from '@remix-run/react';

import { staffSheets } from '#app/ui/stylesheets.ts';

export const links = staffSheets;

export default Outlet;
