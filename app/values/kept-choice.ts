// A cookie in which a browser keeps what its reader chose: how pages look, what was read. Nothing personal, and no other host of the
// domain can set it: its name begins with `__Host-` wherever the portal is served over https.

const yearSeconds = 365 * 86_400;

/** @param cookie as a request or a document has it @returns undefined where nothing is kept; it may be anything */
export function keptChoice(cookie: string | null | undefined, name: string): string | undefined {
  const pairs = (cookie ?? '').split(';').map((pair) => pair.trim());
  for (const whole of [`__Host-${name}=`, `${name}=`]) {
    // Of two by one name the one of `/` comes last; releases before 0.2 kept some for a part of the portal.
    const found = pairs.findLast((pair) => pair.startsWith(whole));
    if (found !== undefined) return found.slice(whole.length);
  }
  return undefined;
}

/**
 * @param value without `;`; undefined forgets it
 * @param where `secure`: over https; `byScript`: a script of ours writes it
 * @returns a line of `Set-Cookie`, or for a document: kept for a year
 */
export function choiceCookie(
  name: string,
  value: string | undefined,
  { secure, byScript = false }: { readonly secure: boolean; readonly byScript?: boolean },
): string {
  const parts = [
    `${secure ? '__Host-' : ''}${name}=${value ?? ''}`,
    'Path=/',
    `Max-Age=${value === undefined ? 0 : yearSeconds}`,
    ...(byScript ? [] : ['HttpOnly']),
    'SameSite=Lax',
    ...(secure ? ['Secure'] : []),
  ];
  return parts.join('; ');
}
