// Text inside XML and HTML.

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
]);

/** @returns text that can stand between tags, and in an attribute between quotes of either kind */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => entities.get(letter) ?? letter);
}
