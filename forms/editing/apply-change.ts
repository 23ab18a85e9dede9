// Applies one change to a definition. When another person has removed the part meanwhile, the result says so; nothing is thrown.
import { present } from '#app/values/present.ts';

import type { FieldDefinition, FormDefinition, FormRule } from '../definition.ts';
import { formDefinitionSchema, repeatedIds } from '../definition-schema.ts';
import type { Direction, FormChange, NewField, NewRule } from './change.ts';
import { exchanged, fieldsIn, findBlock, findField, withField, withFields, withList } from './find.ts';
import { newFieldId, newRuleId, newSectionId, type TakenIds } from './ids.ts';
import { followingPaper, paperInStep } from './paper-in-step.ts';
import { conditionSet } from './set-condition.ts';

export type Changed =
  | { readonly ok: true; readonly form: FormDefinition }
  | { readonly ok: false; readonly message: string };

interface Past {
  /** A new field may not get an id under which older answers are stored. */
  readonly takenIds?: TakenIds;
}

const GONE = 'Phần này không còn trong mẫu đơn: có thể người khác vừa bỏ hoặc vừa sửa.';
const AT_END = 'Không chuyển xa hơn được nữa.';

type Step = FormDefinition | string;
type ChangeOf<D extends FormChange['do']> = Extract<FormChange, { do: D }>;

/** Casts, because TypeScript forgets which member of the union the object is when it gets an id. */
const fieldWithId = (id: string, field: NewField) => ({ ...field, id }) as FieldDefinition;
const ruleWithId = (id: string, rule: NewRule) => ({ ...rule, id }) as FormRule;
const step = (to: Direction) => (to === 'up' ? -1 : 1);

function replace<K extends 'sections' | 'rules'>(
  def: FormDefinition,
  key: K,
  id: string,
  change: (item: FormDefinition[K][number]) => FormDefinition[K][number] | undefined,
): Step {
  const list: readonly FormDefinition[K][number][] = def[key];
  if (!list.some((item) => item.id === id)) return GONE;
  return { ...def, [key]: list.flatMap((item) => (item.id === id ? (change(item) ?? []) : [item])) };
}

function moveField(def: FormDefinition, { at, to }: ChangeOf<'move-field'>): Step {
  const place = findField(def, at);
  if (place === undefined) return GONE;
  const list = exchanged(place.list, place.index, place.index + step(to));
  if (list !== undefined) return withList(def, place, list);
  if (place.group !== undefined) return AT_END;
  // At the edge of its section, the field moves into the neighbouring one.
  const next = def.sections[def.sections.indexOf(place.section) + step(to)];
  if (next === undefined) return AT_END;
  const withoutField = withList(
    def,
    place,
    place.list.filter((field) => field.id !== place.field.id),
  );
  const fields = to === 'up' ? [...next.fields, place.field] : [place.field, ...next.fields];
  return withFields(withoutField, next.id, fields);
}

function addField(def: FormDefinition, change: ChangeOf<'add-field'>, takenIds: TakenIds): Step {
  const section = def.sections.find(({ id }) => id === change.section);
  if (section === undefined) return GONE;
  const field = fieldWithId(newFieldId(def, change.field.label, takenIds), change.field);
  if (change.group === undefined) return withFields(def, section.id, [...section.fields, field]);
  const group = findField(def, change.group);
  if (group === undefined || !('fields' in group.field)) return GONE;
  return withField(def, group, { ...group.field, fields: [...group.field.fields, field] });
}

function editField(def: FormDefinition, { at, field }: ChangeOf<'edit-field'>): Step {
  const place = findField(def, at);
  if (place === undefined) return GONE;
  const next = fieldWithId(place.field.id, field);
  // The fields of an entry are separate parts: an edit of the group must not overwrite another person's edit of them.
  const isGroup = 'fields' in place.field && 'fields' in next;
  return withField(def, place, isGroup ? { ...next, fields: place.field.fields } : next);
}

function describe(def: FormDefinition, change: ChangeOf<'describe'>): Step {
  const { do: _do, addressee, ...head } = change;
  const { subtitle: _subtitle, corner: _corner, ...rest } = def;
  const others = def.paper.filter(({ block }) => block !== 'addressee');
  const paper =
    addressee === undefined ? others : [{ block: 'addressee', text: addressee } as const, ...others];
  return { ...rest, ...head, paper };
}

function layOut(def: FormDefinition, { layout }: ChangeOf<'lay-out-paper'>): Step {
  const { paperLayout: _layout, ...byHand } = def;
  return layout === 'by-hand' ? byHand : { ...def, paper: followingPaper(def), paperLayout: layout };
}

type Steps = {
  readonly [D in FormChange['do']]: (def: FormDefinition, change: ChangeOf<D>, takenIds: TakenIds) => Step;
};

const steps: Steps = {
  describe,
  'add-section': (def, { do: _do, ...section }) => ({
    ...def,
    sections: [...def.sections, { id: newSectionId(def, section.heading), ...section, fields: [] }],
  }),
  'edit-section': (def, { section: id, heading, intro }) =>
    replace(def, 'sections', id, ({ intro: _intro, ...section }) => ({
      ...section,
      heading,
      ...present({ intro }),
    })),
  'move-section': (def, { section, to }) => {
    const at = def.sections.findIndex(({ id }) => id === section);
    if (at < 0) return GONE;
    const sections = exchanged(def.sections, at, at + step(to));
    return sections === undefined ? AT_END : { ...def, sections };
  },
  'remove-section': (def, { section }) => replace(def, 'sections', section, () => undefined),
  'add-field': addField,
  'edit-field': editField,
  'move-field': moveField,
  'remove-field': (def, { at }) => {
    const place = findField(def, at);
    if (place === undefined) return GONE;
    return withList(
      def,
      place,
      place.list.filter((_, index) => index !== place.index),
    );
  },
  'set-condition': (def, { of, shown }) => conditionSet(def, of, shown) ?? GONE,
  'set-required': (def, { at, required }) => {
    const place = findField(def, at);
    return place === undefined ? GONE : withField(def, place, { ...place.field, required });
  },
  'add-rule': (def, { rule }) => ({
    ...def,
    rules: [...def.rules, ruleWithId(newRuleId(def, rule.kind), rule)],
  }),
  'edit-rule': (def, { id, rule }) => replace(def, 'rules', id, () => ruleWithId(id, rule)),
  'remove-rule': (def, { id }) => replace(def, 'rules', id, () => undefined),
  'lay-out-paper': layOut,
  'add-block': (def, { after, block }) => {
    const at = after === undefined ? -1 : findBlock(def, after)?.index;
    if (at === undefined) return GONE;
    return { ...def, paper: [...def.paper.slice(0, at + 1), block, ...def.paper.slice(at + 1)] };
  },
  'edit-block': (def, { id, block }) => {
    const place = findBlock(def, id);
    if (place === undefined) return GONE;
    return { ...def, paper: def.paper.map((one, index) => (index === place.index ? block : one)) };
  },
  'move-block': (def, { id, to }) => {
    const place = findBlock(def, id);
    if (place === undefined) return GONE;
    const paper = exchanged(def.paper, place.index, place.index + step(to));
    return paper === undefined ? AT_END : { ...def, paper };
  },
  'remove-block': (def, { id }) => {
    const place = findBlock(def, id);
    if (place === undefined) return GONE;
    return { ...def, paper: def.paper.filter((_, index) => index !== place.index) };
  },
};

/** Changes of the paper itself, not of the questions. */
const paperChanges: ReadonlySet<FormChange['do']> = new Set([
  ...(['add-block', 'edit-block', 'move-block', 'remove-block'] as const),
  'lay-out-paper',
]);

/** The form with only the fields, rules and lines that are new: the old ones are valid already. */
function newPartsOf(form: FormDefinition, before: FormDefinition): FormDefinition {
  const oldParts = new Set<unknown>([...fieldsIn(before), ...before.rules, ...before.paper]);
  const isNew = (part: unknown) => !oldParts.has(part);
  return {
    ...form,
    sections: form.sections.map((section) => ({ ...section, fields: section.fields.filter(isNew) })),
    rules: form.rules.filter(isNew),
    paper: form.paper.filter(isNew),
  };
}

/**
 * @param change one step; it names its part by a stable id
 * @param past `takenIds`: ids of earlier versions, which new fields may not get
 * @returns the new definition, its paper in step with the questions; or a Vietnamese message why the change is impossible
 */
export function applyFormChange(
  def: FormDefinition,
  change: FormChange,
  { takenIds = {} }: Past = {},
): Changed {
  const apply = steps[change.do] as (def: FormDefinition, change: FormChange, takenIds: TakenIds) => Step;
  const next = apply(def, change, takenIds);
  if (typeof next === 'string') return { ok: false, message: next };
  const isPaperChange = paperChanges.has(change.do);
  if (isPaperChange && change.do !== 'lay-out-paper' && def.paperLayout === 'standard')
    return {
      ok: false,
      message: 'Giấy đang tự xếp theo các phần: chọn tự xếp bằng tay trước khi sửa từng dòng.',
    };
  const form = isPaperChange ? next : paperInStep(def, next);
  const parsed = formDefinitionSchema.safeParse(newPartsOf(form, def));
  const message = parsed.success
    ? repeatedIds(form)[0]
    : (parsed.error.issues[0]?.message ?? 'Nội dung này không hợp lệ.');
  return message === undefined ? { ok: true, form } : { ok: false, message };
}
