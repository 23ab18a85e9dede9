// The year that an address asks for.

/** @returns nothing where none is named: then it is the running one */
export function readYear(request: Request): { readonly year?: number } {
  const yearText = new URL(request.url).searchParams.get('nam') ?? '';
  return /^20\d\d$/.test(yearText) ? { year: Number(yearText) } : {};
}
