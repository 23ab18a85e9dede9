// A hash moves the focus and nothing else: it is the browser's own. The router takes it for a navigation, and drops what the page
// was answered: the list of mistakes would vanish with the first line that is followed.

/** What Remix leaves of its router in the window. */
interface RouterInWindow {
  readonly __remixRouter?: {
    readonly state: {
      readonly location: { readonly pathname: string; readonly search: string; readonly key: string };
    };
  };
}

/** Call it before the router begins to listen: whoever listens first is told first. */
export function keepHashFromRouter(): void {
  window.addEventListener('popstate', (event) => {
    const here = (window as RouterInWindow).__remixRouter?.state.location;
    if (here === undefined || !isHere(here)) return;
    const state: unknown = event.state;
    // The browser makes an entry without a state for a hash; the entry from which it was followed has the router's key.
    if (state === null || keyOf(state) === here.key) event.stopImmediatePropagation();
  });
}

const isHere = ({ pathname, search }: { readonly pathname: string; readonly search: string }) => {
  const { href } = new URL(`${pathname}${search}`, window.location.origin);
  return href === window.location.href.split('#')[0];
};

const keyOf = (state: unknown): unknown =>
  typeof state === 'object' && state !== null && 'key' in state ? state.key : 'default';
