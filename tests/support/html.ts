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

/** What a form sends, by name: a list where a name is sent more than once. */
export type FormFields = Readonly<Record<string, string | readonly string[]>>;

/**
 * What a browser sends of a form without scripts.
 * @param by a button of the form or one of its hidden fields, with its value: "intent=save"
 * @throws Error where the page has no such form
 */
export function formOn(html: string, by: string): FormFields {
  const [name = '', value] = by.split('=', 2);
  const forms = DomUtils.getElementsByTagName('form', parseDocument(html).children);
  const form = forms.find((one) =>
    DomUtils.existsOne(
      ({ attribs }) => attribs['name'] === name && (value === undefined || attribs['value'] === value),
      one.children,
    ),
  );
  if (form === undefined) throw new Error(`the page has no form with ${by}`);
  const fields: Record<string, string[]> = {};
  const inputs = DomUtils.getElementsByTagName(
    (tag) => ['input', 'textarea', 'select'].includes(tag),
    form.children,
  );
  for (const input of inputs) {
    const { name: field, type, value: given = '' } = input.attribs;
    if (field === undefined || ['file', 'submit'].includes(type ?? '')) continue;
    if (['checkbox', 'radio'].includes(type ?? '') && input.attribs['checked'] === undefined) continue;
    const options = DomUtils.getElementsByTagName('option', input.children);
    const chosen = options.find(({ attribs }) => attribs['selected'] !== undefined) ?? options[0];
    const text =
      input.name === 'textarea'
        ? DomUtils.textContent(input).replace(/^\n/, '')
        : input.name === 'select'
          ? (chosen?.attribs['value'] ?? '')
          : type === 'checkbox' && input.attribs['value'] === undefined
            ? 'on'
            : given;
    (fields[field] ??= []).push(text);
  }
  return { ...fields, ...(value === undefined ? {} : { [name]: value }) };
}
