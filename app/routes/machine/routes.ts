// What machines ask for: health, metrics, robots, the payment gateway's notifications.
import { route, type RouteConfigEntry } from '@remix-run/route-config';

export const machineRoutes: RouteConfigEntry[] = [
  route('healthz', 'routes/machine/healthz.ts'),
  route('readyz', 'routes/machine/readyz.ts'),
  route('metrics', 'routes/machine/metrics.ts'),
  route('robots.txt', 'routes/machine/robots.ts'),
  route('*', 'routes/machine/unknown.tsx'),
];
