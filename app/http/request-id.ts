// The id that a form carries so that it is done once: a UUID, made by the page that shows the form.
export function isRequestId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text);
}
