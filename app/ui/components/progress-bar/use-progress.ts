// Asks the page's own loader again while something is under way. Without scripts the document is loaded anew (root.tsx).
import { useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';

const everyMs = 1000;

export function useProgress(underWay: boolean): void {
  const { state, revalidate } = useRevalidator();
  useEffect(() => {
    if (!underWay || state !== 'idle') return undefined;
    const timer = setTimeout(revalidate, everyMs);
    return () => clearTimeout(timer);
  }, [underWay, state, revalidate]);
}
