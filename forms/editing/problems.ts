// All problems that prevent the publication of a form, each with its part.
import { fieldsOf } from '../conditions.ts';
import type { Condition, FieldDefinition, FormDefinition, SameAs } from '../definition.ts';
import { pledgeOf } from '../pledge.ts';
import { exampleWire } from '../read-declaration.ts';
import { fieldsReadBy } from '../rules/index.ts';
import { checkDeclaration } from '../validate.ts';
import { blockSettings } from './blocks/index.ts';
import type { FormPart } from './change.ts';
import { blockIds, entryFields, fieldsIn, type Fields } from './find.ts';
import type { TakenIds } from './ids.ts';
import { settingsOf } from './kinds/index.ts';
import { fieldsOnBlock, isPrinted } from './paper-in-step.ts';
import { own } from '../own.ts';

export interface FormProblem {
  readonly part: FormPart;
  /** In Vietnamese; it says what to do. */
  readonly message: string;
}

export interface FormUse {
  readonly code: string;
  readonly name: string;
  /** Dossiers of the procedure are filed with this form. */
  readonly onlineForm: boolean;
}

interface Around {
  readonly takenIds?: TakenIds;
  readonly usedBy?: readonly FormUse[];
  /** ISO day on which the examples are checked. */
  readonly today?: string;
}

const anyDay = '2026-11-24';

const quoted = ({ label }: FieldDefinition) => `“${label}”`;

/** Messages about fields that a condition uses before they are asked. */
function conditionProblems(
  condition: Condition | boolean | undefined,
  earlier: Fields,
  all: Fields,
): readonly string[] {
  if (condition === undefined || typeof condition === 'boolean') return [];
  return fieldsOf(condition)
    .filter((id) => !earlier.some((field) => field.id === id))
    .map((id) => {
      const later = all.find((field) => field.id === id);
      return later === undefined
        ? `Điều kiện nhắc đến ô “${id}” không còn trong mẫu: đặt lại điều kiện.`
        : `Điều kiện nhắc đến ô ${quoted(later)} đứng sau nó: chuyển ô ấy lên trước hoặc đặt lại điều kiện.`;
    });
}

/** `sameAs` as a condition, so that the fields it uses are checked alike. */
function conditionOfSameAs(sameAs: SameAs | undefined): Condition | undefined {
  if (sameAs === undefined || !('field' in sameAs)) return sameAs?.when;
  return { all: [sameAs.when, { field: sameAs.field, answered: true }] };
}

function ofFields(
  fields: Fields,
  before: Fields,
  prefix: string,
  takenIds: TakenIds,
): readonly FormProblem[] {
  return fields.flatMap((field, index) => {
    const part: FormPart = `field:${prefix}${field.id}`;
    // Conditions inside an entry can only use fields of the same entry.
    const earlier = [...(prefix === '' ? before : []), ...fields.slice(0, index)];
    const publishedKind = own(takenIds, `${prefix}${field.id}`);
    const messages = [
      ...conditionProblems(field.showWhen, earlier, [...before, ...fields]),
      ...conditionProblems(field.required, earlier, [...before, ...fields]),
      ...conditionProblems(field.waived?.when, earlier, [...before, ...fields]),
      ...conditionProblems(conditionOfSameAs(field.sameAs), earlier, [...before, ...fields]),
      ...(settingsOf(field).problems?.(field, earlier) ?? []),
      ...(publishedKind !== undefined && publishedKind !== field.kind
        ? ['Ô này từng công bố với một kiểu khác: bỏ nó và thêm ô mới, để câu trả lời cũ không lẫn.']
        : []),
      ...(prefix !== '' && settingsOf(field).onlyOutside === true
        ? ['Kiểu ô này không đặt trong danh sách lặp lại được: chuyển nó ra ngoài.']
        : []),
    ];
    return [
      ...messages.map((message) => ({ part, message })),
      ...ofFields(entryFields(field), [], `${field.id}.`, takenIds),
    ];
  });
}

function ofSections(def: FormDefinition, takenIds: TakenIds): readonly FormProblem[] {
  return def.sections.flatMap((section, index) => {
    const part: FormPart = `section:${section.id}`;
    const before = def.sections.slice(0, index).flatMap(({ fields }) => fields);
    return [
      ...(section.fields.length === 0
        ? [{ part, message: `Phần “${section.heading}” chưa có ô nào: thêm ô hoặc bỏ phần này.` }]
        : []),
      ...conditionProblems(section.showWhen, before, fieldsIn(def)).map((message) => ({ part, message })),
      ...ofFields(section.fields, before, '', takenIds),
    ];
  });
}

function ofRules(def: FormDefinition): readonly FormProblem[] {
  const fields = fieldsIn(def);
  const fieldIds = new Set(fields.map(({ id }) => id));
  return def.rules.flatMap((rule) => {
    const references = [rule.at, ...fieldsReadBy(rule), ...(rule.when ? fieldsOf(rule.when) : [])];
    const gone = [...new Set(references)].filter((id) => !fieldIds.has(id));
    return gone.map((id) => ({
      part: `rule:${rule.id}` as const,
      message: `Quy tắc nhắc đến ô “${id}” không còn trong mẫu: chọn ô khác hoặc bỏ quy tắc.`,
    }));
  });
}

function ofPaper(def: FormDefinition): readonly FormProblem[] {
  const ids = blockIds(def.paper);
  const blockProblems = def.paper.flatMap((block, index) =>
    blockSettings(block)
      .problems(block, def)
      .map((message): FormProblem => ({ part: `block:${ids[index] ?? ''}`, message })),
  );
  const printedIds = def.paper.flatMap(fieldsOnBlock);
  // A question that only decides which heading is printed needs no line of its own.
  const headingConditions = def.paper.flatMap((block) =>
    block.block === 'heading' && block.showWhen !== undefined ? fieldsOf(block.showWhen) : [],
  );
  // A pledge may be printed as a paragraph.
  const missing = fieldsIn(def).filter(
    (field) =>
      isPrinted(field) &&
      pledgeOf(field) === undefined &&
      ![...printedIds, ...headingConditions].includes(field.id),
  );
  const twice = fieldsIn(def).filter(({ id }) => printedIds.indexOf(id) !== printedIds.lastIndexOf(id));
  return [
    ...blockProblems,
    ...missing.map((field) => ({
      part: `field:${field.id}` as const,
      message: `Ô ${quoted(field)} chưa có trên giấy: thêm một dòng in, hoặc đánh dấu “Không in trên giấy”.`,
    })),
    ...twice.map((field) => ({
      part: 'paper' as const,
      message: `Ô ${quoted(field)} được in hai lần: bỏ bớt một dòng.`,
    })),
    ...(def.paper.some(({ block }) => block === 'signatures') || def.sections.length === 0
      ? []
      : [{ part: 'paper' as const, message: 'Giấy chưa có chỗ ký: thêm dòng chữ ký.' }]),
  ];
}

/** The example must be a valid declaration, because previews and tests use it. */
function ofExample(def: FormDefinition, today: string): readonly FormProblem[] {
  const context = { today, unitName: 'Ủy ban nhân dân xã Phú An', attachments: exampleFiles(def) };
  const check = checkDeclaration(def, exampleWire(def, context), context);
  if (check.ok) return [];
  const fields = fieldsIn(def);
  return check.problems.map(({ path, field, message }) => {
    const [outer = '', , inner] = path.split('.');
    const group = fields.find(({ id }) => id === outer);
    const entry = group && entryFields(group).find(({ id }) => id === inner);
    return {
      part: `field:${entry === undefined ? field : `${outer}.${entry.id}`}`,
      message: `Giá trị ví dụ chưa đạt: “${message}”. Ghi một ví dụ khác.`,
    };
  });
}

/** A file for every field: the wire values of an example contain none. */
function exampleFiles(def: FormDefinition) {
  return Object.fromEntries(fieldsIn(def).map(({ id }) => [`field:${id}`, [{ fileName: 'vi-du.pdf' }]]));
}

/**
 * @param around `takenIds`: ids and kinds of all published versions; `usedBy`: procedures that offer the form
 * @returns every problem; none when the form can be published
 */
export function formProblems(def: FormDefinition, around: Around = {}): readonly FormProblem[] {
  const { takenIds = {}, usedBy = [], today = anyDay } = around;
  const general: readonly FormProblem[] = [
    ...(def.source.trim() === ''
      ? [{ part: 'form' as const, message: 'Ghi nguồn của mẫu: văn bản ban hành, hoặc “Mẫu do xã soạn”.' }]
      : []),
    ...(def.sections.length === 0
      ? [{ part: 'form' as const, message: 'Mẫu đơn chưa có phần nào: thêm một phần và các ô khai.' }]
      : []),
  ];
  const structure = [...ofSections(def, takenIds), ...ofRules(def)];
  const online = usedBy.find(({ onlineForm }) => onlineForm);
  const nothingAsked =
    online !== undefined && def.sections.length > 0 && fieldsIn(def).every((f) => pledgeOf(f));
  const unusable: readonly FormProblem[] = nothingAsked
    ? [{ part: 'form', message: `“${online.name}” nộp bằng mẫu này, mà mẫu chưa hỏi gì: thêm ô khai.` }]
    : [];
  // With references to missing fields, the example would only repeat these problems.
  const examples = structure.length === 0 ? ofExample(def, today) : [];
  return [...general, ...unusable, ...structure, ...examples, ...ofPaper(def)];
}
