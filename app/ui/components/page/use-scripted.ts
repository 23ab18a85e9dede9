// What only scripts can do is drawn once they run: what the server sends has to be what a browser without them can use.
import { useEffect, useState } from 'react';

/** @returns false in what the server sends, true from when the page is alive */
export function useScripted(): boolean {
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  return scripted;
}
