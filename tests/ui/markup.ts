// Reads rendered markup the way an assistive program would: which input has which label and which descriptions.
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Every opening tag with its attributes. React writes attributes in double quotes, so this is enough. */
export function elementsOf(html: string): readonly Element[] {
  return [...html.matchAll(/<([a-z][a-z0-9]*)((?:\s[^<>]*?)?)\/?>/g)].map(([, tag = '', rest = '']) => ({
    tag,
    attributes: Object.fromEntries(
      [...rest.matchAll(/([a-zA-Z-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [
        name.toLowerCase(),
        value,
      ]),
    ),
  }));
}

export function idsOf(html: string): readonly string[] {
  return elementsOf(html).flatMap(({ attributes }) =>
    attributes['id'] === undefined ? [] : [attributes['id']],
  );
}

export function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** Inputs that a person fills, in reading order. */
export function inputsOf(html: string): readonly Element[] {
  return elementsOf(html).filter(
    ({ tag, attributes }) => ['input', 'select', 'textarea'].includes(tag) && attributes['type'] !== 'hidden',
  );
}

export function labelledIds(html: string): ReadonlySet<string> {
  return new Set(
    elementsOf(html).flatMap(({ tag, attributes }) => (tag === 'label' ? [attributes['for'] ?? ''] : [])),
  );
}

/** Ids that aria-describedby, aria-labelledby and links within the page point at and that are not there. */
export function danglingReferences(html: string): readonly string[] {
  const ids = new Set(idsOf(html));
  return elementsOf(html)
    .flatMap(({ attributes }) => [attributes['aria-describedby'], attributes['aria-labelledby']])
    .flatMap((list) => (list === undefined ? [] : list.split(' ')))
    .filter((id) => !ids.has(id));
}

/** Of each form the buttons that send it, in the order of the page, by their classes. Enter presses the first. */
export function sendingButtons(html: string): readonly (readonly string[])[] {
  return [...html.matchAll(/<form[ >].*?<\/form>/gs)].map(([form]) =>
    elementsOf(form).flatMap(({ tag, attributes }) =>
      tag === 'button' && attributes['type'] === 'submit' ? [attributes['class'] ?? ''] : [],
    ),
  );
}
