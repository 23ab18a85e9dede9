// The site map: Vietnamese addresses to route files, composed from one list an audience.
import type { RouteConfig } from '@remix-run/route-config';

import { adminRoutes } from './routes/admin/routes.ts';
import { writingRoutes } from './routes/editor/writing-routes.ts';
import { editorRoutes } from './routes/editor/routes.ts';
import { machineRoutes } from './routes/machine/routes.ts';
import { officerRoutes } from './routes/officer/routes.ts';
import { publicRoutes } from './routes/public/routes.ts';
import { residentRoutes } from './routes/resident/routes.ts';

export default [
  ...publicRoutes,
  ...residentRoutes,
  ...officerRoutes,
  ...editorRoutes,
  ...adminRoutes,
  ...writingRoutes,
  ...machineRoutes,
] satisfies RouteConfig;
