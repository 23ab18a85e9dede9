// What a form carried, on a page from which it is sent again. The page may stay open: it gives no password back.
import { escapeXml } from '#app/values/xml.ts';
import { isPasswordInput } from '#app/vocabulary/password-inputs.ts';

/** @returns HTML; files cannot be given back either */
export const hiddenInputs = (fields: Iterable<readonly [name: string, value: FormDataEntryValue]>): string =>
  [...fields]
    .map(([name, value]) =>
      typeof value === 'string' && !isPasswordInput(name)
        ? `<input type="hidden" name="${escapeXml(name)}" value="${escapeXml(value)}">`
        : '',
    )
    .join('');
