// What somebody types and chooses before React has taken the page over stays. React 18 writes a longer text anew as the server
// sent it, and React Hook Form, which knows nothing of a choice made before it, takes it back.

/** @returns to be called when React has taken the page over, before anything reads its forms */
export function keepWhatIsTyped(): () => void {
  const boxes = [
    ...document.querySelectorAll<HTMLInputElement>('input[type=radio], input[type=checkbox]'),
  ].map((box) => ({ box, checked: box.checked }));
  const note = () => {
    for (const one of boxes) one.checked = one.box.checked;
    for (const text of document.querySelectorAll('textarea')) keepText(text);
  };
  note();
  const takenOver = new AbortController();
  document.addEventListener('input', note, { capture: true, signal: takenOver.signal });
  return () => {
    takenOver.abort();
    for (const { box, checked } of boxes) if (box.checked !== checked) box.checked = checked;
  };
}

/** React writes anew only what stands in the document as the server sent it. What is seen, and sent, is another thing. */
function keepText(text: HTMLTextAreaElement): void {
  if (text.value !== text.defaultValue) text.defaultValue += '\n';
}
