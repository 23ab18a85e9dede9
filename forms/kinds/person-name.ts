// Names of people: any letters, and the apostrophe, hyphen and dot of names such as H'Hen Niê or K'Brơi.
import { cleanLine, missing, named } from '../text.ts';
import { textOf } from '../wire.ts';
import { fromWire } from './from-wire.ts';
import type { Kind } from './kind.ts';

const LONGEST = 80;
const NAME = /^[\p{L}\p{M}'’.\- ]+$/u;

export const personName: Kind<'person-name', string> = {
  kind: 'person-name',
  schema: (field, required) =>
    fromWire((wire, report) => {
      const value = cleanLine(textOf(wire).slice(0, 2000));
      if (value === '') return required ? report(missing(field, 'Nhập')) : undefined;
      if (!NAME.test(value) || !/\p{L}/u.test(value)) {
        return report(`Nhập ${named(field)} chỉ bằng chữ cái, dấu cách, dấu nháy, gạch nối và dấu chấm`);
      }
      if (value.length > LONGEST) return report(`Nhập ${named(field)} trong ${LONGEST} ký tự`);
      return field.uppercase ? value.toLocaleUpperCase('vi') : value;
    }),
  control: () => ({
    layout: 'single',
    inputs: [{ suffix: '', type: 'text', autoComplete: 'name', width: 'full', maxLength: LONGEST }],
  }),
  paperText: (_field, answer) => answer,
  paperParts: () => [{ box: '', share: 1 }],
  readText: (_field, answer) => answer,
  toWire: (_field, answer) => answer,
  example: () => 'Nguyễn Thị Minh Ánh',
  jsonSchema: () => ({ type: 'string', minLength: 1, maxLength: LONGEST }),
  sameness: (answer) => answer.toLocaleUpperCase('vi'),
};
