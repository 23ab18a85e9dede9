// The address at which each route of the site map is asked.
import type { RouteConfigEntry } from '@remix-run/route-config';

import routes from '#app/routes.ts';

export interface Route {
  readonly id: string;
  /** As the site map writes it: "ho-so/:code". */
  readonly path: string;
  /** Of `app`. */
  readonly file: string;
}

const leavesOf = (entries: readonly RouteConfigEntry[], within = ''): readonly Route[] =>
  entries.flatMap(({ id, file, path = '', children = [] }) => {
    const whole = [within, path].filter((part) => part !== '').join('/');
    return children.length > 0
      ? leavesOf(children, whole)
      : [{ id: id ?? file.replace(/\.tsx?$/, ''), path: whole, file }];
  });

/** Every route that answers by itself, as the site map has them. */
export const allRoutes: readonly Route[] = leavesOf(routes);

/** @param named what stands for a named part, by the path up to it; of what ends in `.pdf` and the like without that */
export function addressOf({ id, path }: Route, named: Readonly<Record<string, string>>): string {
  const whole = named[id];
  if (whole !== undefined) return whole;
  const parts = path.split('/');
  const address = parts.map((part, index) => {
    if (part === '*') return named[path] ?? `:${path}`;
    const [, name, ending = ''] = /^:(\w+)(\.\w+)?$/.exec(part) ?? [];
    if (name === undefined) return part;
    const upTo = [...parts.slice(0, index), `:${name}`].join('/');
    const value = named[`${upTo}${ending}`] ?? named[upTo];
    return value === undefined ? `::${upTo}` : `${value}${ending}`;
  });
  return `/${address.join('/')}`;
}
