// The standard layout of a paper: what is printed of sections that have no official layout of their own.
import { present } from '#app/values/present.ts';

import type { Condition, FieldDefinition, FieldId, FormSection, PaperBlock } from './definition.ts';
import { controlOf } from './kinds/index.ts';
import type { Input } from './kinds/kind.ts';
import { pledgeOf } from './pledge.ts';

export interface StandardPaper {
  /** The line under the title; "Kính gửi: Ủy ban nhân dân {đơn vị}" when absent. */
  readonly addressee?: string;
  /** Names of the papers handed in, printed as a list above the signature. */
  readonly enclosed?: readonly string[];
  /** Who signs; without `nameFrom` the printed name is that of the field prefilled with the profile's full name. */
  readonly signatory?: { readonly title: string; readonly hint: string; readonly nameFrom?: FieldId };
}

const STANDARD_ADDRESSEE = 'Kính gửi: Ủy ban nhân dân {đơn vị}';
const STANDARD_SIGNATORY = { title: 'Người đề nghị', hint: '(Ký, ghi rõ họ và tên)' } as const;

const SHORT_LABEL = 36;
const SHORT_OPTION = 16;

function isShortInput({ type, width, options = [] }: Input): boolean {
  if (type === 'radios')
    return options.length <= 3 && options.every(({ label }) => label.length <= SHORT_OPTION);
  return type === 'text' && width !== undefined && width !== 'full';
}

/** Whether the field fits on half a line. */
function isShort(field: FieldDefinition): boolean {
  const { inputs } = controlOf(field);
  return (
    (field.paperLabel ?? field.label).length <= SHORT_LABEL && inputs.length > 0 && inputs.every(isShortInput)
  );
}

/** Two short fields that follow each other share a line; every other has its own; a group is a table. */
function bodyOf(fields: readonly FieldDefinition[]): readonly PaperBlock[] {
  const blocks: PaperBlock[] = [];
  let waiting: FieldDefinition | undefined;
  const flush = () => {
    if (waiting !== undefined) blocks.push({ block: 'line', fields: [waiting.id] });
    waiting = undefined;
  };
  for (const field of fields) {
    if (controlOf(field).layout === 'group') {
      flush();
      blocks.push({ block: 'table', group: field.id });
    } else if (!isShort(field)) {
      flush();
      blocks.push({ block: 'line', fields: [field.id] });
    } else if (waiting !== undefined) {
      blocks.push({ block: 'line', fields: [waiting.id, field.id] });
      waiting = undefined;
    } else waiting = field;
  }
  flush();
  return blocks;
}

/** A heading is printed only when a field under it is. */
function shownWhen(section: FormSection, fields: readonly FieldDefinition[]): Condition | undefined {
  const conditions = fields.flatMap(({ showWhen }) => showWhen ?? []);
  const inner: Condition | undefined = conditions.length === fields.length ? { any: conditions } : undefined;
  if (section.showWhen === undefined || inner === undefined) return section.showWhen ?? inner;
  return { all: [section.showWhen, inner] };
}

/**
 * Lays out the paper of a form that has no official layout: addressee, a numbered heading a section, its fields,
 * the papers handed in, the pledges, place and date, signature. Every field without `offPaper` is printed exactly once.
 * @param sections of the form; `showWhen` of the headings follows theirs
 * @returns the blocks from top to bottom
 */
export function standardPaper(
  sections: readonly FormSection[],
  { addressee = STANDARD_ADDRESSEE, enclosed = [], signatory = STANDARD_SIGNATORY }: StandardPaper = {},
): readonly PaperBlock[] {
  const fields = sections.flatMap((section) => section.fields).filter(({ offPaper }) => offPaper !== true);
  const pledges = fields.filter((field) => pledgeOf(field) !== undefined);
  const sectionsOnPaper = sections
    .map((section) => ({
      section,
      fields: section.fields.filter((field) => fields.includes(field) && !pledges.includes(field)),
    }))
    .filter(({ fields }) => fields.length > 0);
  const body = sectionsOnPaper.flatMap(({ section, fields }, index): readonly PaperBlock[] => {
    const showWhen = shownWhen(section, fields);
    return [
      { block: 'heading', text: `${index + 1}. ${section.heading}`, ...present({ showWhen }) },
      ...bodyOf(fields),
    ];
  });
  const list: readonly PaperBlock[] =
    enclosed.length === 0
      ? []
      : [
          { block: 'heading', text: 'Giấy tờ gửi kèm:' },
          ...enclosed.map((name): PaperBlock => ({ block: 'paragraph', text: `- ${name}` })),
        ];
  const nameFrom =
    'nameFrom' in signatory ? signatory.nameFrom : fields.find(({ profile }) => profile === 'fullName')?.id;
  const { title, hint } = signatory;
  return [
    { block: 'addressee', text: addressee },
    ...body,
    ...list,
    ...pledges.map(({ id }): PaperBlock => ({ block: 'line', fields: [id] })),
    { block: 'place-and-date' },
    { block: 'signatures', people: [{ title, hint, ...present({ nameFrom }) }] },
  ];
}
