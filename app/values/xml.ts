// Text inside XML and HTML.

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
]);

export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => entities.get(letter) ?? letter);
}
