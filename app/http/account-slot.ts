// Who is signed in, as the band at the top of every page says it. Pages for everybody are drawn and cached as for nobody,
// with a marked place; whoever has a session gets his name put in there on the way out, so that no name is ever cached.
import { paths } from '#app/addresses/paths.ts';
import type { AccountKind } from '#app/vocabulary/actor-kinds.ts';
import { escapeXml } from '#app/values/xml.ts';

export interface NamedAccount {
  readonly name: string;
  readonly kind: AccountKind;
}

/** Of the page around it. */
export type SlotLanguage = keyof typeof words;

const words = {
  vi: { signIn: 'Đăng nhập', signOut: 'Đăng xuất' },
  en: { signIn: 'Sign in', signOut: 'Sign out' },
} as const;

const languages = Object.keys(words) as SlotLanguage[];

const beginOf = (language: SlotLanguage) => `<!--account ${language}-->`;
const end = '<!--/account-->';

/** @param account undefined where nobody is signed in @returns HTML of the links: to one's own pages and out, or to the sign-in page */
export function accountLinks(account: NamedAccount | undefined, language: SlotLanguage = 'vi'): string {
  const { signIn, signOut } = words[language];
  if (account === undefined) return `<a href="${paths.signIn()}">${signIn}</a>`;
  const ownPages = account.kind === 'staff' ? paths.staff() : paths.account();
  return `<form method="post" action="${paths.signOut()}"><a href="${ownPages}">${escapeXml(account.name)}</a><button type="submit">${signOut}</button></form>`;
}

/** HTML of the place that is filled in later. */
export const accountSlot = (language: SlotLanguage = 'vi'): string =>
  `${beginOf(language)}${accountLinks(undefined, language)}${end}`;

/** A page around its place for the account. */
export interface SlottedPage {
  readonly language: SlotLanguage;
  readonly before: Buffer;
  readonly after: Buffer;
}

/** @returns undefined for what has no such place: a page of one person, a feed, a file */
export function splitAtSlot(page: Buffer): SlottedPage | undefined {
  for (const language of languages) {
    const from = page.indexOf(beginOf(language));
    const to = from < 0 ? -1 : page.indexOf(end, from);
    if (to >= 0) return { language, before: page.subarray(0, from), after: page.subarray(to + end.length) };
  }
  return undefined;
}

/** @param account undefined where nobody is signed in @returns the page as this person sees it: it stays in no cache */
export function fillSlot(
  { language, before, after }: SlottedPage,
  account: NamedAccount | undefined,
): Buffer {
  return Buffer.concat([before, Buffer.from(accountLinks(account, language)), after]);
}
