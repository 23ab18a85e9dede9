// Opens folded parts where the browser does not by itself: the one that a link leads into, and all of them on paper.
function openNamed(): void {
  const target = document.getElementById(fragment());
  const fold = target?.closest<HTMLDetailsElement>('details[data-fold]');
  if (target === null || fold === null || fold === undefined || fold.open) return;
  fold.open = true;
  target.scrollIntoView();
}

/** As it stands in the address, where it is no text that was written for one ("#50%"). */
function fragment(): string {
  const encoded = location.hash.slice(1);
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

openNamed();
window.addEventListener('hashchange', openNamed);

let openedForPaper: readonly HTMLDetailsElement[] = [];
window.addEventListener('beforeprint', () => {
  openedForPaper = [...document.querySelectorAll<HTMLDetailsElement>('details[data-fold]:not([open])')];
  for (const fold of openedForPaper) fold.open = true;
});
window.addEventListener('afterprint', () => {
  for (const fold of openedForPaper) fold.open = false;
});
