// Says in Vietnamese which files are chosen, how large they are, and what is wrong with one before it is sent. It works on the
// control as it stands in the page: before React takes the page over and after, and where React never comes.
import { fileSize } from '#app/values/file-size.ts';

const controls = '.file-upload__input';

/** Tells what is chosen now, and whatever is chosen from now on. Called again, it does nothing. */
export function tellChosenFiles(): void {
  const { dataset } = document.documentElement;
  // The stylesheet knows by it that the browser's own words are not needed.
  if ('tellsFiles' in dataset) return;
  dataset['tellsFiles'] = '';
  const tellAll = () => document.querySelectorAll<HTMLInputElement>(controls).forEach(tell);
  tellAll();
  // Back, or open again: the browser chooses once more what was chosen.
  window.addEventListener('pageshow', tellAll);
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.matches(controls)) tell(target);
  });
  document.addEventListener('click', ({ target }) => {
    const clearButton = target instanceof Element ? target.closest('.file-upload__clear') : null;
    const input = clearButton?.parentElement?.querySelector<HTMLInputElement>(controls);
    if (!input) return;
    input.value = '';
    input.dispatchEvent(new Event('change', { bubbles: true }));
    input.focus();
  });
}

function tell(input: HTMLInputElement): void {
  const status = input.parentElement?.querySelector('.file-upload__told');
  // What another script sends as soon as it is chosen, that script tells.
  if (!status || input.closest('[data-sends]') !== null) return;
  const files = [...(input.files ?? [])];
  const [file] = files;
  if (file === undefined) return status.replaceChildren();
  if (files.length === 1)
    return status.replaceChildren(line('p', `Đã chọn: ${fileWords(file)}`, wrongWith(file, input)));
  const most = Number(input.dataset['mostFiles'] ?? Number.POSITIVE_INFINITY);
  const tooMany = files.length > most ? `Nhiều nhất ${most} tệp: hãy chọn lại ít hơn.` : undefined;
  const list = document.createElement('ul');
  list.append(...files.map((one) => line('li', fileWords(one), wrongWith(one, input))));
  status.replaceChildren(line('p', `Đã chọn ${files.length} tệp:`, tooMany), list);
}

const fileWords = ({ name, size }: File) => (size === 0 ? name : `${name} (${fileSize(size)})`);

function line(tag: string, words: string, wrong: string | undefined): HTMLElement {
  const element = document.createElement(tag);
  element.append(words);
  if (wrong !== undefined) {
    const strong = document.createElement('strong');
    strong.textContent = wrong;
    element.append(' ', strong);
  }
  return element;
}

function wrongWith({ name, size }: File, { accept, dataset }: HTMLInputElement): string | undefined {
  const most = Number(dataset['mostBytes'] ?? Number.POSITIVE_INFINITY);
  if (size === 0) return 'Tệp rỗng: hãy chọn tệp khác.';
  if (size > most) return `Nặng quá ${fileSize(most)}: hãy giảm dung lượng rồi chọn lại.`;
  // What a file is, its content says when it has come: a name alone refuses nothing.
  const endings = accept.split(',');
  const ending =
    /\.[a-z0-9]+$/i
      .exec(name)?.[0]
      .toLowerCase()
      .replace(/^\.hei[cf]$/, '.jpg') ?? '';
  return accept === '' || endings.includes(ending)
    ? undefined
    : `Có thể không nhận được: ở đây nhận tệp ${endings.map((one) => one.slice(1).toUpperCase()).join(', ')}.`;
}
