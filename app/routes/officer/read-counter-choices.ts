// What the desk ticked and chose beside the declaration.
import type { SaveCounterFiling } from '#app/domain/reception/save-counter-filing.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import { noExemption } from '#app/ui/pages/resident/filing/choices-page.tsx';
import { documentMarkIds, type DocumentMark } from '#catalog/counter.ts';
import { isDelivery } from '#catalog/procedure-lists.ts';
import { readPostal } from '#forms/postal-contact.ts';
import { present } from '#app/values/present.ts';

const isMark = (text: FormDataEntryValue): text is DocumentMark =>
  documentMarkIds.some((mark) => mark === text);

export function readCounterChoices(
  fields: FormData,
): Pick<SaveCounterFiling, 'checklist' | 'delivery' | 'postalAddress' | 'postalPhone' | 'exemption'> {
  const checklist: Record<string, readonly DocumentMark[]> = {};
  for (const name of new Set(fields.keys()))
    if (name.startsWith('mark.')) checklist[name.slice('mark.'.length)] = fields.getAll(name).filter(isMark);
  const delivery = textOf(fields, 'counter-delivery');
  const exemption = textOf(fields, 'counter-exemption');
  return {
    checklist,
    ...(isDelivery(delivery) && { delivery }),
    ...present({ postalAddress: readPostal(fields.entries(), 'counter-')['postalAddress'] }),
    ...(fields.has('counter-postalPhone') && { postalPhone: textOf(fields, 'counter-postalPhone') }),
    ...(exemption !== '' && { exemption: exemption === noExemption ? null : exemption }),
  };
}
