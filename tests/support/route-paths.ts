// The paths of all routes, those inside others too, as the site map writes them.
import type { RouteConfigEntry } from '@remix-run/route-config';

import routes from '#app/routes.ts';

function pathsIn(entries: readonly RouteConfigEntry[], within: string): readonly string[] {
  return entries.flatMap(({ path = '', children = [] }) => {
    const whole = [within, path].filter((part) => part !== '').join('/');
    return children.length === 0 ? [whole] : pathsIn(children, whole);
  });
}

/** Without a slash at their beginning: "dich-vu-cong/:slug". */
export const routePaths: readonly string[] = pathsIn(routes, '');
