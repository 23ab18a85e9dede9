// Which addresses lead to a route of their own: asked before Remix is, which would match all of them anew.

export interface RoutePath {
  readonly id: string;
  readonly parentId?: string | undefined;
  readonly path?: string | undefined;
}

/**
 * @param routes all of the build
 * @returns does a route other than the last one, `*`, answer at this path? "Yes" where in doubt.
 */
export function routesBeside(routes: readonly RoutePath[]): (path: string) => boolean {
  const byId = new Map(routes.map((route) => [route.id, route]));
  const whole = (route: RoutePath): string => {
    const parent = route.parentId === undefined ? undefined : byId.get(route.parentId);
    return [parent === undefined ? '' : whole(parent), route.path ?? '']
      .filter((part) => part !== '')
      .join('/');
  };
  const anywhere: RegExp[] = [];
  const byStart = new Map<string, RegExp[]>();
  for (const path of routes.map(whole)) {
    if (path === '*') continue;
    const start = path.split('/', 1)[0]?.toLowerCase() ?? '';
    if (/[:*?]/.test(start)) anywhere.push(patternOf(path));
    else byStart.set(start, [...(byStart.get(start) ?? []), patternOf(path)]);
  }
  return (path) => {
    const trimmed = path.replace(/^\/+|\/+$/g, '');
    const start = trimmed.split('/', 1)[0]?.toLowerCase() ?? '';
    return [...(byStart.get(start) ?? []), ...anywhere].some((pattern) => pattern.test(trimmed));
  };
}

/** As the router reads it: `:name` is any text within one part, letters count in either case. */
function patternOf(path: string): RegExp {
  const parts = path.split('/').map((part) => {
    if (part === '*' || part.endsWith('?')) return '.*';
    if (!part.startsWith(':')) return escaped(part);
    const name = /^:[\w-]+/.exec(part)?.[0] ?? part;
    return `[^/]+${escaped(part.slice(name.length))}`;
  });
  return new RegExp(`^${parts.join('/')}$`, 'i');
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
