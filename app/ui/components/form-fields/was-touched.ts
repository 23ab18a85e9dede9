// Whether somebody filled in a form before its scripts ran, or the browser did it for her when she came back.

/** Does an input hold something else than what the server wrote into it? */
export function wasTouched(form: HTMLFormElement): boolean {
  return [...form.elements].some((element) => {
    if (element instanceof HTMLSelectElement) {
      const startIndex = [...element.options].map((option) => option.defaultSelected).lastIndexOf(true);
      // Where the server chose none, a browser shows the first.
      return element.selectedIndex !== Math.max(startIndex, 0);
    }
    if (element instanceof HTMLTextAreaElement) return element.value !== element.defaultValue;
    if (!(element instanceof HTMLInputElement) || element.type === 'hidden') return false;
    if (element.type === 'file') return element.value !== '';
    const ticked = element.type === 'checkbox' || element.type === 'radio';
    return ticked ? element.checked !== element.defaultChecked : element.value !== element.defaultValue;
  });
}
