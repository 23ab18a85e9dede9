// Any HTML as a small tree: elements and text. Comments, scripts, styles and what is hidden are gone already.
import { Parser } from 'htmlparser2';

export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: HtmlNode[];
}
export type HtmlNode = HtmlElement | string;

/** Deeper than any text is nested; what lies deeper hangs from here, so that no recursion runs out of stack. */
const deepest = 100;
/** No text at all, but somebody who wants to keep the portal busy: the rest is not read. */
const absurd = 5000;
const slice = 16_384;

const unread = new Set(
  (
    'script style head title meta link xml noscript template textarea select option button svg math iframe object ' +
    'embed video audio canvas applet base colgroup col map'
  ).split(' '),
);

/** @param html any, however deep: what lies too deep is left out, and absurdly nested HTML is read no further */
export function parseHtml(html: string): readonly HtmlNode[] {
  const root: HtmlElement = { name: '', attributes: {}, children: [] };
  const open: HtmlElement[] = [root];
  /** How many of the open elements are not read; how many lie too deep. */
  let skipped = 0;
  let tooDeep = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (skipped > 0 || unread.has(name) || hidden(attributes)) {
          skipped += 1;
        } else if (open.length >= deepest) {
          tooDeep += 1;
        } else {
          const element: HtmlElement = { name, attributes, children: [] };
          open.at(-1)?.children.push(element);
          open.push(element);
        }
      },
      ontext(text) {
        const children = open.at(-1)?.children;
        if (skipped > 0 || children === undefined) return;
        const before = children.at(-1);
        // Letters come in pieces, a letter and its mark or both halves of one apart.
        if (typeof before === 'string') children[children.length - 1] = before + text;
        else children.push(text);
      },
      onclosetag() {
        if (skipped > 0) skipped -= 1;
        else if (tooDeep > 0) tooDeep -= 1;
        else if (open.length > 1) open.pop();
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  for (let at = 0; at < html.length && tooDeep + skipped < absurd; at += slice) {
    parser.write(html.slice(at, at + slice));
  }
  parser.end();
  return root.children;
}

/** @returns the style attribute in small letters, empty where there is none */
export function styleOf(element: HtmlElement): string {
  return (element.attributes['style'] ?? '').toLowerCase();
}

function hidden(attributes: Readonly<Record<string, string>>): boolean {
  return (
    attributes['hidden'] !== undefined ||
    /display:\s*none|mso-hide:\s*all|mso-element:\s*comment/i.test(attributes['style'] ?? '')
  );
}
