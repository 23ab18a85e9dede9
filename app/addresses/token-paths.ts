// Addresses that open something for whoever has them: their token is in no log, and in no letter once that was delivered.
const segment = encodeURIComponent;

/** Each takes its token first, and says by its beginning alone that a token follows. */
export const tokenPaths = {
  verifyPaper: (token: string) => `/xac-thuc/${segment(token)}`,
  /** How a dossier was handled, said by the link of a mail: whoever has it need not sign in. */
  rateByLink: (token: string) => `/danh-gia/${segment(token)}`,

  confirmFollowing: (token: string, following: string) =>
    `/nhan-tin-qua-thu/xac-nhan?ma=${segment(token)}&muc=${segment(following)}`,
  /** All that somebody follows, by what his mails carry. */
  followings: (token: string) => `/nhan-tin-qua-thu?ma=${segment(token)}`,
  /** For mail programs: one POST ends all (RFC 8058). */
  unsubscribe: (token?: string) =>
    `/nhan-tin-qua-thu/thoi-nhan${token === undefined ? '' : `?ma=${segment(token)}`}`,

  confirmEmail: (token: string, returnTo?: string) =>
    `/dang-ky/xac-nhan?token=${segment(token)}${returnTo === undefined ? '' : `&tiep=${segment(returnTo)}`}`,
  resetPassword: (token: string) => `/dat-lai-mat-khau?token=${segment(token)}`,
  /** In a mail: a member of the staff sets a password of his own. */
  staffPasswordLink: (token: string) => `/can-bo/dat-mat-khau/${segment(token)}`,

  /** Comments on a draft, of whoever holds the link of a mail. */
  ownComments: (token: string) => `/gop-y/cua-toi/${segment(token)}`,
  ownComment: (token: string, comment: string) => `/gop-y/cua-toi/${segment(token)}/${segment(comment)}`,

  /** An item before it is published, for somebody outside, until the link ends. */
  itemPreview: (token: string) => `/xem-truoc/${segment(token)}`,
  /** A file of a version that is not published, for whoever has the link to it; only as long as the link holds. */
  itemPreviewFile: (token: string, id: string, name: string) =>
    `/xem-truoc/${segment(token)}/tep/${segment(id)}/${segment(name)}`,
} as const;

/** What stands in the place of a secret. */
export const secretGone = '[…]';

const addresses: readonly ((token: string, second: string, third: string) => string)[] =
  Object.values(tokenPaths);
const beginnings = new Set(addresses.map((address) => address('TOKEN', '', '').replace(/TOKEN.*$/, '')));
const tokens = new RegExp(`(${[...beginnings].join('|').replaceAll('?', '\\?')})[\\w.~%-]+`, 'g');

/** @returns `text` without the token of any address in it */
export const hideTokens = (text: string): string => text.replace(tokens, `$1${secretGone}`);

/** @param secret what opens something beside them, a code; null: nothing does @returns the same without that, too */
export const hideSecrets = (text: string, secret: string | null): string =>
  hideTokens(secret === null ? text : text.replaceAll(secret, secretGone));
