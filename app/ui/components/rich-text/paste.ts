// What Word and Google Docs put on the clipboard, before the editor reads it: lists that are drawn become lists, a <b>
// that is none goes. The server cleans once more whatever is sent (app/domain/writing/clean-html.ts).

/** Its styles stand under another name, for the page allows no styles of others and says so of each. */
export function pastedDocument(html: string): Document {
  const unstyled = html
    .replace(/<style[\s\S]*?<\/style>/gi, '')
    .replace(/(<[^<>]*?\s)style(\s*=)/gi, '$1data-style$2');
  return new DOMParser().parseFromString(unstyled, 'text/html');
}

/** Runs in the browser alone. */
export function pastedHtml(html: string): string {
  const { body } = pastedDocument(html);
  for (const element of body.querySelectorAll('style, script, meta, link, xml, title')) element.remove();
  for (const bold of body.querySelectorAll('b, strong')) {
    if (/font-weight:\s*(normal|400)/i.test(styleOf(bold))) bold.replaceWith(...bold.childNodes);
  }
  drawLists(body);
  for (const heading of body.querySelectorAll('h1')) renamed(heading, 'h2');
  for (const heading of body.querySelectorAll('h5, h6')) renamed(heading, 'h4');
  for (const paragraph of body.querySelectorAll('p')) {
    const empty = (paragraph.textContent ?? '').replace(/[\s\u00a0\u200b]/g, '') === '';
    if (
      empty &&
      paragraph.querySelector('img') === null &&
      paragraph.parentElement?.closest('td, th') === null
    )
      paragraph.remove();
  }
  for (const element of body.querySelectorAll('[data-style], [class]')) {
    if (/font-weight:\s*(bold|[6-9]00)/i.test(styleOf(element)) && element.tagName === 'SPAN')
      renamed(element, 'strong');
    element.removeAttribute('data-style');
    element.removeAttribute('class');
  }
  return body.innerHTML.replaceAll('\u00a0', ' ').replaceAll('&nbsp;', ' ');
}

const styleOf = (element: Element): string => element.getAttribute('data-style') ?? '';

function renamed(element: Element, name: string): void {
  const other = element.ownerDocument.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

/** Word's paragraphs with `mso-list`, one after the other, at their depths. */
function drawLists(body: HTMLElement): void {
  let open: { level: number; list: Element }[] = [];
  let before: Element | undefined;
  for (const paragraph of [...body.querySelectorAll('p')]) {
    const style = styleOf(paragraph).split(';');
    const list = style.find((part) => /^\s*mso-list:/i.test(part)) ?? '';
    const level = Number(/level(\d)/i.exec(list)?.[1] ?? '0');
    if (level === 0) continue;
    const markers = [...paragraph.querySelectorAll('span')].filter((span) =>
      /mso-list:\s*ignore/i.test(styleOf(span)),
    );
    const ordered = /^\(?(\d{1,3}|[a-zA-Z])[.)]/.test((markers[0]?.textContent ?? '').trim());
    for (const marker of markers) marker.remove();
    if (before === undefined || paragraph.previousElementSibling !== before) open = [];
    open = open.filter((one) => one.level <= level);
    let current = open.at(-1);
    if (current?.level !== level) {
      const list = body.ownerDocument.createElement(ordered ? 'ol' : 'ul');
      const parent = current?.list.lastElementChild ?? undefined;
      if (parent === undefined) {
        paragraph.before(list);
        before = list;
      } else parent.append(list);
      current = { level, list };
      open.push(current);
    }
    const item = body.ownerDocument.createElement('li');
    const text = body.ownerDocument.createElement('p');
    text.append(...paragraph.childNodes);
    item.append(text);
    current.list.append(item);
    paragraph.remove();
  }
}
