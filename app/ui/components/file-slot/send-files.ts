// Sends each file as it is chosen, one after the other, where scripts run. What is held is drawn by the server alone: this
// script takes it from the page, as it is after every change.
import { fileSize, overweight } from '#app/values/file-size.ts';

import { fileIntentOf, type FileIntent } from '../file-list/file-intents.ts';
import { shrinkPhoto } from './shrink-photo.ts';
import { transfer } from './transfer.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-transfers]')) sendFiles(form);

interface Coming {
  readonly file: File;
  readonly slot: string;
  readonly row: Row;
}

function sendFiles(form: HTMLFormElement): void {
  const queue: Coming[] = [];
  let running: AbortController | undefined;
  /** A press of "Lưu và tiếp tục" that waits for the last file. */
  let afterwards: HTMLElement | null = null;
  const say = (words: string) => {
    const status = form.querySelector('[data-sending-status]');
    if (status !== null) status.textContent = words;
  };

  form.dataset['sends'] = '';
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-without-script]'))
    button.hidden = true;

  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
    const place = target.closest<HTMLElement>('[data-slot]');
    const slot = place?.dataset['slot'];
    if (place === null || slot === undefined) return;
    for (const file of Array.from(target.files ?? [])) add(file, slot, place);
    // What is sent by itself is not sent once more with the form.
    target.value = '';
  });

  function add(file: File, slot: string, place: HTMLElement): void {
    const row = new Row(place, file);
    const wrong = wrongWith(file, form);
    if (wrong !== undefined) {
      row.failed(wrong, undefined);
      return;
    }
    enqueue({ file, slot, row });
  }

  function enqueue(coming: Coming): void {
    queue.push(coming);
    coming.row.queued(() => {
      const at = queue.indexOf(coming);
      if (at === 0) running?.abort();
      else if (at > 0) queue.splice(at, 1);
      coming.row.remove();
    });
    if (queue.length === 1) void run();
  }

  async function run(): Promise<void> {
    for (let coming = queue[0]; coming !== undefined; coming = queue[0]) {
      const { row } = coming;
      running = new AbortController();
      try {
        const end = await sendOne(form, coming, running.signal);
        if (end.sent) {
          await showHeld();
          row.remove();
          forgetWrong(form, coming.slot);
          say(`Đã gửi tệp ${coming.file.name}.`);
        } else failed(coming, end.message);
      } catch {
        // Given up by whoever chose it; anything else would be a mistake of this script, and leaves the file to be chosen again.
        if (!running.signal.aborted) failed(coming, 'Chưa gửi được tệp này. Hãy thử lại.');
      }
      queue.shift();
    }
    running = undefined;
    if (afterwards !== null) {
      const button = afterwards;
      afterwards = null;
      if (form.querySelector('[data-failed]') === null) form.requestSubmit(button);
      else say('Có tệp chưa gửi được: hãy thử lại hoặc bỏ tệp ấy, rồi bấm tiếp tục.');
    }
  }

  function failed(coming: Coming, message: string): void {
    coming.row.failed(message, () => enqueue(coming));
  }

  async function showHeld(body?: FormData): Promise<boolean> {
    try {
      const reply = await fetch(location.pathname, body === undefined ? {} : { method: 'POST', body });
      if (new URL(reply.url).pathname !== location.pathname) {
        // Signed out, or filed from another window: the page leads on from there.
        location.reload();
        return false;
      }
      takeOver(new DOMParser().parseFromString(await reply.text(), 'text/html'));
      return true;
    } catch {
      return false;
    }
  }

  form.addEventListener('submit', (event) => {
    const button = event.submitter;
    const intent = button instanceof HTMLButtonElement ? button.value : '';
    if (fileIntentOf(intent) !== undefined) {
      event.preventDefault();
      const body = new FormData();
      body.append('intent', intent);
      const fileName = button?.closest('li')?.querySelector('.file-list__name')
        ?.firstElementChild?.textContent;
      void showHeld(body).then((isShown) => {
        if (isShown) say(doneWords(intent, fileName ?? ''));
        else say('Chưa thực hiện được. Hãy kiểm tra mạng rồi bấm lại.');
      });
    } else if (queue.length > 0) {
      event.preventDefault();
      afterwards = button;
      say('Đang gửi nốt các tệp, xong sẽ tự sang bước tiếp theo.');
    }
  });
  window.addEventListener('beforeunload', (event) => {
    if (queue.length > 0) event.preventDefault();
  });
}

const doneIntents: Readonly<Record<FileIntent, string>> = {
  'remove-file': 'Đã bỏ tệp',
  'file-up': 'Đã chuyển lên tệp',
  'file-down': 'Đã chuyển xuống tệp',
};

const doneWords = (intent: string, fileName: string) => {
  const asked = fileIntentOf(intent);
  return asked === undefined ? '' : `${doneIntents[asked.what]} ${fileName}.`;
};

/** What was wrong with a place is past when a file has come to it. */
function forgetWrong(form: HTMLFormElement, slot: string): void {
  const place = form.querySelector(`[data-slot="${CSS.escape(slot)}"]`);
  place?.querySelector('.govuk-error-message')?.remove();
  place?.querySelector('.govuk-form-group--error')?.classList.remove('govuk-form-group--error');
  for (const input of place?.querySelectorAll('[aria-invalid]') ?? [])
    input.setAttribute('aria-invalid', 'false');
}

const tooHeavy = (bytes: number, most: number) =>
  `Tệp ${overweight(bytes, most)}. Hãy giảm dung lượng rồi gửi lại.`;

const mostBytes = (form: HTMLFormElement) => Number(form.dataset['fileBytes']);

/** What is wrong before a byte is sent. A photograph may be heavier: it is shrunk. */
function wrongWith(file: File, form: HTMLFormElement): string | undefined {
  if (file.size === 0) return 'Tệp rỗng. Hãy chọn lại tệp.';
  const photo = /^image\//.test(file.type);
  const ending = /\.[A-Za-z0-9]+$/.exec(file.name)?.[0].toLowerCase() ?? '';
  const accepted = (form.dataset['accept'] ?? '').split(',');
  if (!photo && !accepted.includes(ending))
    return 'Không phải là PDF, ảnh hay Word (.docx). Hãy chụp ảnh hoặc quét giấy tờ rồi gửi lại.';
  if (!photo && file.size > mostBytes(form)) return tooHeavy(file.size, mostBytes(form));
  return undefined;
}

async function sendOne(form: HTMLFormElement, { file, slot, row }: Coming, signal: AbortSignal) {
  row.says('Đang chuẩn bị ảnh…');
  const photo = await shrinkPhoto(file);
  // One that this browser cannot open goes as it is: the portal opens what telephones write.
  if (photo === undefined && file.size > mostBytes(form))
    return { sent: false, message: tooHeavy(file.size, mostBytes(form)) } as const;
  if (photo !== undefined) row.shows(photo.thumbnail);
  const { content, fileName } = photo ?? { content: file, fileName: file.name };
  const key = `transfer ${form.dataset['transfers'] ?? ''} ${slot} ${file.name} ${file.size} ${file.lastModified}`;
  return transfer({
    url: form.dataset['transfers'] ?? '',
    slot,
    fileName,
    content,
    signal,
    progressed: (sentBytes) => row.progressed(sentBytes, content.size),
    waiting: () => row.says('Mất kết nối. Sẽ tự gửi tiếp từ chỗ đang dở khi có mạng.'),
    wait: untilWorthTrying,
    remembered: {
      get: () => sessionStorage.getItem(key),
      set: (address) =>
        address === null ? sessionStorage.removeItem(key) : sessionStorage.setItem(key, address),
    },
    fetch: (input, init) => fetch(input, init),
  });
}

function untilWorthTrying(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, giveUp) => {
    const timer = setTimeout(finish, ms);
    function finish() {
      clearTimeout(timer);
      window.removeEventListener('online', finish);
      resolve();
    }
    window.addEventListener('online', finish);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      window.removeEventListener('online', finish);
      giveUp(new DOMException('given up', 'AbortError'));
    });
  });
}

/** Shows what the page says now, and leaves whoever pressed a button on it. */
function takeOver(page: Document): void {
  const focusedElement = document.activeElement;
  const intent = focusedElement instanceof HTMLButtonElement ? focusedElement.value : undefined;
  for (const here of document.querySelectorAll<HTMLElement>('[data-held], [data-missing]')) {
    const { held } = here.dataset;
    const there = page.querySelector(
      held === undefined ? '[data-missing]' : `[data-held="${CSS.escape(held)}"]`,
    );
    if (there === null) continue;
    const wasIn = here.contains(focusedElement);
    here.replaceChildren(...there.childNodes);
    if (wasIn) buttonAgain(here, intent)?.focus();
  }
}

/** The same button; at the end of the list the one that leads back; of a file that is gone, any. */
function buttonAgain(place: HTMLElement, intent = ''): HTMLElement | null {
  const id = intent.slice(intent.indexOf(':') + 1);
  const buttons = [...place.querySelectorAll<HTMLButtonElement>('button')];
  return (
    buttons.find(({ value }) => value === intent) ??
    buttons.find(({ value }) => value.endsWith(id)) ??
    buttons[0] ??
    place.closest('[data-slot]')?.querySelector('input') ??
    null
  );
}

/** A file on its way: its picture, how far it is, and the way to give it up or to try again. */
class Row {
  readonly #item = document.createElement('li');
  readonly #words = document.createElement('span');
  readonly #bar = document.createElement('progress');
  readonly #actions = document.createElement('span');

  constructor(
    place: HTMLElement,
    private readonly file: File,
  ) {
    const name = document.createElement('span');
    name.className = 'file-list__name';
    name.textContent = `${file.name} `;
    this.#words.className = 'file-list__note';
    name.append(this.#words);
    this.#item.className = 'file-list__item';
    this.#bar.className = 'file-list__progress';
    this.#bar.max = 100;
    this.#bar.value = 0;
    this.#bar.setAttribute('aria-label', `Đang gửi ${file.name}`);
    this.#actions.className = 'file-list__actions';
    this.#item.append(name, this.#actions, this.#bar);
    const list = place.querySelector<HTMLElement>('[data-coming]');
    list?.append(this.#item);
    if (list !== null) list.hidden = false;
  }

  queued(cancel: () => void): void {
    delete this.#item.dataset['failed'];
    this.#bar.hidden = false;
    this.says(`${fileSize(this.file.size)}, đang chờ gửi`);
    this.#offer(['Hủy', cancel]);
  }

  shows(thumbnail: string): void {
    const image = document.createElement('img');
    image.className = 'file-list__thumbnail';
    image.alt = '';
    image.src = thumbnail;
    this.#item.querySelector('img')?.remove();
    this.#item.prepend(image);
  }

  says(words: string): void {
    this.#words.textContent = words;
    this.#words.removeAttribute('role');
  }

  progressed(sentBytes: number, of: number): void {
    const percent = Math.floor((sentBytes / of) * 100);
    this.#bar.value = percent;
    this.says(
      sentBytes < of ? `Đã gửi ${percent}% của ${fileSize(of)}` : 'Đã gửi xong, Cổng đang kiểm tra tệp…',
    );
  }

  failed(message: string, again: (() => void) | undefined): void {
    this.#item.dataset['failed'] = '';
    this.#bar.hidden = true;
    this.says(message);
    this.#words.setAttribute('role', 'alert');
    this.#offer(...(again === undefined ? [] : [['Thử lại', again] as const]), [
      'Bỏ tệp',
      () => this.remove(),
    ] as const);
  }

  remove(): void {
    const list = this.#item.parentElement;
    const hadFocus = this.#item.contains(document.activeElement);
    this.#item.remove();
    if (list === null) return;
    list.hidden = list.childElementCount === 0;
    if (hadFocus) list.closest('[data-slot]')?.querySelector('input')?.focus();
  }

  #offer(...ways: readonly (readonly [string, () => void])[]): void {
    this.#actions.replaceChildren(
      ...ways.map(([words, act]) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'button button--quiet';
        button.textContent = words;
        const of = document.createElement('span');
        of.className = 'visually-hidden';
        of.textContent = ` ${this.file.name}`;
        button.append(of);
        button.addEventListener('click', act);
        return button;
      }),
    );
  }
}
