// Postal address and telephone number of the person who receives a result by post. Pages ask for them beside a declaration.
import type { FieldDefinition, FormDefinition } from './definition.ts';
import type { Wire } from './kinds/kind.ts';
import { readWire } from './wire.ts';

const addressField: FieldDefinition = {
  kind: 'address',
  id: 'postalAddress',
  label: 'Địa chỉ nhận qua bưu điện',
  required: true,
  profile: 'residence',
};

const phoneField: FieldDefinition = {
  kind: 'phone',
  id: 'postalPhone',
  label: 'Số điện thoại người nhận',
  hint: 'Bưu điện gọi số này trước khi giao.',
  required: true,
  profile: 'phone',
};

export const postalFields = { address: addressField, phone: phoneField } as const;

export const postalForm: FormDefinition = {
  code: 'nhan-qua-buu-dien',
  version: 1,
  title: 'Nhận kết quả qua bưu điện',
  source: 'Cổng thông tin điện tử',
  toReview: [],
  sections: [{ id: 'nguoi-nhan', heading: 'Nhận kết quả qua bưu điện', fields: [addressField, phoneField] }],
  rules: [],
  paper: [],
};

/**
 * @param entries of a whole request, which has other inputs too
 * @param prefix of the names of the postal inputs
 * @returns the wire values of `postalForm`, without the prefix
 */
export function readPostal(entries: Iterable<readonly [string, unknown]>, prefix = ''): Wire {
  const names = postalForm.sections.flatMap(({ fields }) => fields.map(({ id }) => id));
  return readWire(
    [...entries].flatMap(([name, value]) => {
      const path = name.startsWith(prefix) ? name.slice(prefix.length) : '';
      return names.some((id) => path === id || path.startsWith(`${id}.`)) ? [[path, value] as const] : [];
    }),
  );
}
