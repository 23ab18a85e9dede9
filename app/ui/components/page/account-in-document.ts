// Who is signed in, as the document said it when it came: a page that the browser draws in its place, as one of a refusal, says the
// same. It knows no account: on the server the place is filled in on the way out.
import { accountLinks, accountSlot } from '#app/http/account-slot.ts';

function linksInDocument(): string | undefined {
  const band = document.querySelector('.top__account');
  if (band !== null) return band.innerHTML;
  const name = document.querySelector<HTMLElement>('[data-staff-name]')?.dataset['staffName'];
  return name === undefined ? undefined : accountLinks({ name, kind: 'staff' });
}

/** HTML for the place in the head of a page. */
export const linksOfAccount =
  (typeof document === 'undefined' ? undefined : linksInDocument()) ?? accountSlot();
