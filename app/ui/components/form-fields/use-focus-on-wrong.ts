// A page with many small forms, none of which has a summary of its own: what is wrong with the one that was sent takes the focus.
import { useEffect } from 'react';

/** @param reply what the page was answered: each answer looks anew */
export function useFocusOnWrong(reply: object): void {
  useEffect(() => {
    document
      .querySelector<HTMLElement>(
        'main [aria-invalid="true"]:not(fieldset), main fieldset[aria-invalid="true"] input',
      )
      ?.focus();
  }, [reply]);
}
