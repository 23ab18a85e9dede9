// What a button beside a file asks for: its value says what and which file, so that it works by sending the form alone.
const kinds = ['remove-file', 'file-up', 'file-down'] as const;

export type FileIntent = (typeof kinds)[number];

export const fileIntent = (what: FileIntent, id: string): string => `${what}:${id}`;

export function fileIntentOf(value: string): { readonly what: FileIntent; readonly id: string } | undefined {
  const [name, ...id] = value.split(':');
  const what = kinds.find((kind) => kind === name);
  return what === undefined || id.length === 0 ? undefined : { what, id: id.join(':') };
}
