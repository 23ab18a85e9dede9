/** @returns who is signed in, as the page says it; undefined where nobody is */
export function accountInPage(): string | undefined {
  const staff = document.querySelector<HTMLElement>('[data-staff-name]')?.dataset['staffName'];
  return staff ?? document.querySelector('.top__account form a')?.textContent ?? undefined;
}
