// Which addresses lead to a route of their own, and how the route spells them: asked before Remix is, which would match all of them
// anew.

export interface RoutePath {
  readonly id: string;
  readonly parentId?: string | undefined;
  readonly path?: string | undefined;
}

interface Pattern {
  readonly matches: RegExp;
  /** Its text between the parts that may be anything. */
  readonly fixed: readonly string[];
}

/**
 * @param routes all of the build
 * @returns a path as the route that answers there spells it: its own letters small or large as in the route, all others as they
 *   came; undefined where only the last route, `*`, answers. Where in doubt, some route does.
 */
export function routeSpelling(routes: readonly RoutePath[]): (path: string) => string | undefined {
  const byId = new Map(routes.map((route) => [route.id, route]));
  const whole = (route: RoutePath): string => {
    const parent = route.parentId === undefined ? undefined : byId.get(route.parentId);
    return [parent === undefined ? '' : whole(parent), route.path ?? '']
      .filter((part) => part !== '')
      .join('/');
  };
  const anywhere: Pattern[] = [];
  const byStart = new Map<string, Pattern[]>();
  // What is named whole goes before what may be anything, as it does in the router.
  const written = routes.map(whole).sort((one, other) => freedom(one) - freedom(other));
  for (const path of written) {
    if (path === '*') continue;
    const start = path.split('/', 1)[0]?.toLowerCase() ?? '';
    if (/[:*?]/.test(start)) anywhere.push(patternOf(path));
    else byStart.set(start, [...(byStart.get(start) ?? []), patternOf(path)]);
  }
  return (path) => {
    const trimmed = withoutEnds(path);
    const start = trimmed.split('/', 1)[0]?.toLowerCase() ?? '';
    for (const { matches, fixed } of [...(byStart.get(start) ?? []), ...anywhere]) {
      const found = matches.exec(trimmed);
      if (found !== null) return `/${fixed.map((text, at) => text + (found[at + 1] ?? '')).join('')}`;
    }
    return undefined;
  };
}

function withoutEnds(path: string): string {
  let [from, to] = [0, path.length];
  while (path[from] === '/') from += 1;
  while (to > from && path[to - 1] === '/') to -= 1;
  return path.slice(from, to);
}

/** How much of a path may be anything: less of `:name.pdf` than of `:name`. */
function freedom(path: string): number {
  const ofPart = (part: string) =>
    part === '*' || part.endsWith('?') ? 3 : !part.startsWith(':') ? 0 : part.includes('.') ? 1 : 2;
  return path.split('/').reduce((sum, part) => sum + ofPart(part), 0);
}

/** As the router reads it: `:name` is any text within one part, letters count in either case. */
function patternOf(path: string): Pattern {
  const fixed = [''];
  let source = '';
  const write = (text: string) => {
    fixed[fixed.length - 1] += text;
    source += escaped(text);
  };
  const any = (what: string) => {
    fixed.push('');
    source += `(${what})`;
  };
  for (const [at, part] of path.split('/').entries()) {
    if (at > 0) write('/');
    const name = /^:[\w-]+/.exec(part)?.[0];
    if (part === '*' || part.endsWith('?')) any('.*');
    else if (name === undefined) write(part);
    else {
      any('[^/]+');
      write(part.slice(name.length));
    }
  }
  return { matches: new RegExp(`^${source}$`, 'i'), fixed };
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
