// Keyboards of Vietnamese make a letter, and on telephones a word, out of several keys. Whatever takes the place of the field
// meanwhile would leave half of it there, and the keyboard would begin once more: "ttân".
let isMaking = false;

if (typeof document !== 'undefined') {
  document.addEventListener('compositionstart', () => (isMaking = true), true);
  document.addEventListener('compositionend', () => (isMaking = false), true);
}

/** Resolves when no letter is in the making; its value stands in the field then. */
export function letterMade(): Promise<void> {
  if (!isMaking) return Promise.resolve();
  return new Promise((resolve) => {
    // What is made comes into the field with the input event that follows.
    document.addEventListener('compositionend', () => setTimeout(resolve), { once: true });
  });
}
