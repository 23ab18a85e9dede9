// The id of the input that stands under a wire path: error summaries link to it.
export function inputId(path: string): string {
  return `f-${path.replace(/[^A-Za-z0-9_-]/g, '-')}`;
}
