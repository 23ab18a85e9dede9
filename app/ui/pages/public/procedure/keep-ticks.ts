// What somebody has ticked off while preparing stays ticked on this device, by the words of the line: what has changed in
// the procedure is not ticked. Nothing of it leaves the device.
const list = document.querySelector<HTMLElement>('[data-keeps-ticks]');
const key = `chuan-bi:${list?.dataset['keepsTicks'] ?? ''}`;
const boxes = [...(list?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])];
const wordsOf = (box: HTMLInputElement) => box.closest('label')?.textContent?.trim() ?? '';

/** Storage can be full or forbidden: then ticks last as long as the page. */
function storedTicks(): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]');
  } catch {
    return [];
  }
}

const ticked = storedTicks();
for (const box of boxes) {
  box.checked = Array.isArray(ticked) && ticked.includes(wordsOf(box));
  box.addEventListener('change', () => {
    try {
      localStorage.setItem(key, JSON.stringify(boxes.filter(({ checked }) => checked).map(wordsOf)));
    } catch {
      // The page goes on without.
    }
  });
}
