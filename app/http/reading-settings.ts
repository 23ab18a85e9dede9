// How somebody wants to read: size of the text, contrast, a button that reads aloud. It lies in a cookie of his browser and is
// written into the document when it is sent, so that it holds without scripts, and no page flashes in another dress (decision 053).

import { choiceCookie, keptChoice } from '#app/values/kept-choice.ts';

export const textSizes = ['usual', 'large', 'largest'] as const;
/** `device`: as the device wants it. */
export const contrasts = ['device', 'light', 'dark'] as const;

export interface ReadingSettings {
  readonly text: (typeof textSizes)[number];
  readonly contrast: (typeof contrasts)[number];
  readonly aloud: boolean;
}

export const usualReading: ReadingSettings = { text: 'usual', contrast: 'device', aloud: false };

const cookieName = 'phuan.cach-doc';

/** @returns undefined where nothing differs from what everybody sees */
export function readReading(cookie: string | null | undefined): ReadingSettings | undefined {
  const [text, contrast, aloud] = keptChoice(cookie, cookieName)?.split('.') ?? [];
  const settings: ReadingSettings = {
    text: textSizes.find((one) => one === text) ?? 'usual',
    contrast: contrasts.find((one) => one === contrast) ?? 'device',
    aloud: aloud === 'aloud',
  };
  return isUsual(settings) ? undefined : settings;
}

const isUsual = ({ text, contrast, aloud }: ReadingSettings) =>
  text === 'usual' && contrast === 'device' && !aloud;

/** @returns the value of `Set-Cookie` that keeps it for a year, or forgets it */
export function readingCookie(settings: ReadingSettings, secure: boolean): string {
  const value = `${settings.text}.${settings.contrast}.${settings.aloud ? 'aloud' : 'silent'}`;
  return choiceCookie(cookieName, isUsual(settings) ? undefined : value, { secure });
}

/** @returns the name of a way of reading among the pages that are kept */
export const readingKey = ({ text, contrast, aloud }: ReadingSettings) => `${text}.${contrast}.${aloud}`;

/** A document names here the script that reads it aloud; it is loaded for whoever wants it. */
export const readerAttribute = 'data-reader';
const opening = new RegExp(`<html lang="[a-z]{2}" ${readerAttribute}="([^"]*)"`);
/** Enough for the document's first tag. */
const tagBytes = 400;

/** @returns `page` as it is where it is no document of the portal */
export function dressPage(page: Buffer, settings: ReadingSettings): Buffer {
  const match = opening.exec(page.subarray(0, tagBytes).toString('latin1'));
  if (match === null) return page;
  const [tag, script = ''] = match;
  const end = match.index + tag.length;
  const attributes = ` data-text="${settings.text}" data-contrast="${settings.contrast}"`;
  const head = settings.aloud ? page.indexOf('</head>', end) : -1;
  return Buffer.concat([
    page.subarray(0, end),
    Buffer.from(attributes),
    ...(head < 0
      ? [page.subarray(end)]
      : [
          page.subarray(end, head),
          Buffer.from(`<script type="module" src="${script}"></script>`),
          page.subarray(head),
        ]),
  ]);
}

/** @returns the policy of the page for this reader: a document without scripts lets in the one that reads it aloud */
export function dressPolicy(policy: string, settings: ReadingSettings): string {
  return settings.aloud ? policy.replace("script-src 'none'", "script-src 'self'") : policy;
}
