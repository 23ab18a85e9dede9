// The addresses outside the portal that a published text leads to (Đ13.1b).
import { parseHtml, type HtmlNode } from '../writing/html-tree.ts';

/**
 * @param facts answers of the kind's form: those that are an address count
 * @param ownOrigin the portal's own pages are looked after elsewhere
 * @returns each once, as it is asked for: without the mark of a place in the page
 */
export function hrefsIn(
  { html, facts }: { readonly html: string; readonly facts: unknown },
  ownOrigin: string,
): readonly string[] {
  const hrefs = [...inNodes(parseHtml(html)), ...inFacts(facts)].flatMap((text) => {
    if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return [];
    const url = new URL(text);
    url.hash = '';
    return url.origin === ownOrigin ? [] : [url.href];
  });
  return [...new Set(hrefs)];
}

function inNodes(nodes: readonly HtmlNode[]): string[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    const href = node.name === 'a' ? node.attributes['href'] : undefined;
    return [...(href === undefined ? [] : [href.trim()]), ...inNodes(node.children)];
  });
}

function inFacts(value: unknown): string[] {
  if (typeof value === 'string') return [value.trim()];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(inFacts);
}
