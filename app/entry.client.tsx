// Starts React on the pages that hydrate; the others never load this file.
import { RemixBrowser } from '@remix-run/react';
import { startTransition, StrictMode, useLayoutEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';

import { keepWhatIsTyped } from './ui/components/form-fields/keep-what-is-typed.ts';
import { keepHashFromRouter } from './ui/components/page/keep-hash-from-router.ts';

const ask = window.fetch.bind(window);
/**
 * While the portal is stopped for maintenance a page that is open stays as it is, with everything that was typed: React would
 * replace it by an error page. Whoever sent something is told until when; whoever follows a link gets the page that says it.
 */
window.fetch = async (input, init) => {
  const response = await ask(input, init);
  const notice = response.headers.get('X-Portal-Stopped');
  const address = new URL(response.url);
  if (notice === null || !address.pathname.endsWith('.data')) return response;
  if ((init?.method ?? 'GET').toUpperCase() === 'GET') {
    window.location.assign(address.pathname.replace(/\.data$/, ''));
  } else {
    window.alert(
      `${decodeURIComponent(notice)}\n\nNội dung vừa gửi chưa được nhận. Những gì đã nhập vẫn còn trên trang này: hãy để trang mở và gửi lại sau.`,
    );
  }
  return new Promise(() => {});
};

keepHashFromRouter();
const takenOver = keepWhatIsTyped();

/** Its effect runs when React has taken the whole page over, and before those by which a form reads itself. */
function WhenTakenOver() {
  useLayoutEffect(takenOver, []);
  return null;
}

/**
 * Remix reads the page's data in its first turn, and throws what it waits for. Somebody who types or presses in that moment has
 * React take the whole page over at once; it cannot wait for data there, ends ("Root did not complete") and never takes the page
 * over. So the first turn is taken before React listens.
 */
async function readData(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (waitedFor) {
    await waitedFor;
  }
}

async function takeOver(): Promise<void> {
  await readData();
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <RemixBrowser />
        <WhenTakenOver />
      </StrictMode>,
    );
  });
}

void takeOver();
