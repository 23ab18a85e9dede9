// What a strict reader of HTML says about a page or a part of one, and what stands in a page that no browser has to draw.
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { DomUtils, parseDocument } from 'htmlparser2';

const off = 'off' as const;

/** What HTML is read by is worked out once, and not once a page. */
class OneConfig extends StaticConfigLoader {
  private resolved: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(name: string) {
    return (this.resolved ??= super.getConfigFor(name));
  }
}

const validator = new HtmlValidate(
  new OneConfig({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // How React writes HTML: XHTML's ends, camel case, ids of its own, each of them allowed.
      'attr-case': off,
      'attribute-boolean-style': off,
      'attribute-empty-style': off,
      'doctype-style': off,
      // A frame that scrolls is a region for the keyboard; a section would be a part of the text.
      'prefer-native-element': ['error', { exclude: ['region'] }],
      'valid-id': ['error', { relaxed: true }],
      'void-style': off,
      // Boxes of one list share their name.
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
      // A name for a list is allowed, and said aloud.
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
      // The law names procedures at length; telephone numbers are kept on one line by the style.
      'long-title': off,
      'tel-non-breaking': off,
    },
  }),
);

/** @returns what is wrong, each fault with the element it is in; nothing for HTML without a fault */
export async function faultsOfHtml(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? 'the page'})`),
  );
}

/** @param name "main", or an id: "#steps" @throws Error where the page has none */
export function elementOf(html: string, name: string) {
  const element = DomUtils.findOne(
    (one) => one.name === name || `#${one.attribs['id']}` === name,
    parseDocument(html).children,
  );
  if (element === null) throw new Error(`the page has no ${name}`);
  return element;
}

/** As an element's `textContent` in a browser without scripts. */
export const textOf = (html: string, name: string): string => DomUtils.textContent(elementOf(html, name));
