// Starts React on a page that waits for it (scripts-when-used.tsx) as soon as somebody fills in or presses something: whoever
// only reads loads none of it. Until it runs, and where it never comes, the page is what it is without scripts.
import { withStorage } from '../autosave/device-store.ts';
import { wasTouched } from '../form-fields/was-touched.ts';

const controls = 'main :is(input, select, textarea, button, label), main form summary';
const offline =
  'Không có mạng nên chưa gửi được. Những gì bạn đã nhập vẫn còn trên trang này: hãy để trang mở và bấm lại khi có mạng.';

const waiting = document.querySelector<HTMLScriptElement>('script[data-when-used]');
if (waiting !== null) waitFor(waiting);

function waitFor(scripts: HTMLScriptElement): void {
  const waiting = new AbortController();
  const { signal } = waiting;
  let areComing = false;
  const start = async () => {
    if (areComing) return;
    areComing = true;
    // Without network they do not come: the next touch asks again.
    areComing = await areFetched((scripts.dataset['preloads'] ?? '').split(' '));
    if (!areComing) return;
    waiting.abort();
    run(scripts);
  };
  const begins = ({ target }: Event) => {
    if (target instanceof Element && target.closest(controls) !== null) void start();
  };
  // A tap gives the focus to what is typed into; Safari gives none to a box that is ticked, nor to a button.
  for (const type of ['focusin', 'input', 'change', 'click'])
    document.addEventListener(type, begins, { capture: true, signal });
  document.addEventListener(
    'submit',
    (event) => {
      if (navigator.onLine) return;
      event.preventDefault();
      window.alert(offline);
    },
    { signal },
  );
  const startIfInUse = () => isInUse(scripts) && void start();
  startIfInUse();
  // Back, or open again after the browser was closed: it fills in what stood there.
  window.addEventListener('pageshow', startIfInUse, { signal });
}

/** Before anybody touches it, or before this script came. */
function isInUse(scripts: HTMLScriptElement): boolean {
  return (
    scripts.dataset['whenUsed'] === 'now' ||
    document.querySelector('[data-needs-scripts]') !== null ||
    document.activeElement?.closest(controls) != null ||
    [...document.querySelectorAll<HTMLFormElement>('main form')].some(wasTouched) ||
    [...document.querySelectorAll<HTMLElement>('[data-held-as]')].some(isHeld)
  );
}

/** Something lies on this device or in this tab for the page to show again, or to say. */
function isHeld({ dataset }: HTMLElement): boolean {
  const names = (dataset['heldAs'] ?? '').split(' ');
  const holdsOne = (storage: Storage) => names.some((name) => storage.getItem(name) !== null);
  return withStorage(holdsOne) === true || withStorage(holdsOne, 'tab') === true;
}

/**
 * Have all of these modules come? They lie in the browser's cache then. A link that preloads would not do: Chromium answers a second
 * one with the failure of the first, and no later touch could bring what a broken line kept away.
 */
async function areFetched(addresses: readonly string[]): Promise<boolean> {
  const coming = addresses.map(async (address) => {
    try {
      const response = await window.fetch(address);
      await response.arrayBuffer();
      return response.ok;
    } catch {
      return false;
    }
  });
  return (await Promise.all(coming)).every(Boolean);
}

function run(scripts: HTMLScriptElement): void {
  const script = document.createElement('script');
  script.type = 'module';
  script.nonce = scripts.nonce ?? '';
  script.textContent = scripts.textContent;
  document.body.append(script);
}
