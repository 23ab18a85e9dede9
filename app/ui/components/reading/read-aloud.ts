// Reads a page aloud with the voices of the browser: block by block, the one that is read marked. Loaded only for whoever
// asked for it. What the device has no voice for is told, not read in a voice of another language.
import { findVoice, voiceTroubles } from './voices.ts';

const blocks = 'h1, h2, h3, h4, p, li, dt, dd, th, td, caption, legend, label, summary, figcaption';
const language = document.documentElement.lang;
const own = document.createElement('div');

/** The portal's pages are in one of these. */
const spoken = language === 'en' ? 'en' : 'vi';
const words = {
  vi: {
    bar: 'Đọc to',
    read: 'Nghe đọc trang này',
    pause: 'Tạm dừng',
    resume: 'Đọc tiếp',
    stop: 'Dừng',
  },
  en: {
    bar: 'Read aloud',
    read: 'Listen to this page',
    pause: 'Pause',
    resume: 'Go on',
    stop: 'Stop',
  },
}[spoken];
const troubles = voiceTroubles[spoken];

let current: HTMLElement | undefined;
/** Rises with each start and stop: what an earlier reading still reports is past. */
let reading = 0;

/** What is seen and holds no smaller block, in the order of the page. */
function blocksOf(main: HTMLElement): HTMLElement[] {
  return [...main.querySelectorAll<HTMLElement>(blocks)].filter(
    (block) =>
      block.querySelector(blocks) === null &&
      block.getClientRects().length > 0 &&
      block.closest('[aria-hidden=true], .visually-hidden') === null &&
      block.innerText.trim() !== '',
  );
}

function mark(block: HTMLElement | undefined): void {
  current?.removeAttribute('data-being-read');
  current = block;
  block?.setAttribute('data-being-read', '');
  block?.scrollIntoView({ block: 'nearest' });
}

function button(label: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'button button--secondary';
  element.textContent = label;
  element.addEventListener('click', press);
  return element;
}

function show(...parts: readonly (HTMLElement | string)[]): void {
  const hadFocus = own.contains(document.activeElement);
  own.replaceChildren(
    ...parts.map((part) => {
      if (typeof part !== 'string') return part;
      const line = document.createElement('p');
      line.textContent = part;
      return line;
    }),
  );
  if (hadFocus) own.querySelector('button')?.focus();
}

function stop(): void {
  reading += 1;
  speechSynthesis.cancel();
  mark(undefined);
  show(button(words.read, () => void start()));
}

function playing(): void {
  show(
    button(words.pause, () => {
      speechSynthesis.pause();
      show(
        button(words.resume, () => {
          speechSynthesis.resume();
          playing();
        }),
        button(words.stop, stop),
      );
    }),
    button(words.stop, stop),
  );
}

async function start(): Promise<void> {
  const voice = await findVoice(language);
  const main = document.querySelector<HTMLElement>('main');
  if (voice === undefined || main === null) {
    show(
      troubles.silent,
      button(words.read, () => void start()),
    );
    return;
  }
  const mine = (reading += 1);
  speechSynthesis.cancel();
  playing();
  // A block at a time: what is long breaks off in Chrome after a quarter of a minute.
  for (const block of blocksOf(main)) {
    if (mine !== reading) return;
    mark(block);
    await speak(block.innerText, voice);
  }
  if (mine === reading) stop();
}

function speak(text: string, voice: SpeechSynthesisVoice): Promise<void> {
  return new Promise((resolve) => {
    const speech = new SpeechSynthesisUtterance(text);
    speech.voice = voice;
    speech.lang = voice.lang;
    speech.addEventListener('end', () => resolve());
    speech.addEventListener('error', () => resolve());
    speechSynthesis.speak(speech);
  });
}

own.className = 'read-aloud no-print';
own.setAttribute('role', 'region');
own.setAttribute('aria-label', words.bar);
own.setAttribute('aria-live', 'polite');
document.body.append(own);
// What has the focus stops above the bar, however large the text is.
const room = () => {
  const { offsetHeight } = own;
  own.toggleAttribute('data-tall', offsetHeight > window.innerHeight / 4);
  const isOver = !own.hasAttribute('data-tall');
  document.documentElement.style.setProperty('scroll-padding-bottom', isOver ? `${offsetHeight + 8}px` : '');
};
new ResizeObserver(room).observe(own);
addEventListener('resize', room);
if ('speechSynthesis' in window) {
  stop();
  addEventListener('pagehide', () => speechSynthesis.cancel());
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && current !== undefined) stop();
  });
} else show(troubles.dumb);
