// What a browser is called in the list of one's own devices: enough to know it again, and no more than that is stored.

/** The first that the browser names itself by counts: the later ones are named by most of them. */
const browsers = [
  ['Cốc Cốc', /coc_coc_browser/],
  ['Zalo', /Zalo/],
  ['Samsung Internet', /SamsungBrowser/],
  ['Edge', /Edg(e|A|iOS)?\//],
  ['Opera', /OPR\//],
  ['Firefox', /Firefox\/|FxiOS\//],
  ['Chrome', /Chrome\/|CriOS\//],
  ['Safari', /Safari\//],
] as const;

const systems = [
  ['Android', /Android/],
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Windows', /Windows/],
  ['máy Mac', /Macintosh/],
  ['Linux', /Linux|CrOS/],
] as const;

/** @returns "Chrome, Android"; undefined for what names neither */
export function deviceOf(headers: Headers): string | undefined {
  const agent = headers.get('user-agent') ?? '';
  const named = [browsers, systems].flatMap((list) => list.find(([, sign]) => sign.test(agent))?.[0] ?? []);
  return named.length === 0 ? undefined : named.join(', ');
}
