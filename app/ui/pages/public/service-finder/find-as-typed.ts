// Finds services while somebody types, where scripts run. It asks the page of the services itself, as its form does
// without scripts, and shows a part of the answer: there is one place that finds, and the cache of pages serves both.

/** A pause after the last key, ms. */
const pause = 220;
const mostLinks = 5;

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-finds]')) {
  findAsTyped(form, form.dataset['finds'] === 'links' ? showLinks : showResults);
}

type Show = (form: HTMLFormElement, page: Document, address: string) => string;

function findAsTyped(form: HTMLFormElement, show: Show): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: AbortController | undefined;
  let shownAddress = addressOf(form);

  const find = async () => {
    const address = addressOf(form);
    running?.abort();
    if (address === shownAddress) return;
    running = new AbortController();
    try {
      const reply = await fetch(address, { signal: running.signal });
      if (!reply.ok) return;
      const page = new DOMParser().parseFromString(await reply.text(), 'text/html');
      shownAddress = address;
      const statusText = show(form, page, address);
      const status = form.querySelector('[data-status]');
      if (status !== null) status.textContent = statusText;
    } catch {
      // Given up for a newer question, or no connection: the form's button still asks.
    }
  };
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void find(), pause);
  });
  form.addEventListener('submit', () => {
    clearTimeout(timer);
    running?.abort();
  });
}

/** The form's address without what was left open. */
function addressOf(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  new FormData(form).forEach((value, name) => {
    const text = typeof value === 'string' ? value.trim() : '';
    if (text !== '') query.append(name, text);
  });
  return `${form.getAttribute('action') ?? ''}${query.size > 0 ? `?${query.toString()}` : ''}`;
}

const headingOf = (page: Document) => page.querySelector('[data-results] h2')?.textContent ?? '';

/** On the page of the services: the results and the counts beside the choices, never what somebody is in. */
function showResults(form: HTMLFormElement, page: Document, address: string): string {
  const [here, there] = [document, page].map((one) => one.querySelector('[data-results]'));
  if (here == null || there == null || here.contains(document.activeElement)) return '';
  here.replaceChildren(...there.childNodes);
  for (const old of form.querySelectorAll<HTMLElement>('[data-counts]')) {
    const fresh = page.getElementById(old.id);
    if (fresh === null || old === document.activeElement) continue;
    const selectedValue = old instanceof HTMLSelectElement ? old.value : '';
    old.replaceChildren(...fresh.childNodes);
    if (old instanceof HTMLSelectElement) old.value = selectedValue;
  }
  document.title = page.title;
  history.replaceState(history.state, '', address);
  return headingOf(document);
}

/** On any other page: the closest, as links under the line. */
function showLinks(form: HTMLFormElement, page: Document, address: string): string {
  const place = form.querySelector<HTMLElement>('[data-found]');
  if (place === null) return '';
  const links = [...page.querySelectorAll<HTMLAnchorElement>('[data-results] .service-list__name a')];
  const hasServices = address.includes('?') && links.length > 0;
  place.hidden = !hasServices;
  if (!hasServices) return address.includes('?') ? headingOf(page) : '';
  const list = document.createElement('ul');
  const all = document.createElement('a');
  all.href = address;
  all.textContent = `Xem tất cả: ${headingOf(page)}`;
  for (const link of [...links.slice(0, mostLinks), all]) {
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  place.replaceChildren(list);
  form.onkeydown = (event) => {
    if (event.key === 'Escape') place.hidden = true;
  };
  return `${headingOf(page)}. Có ${Math.min(links.length, mostLinks)} gợi ý ngay dưới ô tìm.`;
}
