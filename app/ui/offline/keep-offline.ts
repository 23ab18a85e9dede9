// Puts the worker beside the pages, once this page has all it needs: a weak line is not shared with it.
async function register(): Promise<void> {
  try {
    await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
  } catch {
    // The browser allows none: every page works as before.
  }
}

if ('serviceWorker' in navigator) {
  if (document.readyState === 'complete') void register();
  else addEventListener('load', () => void register(), { once: true });
}
