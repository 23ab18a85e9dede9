// The site map: Vietnamese addresses to route files, composed from one list an audience.
import { layout, route, type RouteConfig } from '@remix-run/route-config';

import { adminRoutes } from './routes/admin/routes.ts';
import { writingRoutes, editorRoutes } from './routes/editor/routes.ts';
import { machineRoutes } from './routes/machine/routes.ts';
import { officerRoutes } from './routes/officer/routes.ts';
import { publicRoutes } from './routes/public/routes.ts';
import { residentRoutes } from './routes/resident/routes.ts';

export default [
  ...publicRoutes,
  layout('routes/resident/resident-pages.tsx', residentRoutes),
  layout('routes/officer/staff-pages.tsx', [
    ...officerRoutes,
    ...editorRoutes,
    ...adminRoutes,
    ...writingRoutes,
    // It shows parts of every page.
    route('_giao-dien', 'routes/public/preview.tsx'),
  ]),
  ...machineRoutes,
] satisfies RouteConfig;
