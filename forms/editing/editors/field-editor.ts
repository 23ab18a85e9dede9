// One field as a form: settings of every field, settings of its kind, and an example, for which the field itself asks.
import { present } from '#app/values/present.ts';
import type { FieldDefinition, FieldKind, FormDefinition, ProfileFact } from '../../definition.ts';
import { controlOf, kindOf } from '../../kinds/index.ts';
import type { Answers, Wire, WireValue } from '../../kinds/kind.ts';
import { askText, askTick } from '../ask.ts';
import type { NewField } from '../change.ts';
import { entryFields, fieldsIn, findField, type Fields } from '../find.ts';
import { settingsOf } from '../kinds/index.ts';
import { textIn, tickedIn } from '../read-answers.ts';
import { conditionInWords, fieldsAround } from '../words.ts';
import { earlierFields } from './condition-editor.ts';
import { settingsForm, type PartEditor } from './part-editor.ts';

const profileNames: Readonly<Record<ProfileFact, string>> = {
  fullName: 'Họ tên của người khai',
  birthDate: 'Ngày sinh của người khai',
  identity: 'Giấy tờ tùy thân của người khai',
  residence: 'Nơi cư trú của người khai',
  phone: 'Số điện thoại của người khai',
  email: 'Thư điện tử của người khai',
};

const ALWAYS = 'always';
const NEVER = 'never';
const CONDITION = 'condition';

const exampleDay = { today: '2026-11-24' } as const;

/** The field itself as a question for an example; undefined for kinds without one: files, computed words, groups. */
function exampleOf(field: FieldDefinition): FieldDefinition | undefined {
  const context = { ...exampleDay, unitName: '' };
  if (controlOf(field).layout === 'group' || kindOf(field).example(field, context) === '') return undefined;
  const {
    showWhen: _show,
    profile: _profile,
    sameAs: _same,
    waived: _waived,
    hint: _hint,
    missing: _missing,
    example: _example,
    ...question
  } = field;
  return { ...question, id: 'example', label: 'Ví dụ để xem thử', required: false };
}

interface Editing {
  readonly title: string;
  readonly kind: FieldKind;
  readonly earlier: Fields;
  /** The field that is edited. */
  readonly old?: FieldDefinition;
  /** The field belongs to the entries of a group. */
  readonly inside: boolean;
  /** The old condition under which it is required, in words. */
  readonly requiredWhen?: string;
}

function askRequired({ requiredWhen }: Editing): FieldDefinition {
  return {
    id: 'required',
    kind: 'radio',
    label: 'Có bắt buộc khai không?',
    missing: 'Chọn có bắt buộc khai hay không',
    required: true,
    options: {
      labelled: [
        { value: ALWAYS, label: 'Bắt buộc' },
        { value: NEVER, label: 'Không bắt buộc' },
        ...(requiredWhen === undefined ? [] : [{ value: CONDITION, label: `Bắt buộc khi ${requiredWhen}` }]),
      ],
    },
  };
}

function formOf(editing: Editing): FormDefinition {
  const { kind, earlier, old, inside, title } = editing;
  const settings = settingsOf({ kind });
  const profiles = inside ? [] : (settings.profiles ?? []);
  const example = old && exampleOf(old);
  return settingsForm(title, [
    {
      id: 'question',
      heading: 'Câu hỏi',
      fields: [
        askText('label', 'Tên ô', {
          hint: 'Người khai đọc dòng này, ví dụ: Ngày sinh của người được cấp',
          maxLength: 200,
        }),
        askText('missing', 'Lời nhắc khi bỏ trống', {
          required: false,
          maxLength: 200,
          hint: 'Cần khi tên ô là một câu hỏi, ví dụ: Chọn người đăng ký',
        }),
        askText('hint', 'Lời chỉ dẫn', { required: false, maxLength: 400, hint: 'Dòng nhỏ dưới tên ô' }),
        askRequired(editing),
      ],
    },
    { id: 'own', heading: settings.name, intro: settings.about, fields: settings.settings(earlier) },
    {
      id: 'paper',
      heading: 'Trên giấy',
      fields: [
        askText('paperLabel', 'Tên in trên giấy', {
          required: false,
          maxLength: 200,
          hint: 'Bỏ trống thì in như tên ô',
        }),
        ...(inside ? [] : [askTick('offPaper', 'Không in trên giấy: Cổng hỏi riêng')]),
      ],
    },
    {
      id: 'more',
      heading: 'Điền sẵn và ví dụ',
      fields: [
        ...(profiles.length === 0
          ? []
          : [
              {
                id: 'profile',
                kind: 'select' as const,
                label: 'Điền sẵn từ tài khoản',
                required: false,
                options: { labelled: profiles.map((value) => ({ value, label: profileNames[value] })) },
              },
            ]),
        ...(example === undefined ? [] : [example]),
      ],
    },
  ]);
}

function wireOf(field: FieldDefinition): Wire {
  return {
    ...settingsOf(field).toWire(field),
    label: field.label,
    required: typeof field.required === 'boolean' ? (field.required ? ALWAYS : NEVER) : CONDITION,
    ...present({
      missing: field.missing,
      hint: field.hint,
      paperLabel: field.paperLabel,
      offPaper: field.offPaper === true ? 'on' : undefined,
      profile: field.profile,
      example: field.example,
    }),
  };
}

/** The example as a wire value; '' when somebody removed it, so that examples leave the field empty. */
function exampleFrom(old: FieldDefinition | undefined, answers: Answers): WireValue | undefined {
  const field = old && exampleOf(old);
  if (field === undefined) return old?.example;
  const answer = answers['example'];
  if (answer !== undefined) {
    // "0912 345 678" and "0912345678" are the same example: keep the old spelling.
    const before = kindOf(field)
      .schema(field, false, { ...exampleDay, unitName: '' })
      .safeParse(old?.example);
    const same = before.success && JSON.stringify(before.data) === JSON.stringify(answer);
    return same ? old?.example : kindOf(field).toWire(field, answer);
  }
  return old?.example === undefined ? undefined : '';
}

function fieldFrom({ kind, old }: Editing, answers: Answers): NewField {
  const required = textIn(answers, 'required');
  const ownSettings = settingsOf({ kind }).apply(answers, old);
  const field = {
    ...ownSettings,
    label: textIn(answers, 'label') ?? '',
    required: required === CONDITION && old !== undefined ? old.required : required === ALWAYS,
    ...present({
      missing: textIn(answers, 'missing'),
      hint: textIn(answers, 'hint'),
      showWhen: old?.showWhen,
      sameAs: old?.sameAs,
      waived: old?.waived,
      profile: textIn(answers, 'profile'),
      paperLabel: textIn(answers, 'paperLabel'),
      offPaper: tickedIn(answers, 'offPaper'),
      example: exampleFrom(old, answers),
    }),
  };
  return field as NewField;
}

/**
 * @param path of the field; inside a group, "group.field"
 * @returns undefined when the form has no such field
 */
export function fieldEditor(def: FormDefinition, path: string): PartEditor | undefined {
  const place = findField(def, path);
  if (place === undefined) return undefined;
  const { field: old, group } = place;
  const editing: Editing = {
    title: `Ô “${old.label}”`,
    kind: old.kind,
    earlier: earlierFields(def, `field:${path}`),
    old,
    inside: group !== undefined,
    ...(typeof old.required !== 'boolean' && {
      requiredWhen: conditionInWords(old.required, fieldsAround(def, path)),
    }),
  };
  return {
    title: editing.title,
    form: formOf(editing),
    wire: wireOf(old),
    change: (answers) => ({ do: 'edit-field', at: path, field: fieldFrom(editing, answers) }),
  };
}

interface NewPlace {
  readonly section: string;
  readonly group?: string;
  readonly kind: FieldKind;
}

/** @returns undefined when the form has no such section or group, or the kind is not allowed inside a group */
export function newFieldEditor(def: FormDefinition, place: NewPlace): PartEditor | undefined {
  const section = def.sections.find(({ id }) => id === place.section);
  const group = place.group === undefined ? undefined : findField(def, place.group);
  if (section === undefined || (place.group !== undefined && group === undefined)) return undefined;
  const settings = settingsOf(place);
  if (group !== undefined && settings.onlyOutside === true) return undefined;
  const at = def.sections.indexOf(section);
  const editing: Editing = {
    title: `Thêm ô: ${settings.name}`,
    kind: place.kind,
    earlier:
      group === undefined
        ? fieldsIn({ ...def, sections: def.sections.slice(0, at + 1) })
        : entryFields(group.field),
    inside: group !== undefined,
  };
  const { kind: _kind, ...where } = place;
  return {
    title: editing.title,
    form: formOf(editing),
    wire: { required: ALWAYS },
    change: (answers) => ({ do: 'add-field', ...where, field: fieldFrom(editing, answers) }),
  };
}
