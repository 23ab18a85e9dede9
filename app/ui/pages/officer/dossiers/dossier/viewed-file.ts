// Which file of a dossier a page shows, as its address says.

/** Where the file stands on the page. */
export const viewerAnchor = 'xem-tep';

export const viewedFile = (search: URLSearchParams): string => search.get('tep')?.slice(0, 40) ?? '';

/** @param page the address of the page without a file @param id empty: none */
export const withFile = (page: string, id: string): string =>
  id === '' ? page : `${page}${page.includes('?') ? '&' : '?'}tep=${encodeURIComponent(id)}`;
