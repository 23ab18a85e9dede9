// Addresses of the pages for parts of a form, and the values of buttons that move and remove parts: written and read.
import { paths } from '#app/addresses/paths.ts';
import { present } from '#app/values/present.ts';
import type { EditorRequest, FormChange, FormPart } from '#forms/editing/index.ts';

/** A part to add, whose kind is not chosen yet. */
export type Choosing =
  | { readonly choose: 'field'; readonly section: string; readonly group?: string }
  | { readonly choose: 'rule' }
  | { readonly choose: 'block'; readonly after?: string };

export type PartRequest = EditorRequest | Choosing;

/** Leaves out absent values. */
function withoutAbsent(query: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );
}

/** @param form its code @returns the address of the page that edits or adds the part; `requestAt` reads it */
export function partHref(form: string, request: PartRequest): string {
  const to = (what: string, query: Readonly<Record<string, string | undefined>> = {}) =>
    paths.staffFormPart(form, what, withoutAbsent(query));
  if ('edit' in request) return to('sua', { phan: request.edit });
  if ('condition' in request) return to('dieu-kien', { phan: request.condition });
  if ('required' in request) return to('bat-buoc', { o: request.required });
  const adding = 'add' in request ? request.add : request.choose;
  const kind = 'kind' in request ? request.kind : undefined;
  if (adding === 'section') return to('them-phan');
  if (adding === 'rule') return to('them-quy-tac', { loai: kind });
  if (adding === 'block')
    return to('them-dong', { sau: 'after' in request ? request.after : undefined, loai: kind });
  const { section = '', group } = 'section' in request ? request : {};
  return to('them-o', { phan: section, nhom: group, loai: kind });
}

const PART = /^(form|paper|(section|field|rule|block):[A-Za-z0-9.-]+)$/;

/** @param text any text, from an address @returns undefined for a text of another shape; the form may still lack the part */
export function partNamed(text: string): FormPart | undefined {
  return PART.test(text) ? (text as FormPart) : undefined;
}

/** @param what the last segment of the address @returns undefined when the address names no part or action */
export function requestAt(what: string, query: URLSearchParams): PartRequest | undefined {
  const value = (name: string) => query.get(name) ?? undefined;
  const part = partNamed(value('phan') ?? '');
  const kind = value('loai');
  switch (what) {
    case 'sua':
      return part && { edit: part };
    case 'dieu-kien':
      return part && { condition: part };
    case 'bat-buoc':
      return { required: value('o') ?? '' };
    case 'them-phan':
      return { add: 'section' };
    case 'them-o': {
      const group = value('nhom');
      const where = { section: value('phan') ?? '', ...present({ group }) };
      return kind === undefined ? { choose: 'field', ...where } : { add: 'field', ...where, kind };
    }
    case 'them-quy-tac':
      return kind === undefined ? { choose: 'rule' } : { add: 'rule', kind };
    case 'them-dong': {
      const after = value('sau');
      const where = present({ after });
      return kind === undefined ? { choose: 'block', ...where } : { add: 'block', ...where, kind };
    }
    default:
      return undefined;
  }
}

/** @returns the id of the part's line in the outline, to which its page leads back */
export function partAnchor(part: FormPart): string {
  return `phan-${part.replace(/[^A-Za-z0-9]/g, '-')}`;
}

export type PartIntent = `${'up' | 'down' | 'remove'}:${FormPart}` | 'layout:standard' | 'layout:by-hand';

/** @param intent value of a button @returns its change; undefined for any other value */
export function changeOf(intent: string): FormChange | undefined {
  if (intent === 'layout:standard') return { do: 'lay-out-paper', layout: 'standard' };
  if (intent === 'layout:by-hand') return { do: 'lay-out-paper', layout: 'by-hand' };
  const [, how, what, id = ''] = /^(up|down|remove):(section|field|rule|block):(.+)$/.exec(intent) ?? [];
  const to = how === 'up' ? 'up' : 'down';
  if (what === 'section')
    return how === 'remove' ? { do: 'remove-section', section: id } : { do: 'move-section', section: id, to };
  if (what === 'field')
    return how === 'remove' ? { do: 'remove-field', at: id } : { do: 'move-field', at: id, to };
  if (what === 'block') return how === 'remove' ? { do: 'remove-block', id } : { do: 'move-block', id, to };
  return what === 'rule' && how === 'remove' ? { do: 'remove-rule', id } : undefined;
}
