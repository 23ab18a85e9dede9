// A draft of a procedure, in which any fact may be absent; all problems that prevent its publication; and the needs of each level
// (Đ3.4, Đ15).
import type { z } from 'zod';

import { capitalise } from '#app/values/first-letter.ts';
import { decidingProblemsOf, fieldProblemsOf, presetProblemsOf, type FormOutline } from './charged-fields.ts';
import { componentIds, componentOf, factsOf, type ComponentId, type Fact } from './components.ts';
import { contradictions } from './contradictions.ts';
import { factLabels } from './fact-labels.ts';
import { factsSchema, procedureSchema, reviewNotesSchema, type Facts } from './procedure-schema.ts';
import type { Level, Procedure } from './procedure.ts';
import { sameValue } from './same-value.ts';
import type { SectorId } from './sectors.ts';

export type { Facts };

export const draftSchema = factsSchema.extend({ toReview: reviewNotesSchema });

/** Each present fact is valid; together they may not make a complete procedure. */
export type ProcedureDraft = Readonly<z.infer<typeof draftSchema>>;

export interface PublicationProblem {
  readonly component: ComponentId;
  readonly fact: Fact;
  /** In Vietnamese; it says what to do. */
  readonly message: string;
}

export interface LevelNeed {
  /** The component in which it is edited. */
  readonly component: ComponentId;
  readonly need: string;
  readonly met: boolean;
  /** What is missing, when it is not met. */
  readonly why?: string;
}

/** The facts that only some levels have, with the first such level. */
const sinceLevel = { forms: 2, presets: 2, onlineForm: 3, onlinePayment: 4 } as const satisfies Partial<
  Record<Fact, Level>
>;
type LevelFact = keyof typeof sinceLevel;
const isLevelFact = (fact: Fact): fact is LevelFact => Object.hasOwn(sinceLevel, fact);
const facts = Object.keys(componentOf) as Fact[];
/** Facts that a complete procedure may lack. */
const optional: ReadonlySet<Fact> = new Set([
  'presets',
  'deliveries',
  'provider',
  'resolver',
  'publication',
  'filedInPerson',
  'certificateDraft',
]);

/** @returns a draft with nothing but its naming */
export function emptyDraft(naming: {
  readonly code: string;
  readonly name: string;
  readonly sector: SectorId;
  readonly slug: string;
}): ProcedureDraft {
  return { ...naming, otherNames: [], lifeEvents: [], toReview: [] };
}

/** @returns the present facts of one component */
export function factsIn(draft: Facts, component: ComponentId): Facts {
  const pairs = factsOf(component).flatMap((fact) =>
    draft[fact] === undefined ? [] : [[fact, draft[fact]]],
  );
  return Object.fromEntries(pairs) as Facts;
}

/** @returns the points under review in this component, in Vietnamese */
export function notesIn(
  { toReview }: Pick<ProcedureDraft, 'toReview'>,
  component: ComponentId,
): readonly string[] {
  return toReview.filter((note) => note.component === component).map(({ note }) => note);
}

/** @returns a component as it is compared and saved: its present facts and its points under review */
export function componentIn(draft: ProcedureDraft, component: ComponentId) {
  return { facts: factsIn(draft, component), toReview: notesIn(draft, component) };
}

/** @returns the draft with this component in place of the one it had */
export function withComponent(
  draft: ProcedureDraft,
  component: ComponentId,
  { facts: newFacts, toReview }: { readonly facts: Facts; readonly toReview: readonly string[] },
): ProcedureDraft {
  const others = facts.filter((fact) => componentOf[fact] !== component && draft[fact] !== undefined);
  return {
    ...(Object.fromEntries(others.map((fact) => [fact, draft[fact]])) as Facts),
    ...factsIn(newFacts, component),
    toReview: componentIds.flatMap((id) =>
      (id === component ? toReview : notesIn(draft, id)).map((note) => ({ component: id, note })),
    ),
  };
}

/** @returns the components in which the two drafts differ, in the order of the page; empty when they are equal */
export function differingComponents(a: ProcedureDraft, b: ProcedureDraft): readonly ComponentId[] {
  return componentIds.filter((id) => !sameValue(componentIn(a, id), componentIn(b, id)));
}

/**
 * All problems that prevent the publication of the draft at its level.
 * @param context `forms`: the published forms
 * @returns an empty list exactly when `procedureSchema` accepts the draft and its forms fit
 */
export function publicationProblems(
  draft: ProcedureDraft,
  { forms }: { readonly forms: readonly FormOutline[] },
): readonly PublicationProblem[] {
  const { level } = draft;
  const problems: PublicationProblem[] = [];
  const add = (fact: Fact, message: string) => problems.push({ component: componentOf[fact], fact, message });
  for (const fact of facts) {
    const isOfLevel = !isLevelFact(fact) || (level !== undefined && level >= sinceLevel[fact]);
    if (isOfLevel && draft[fact] === undefined && !optional.has(fact))
      add(fact, `Chưa có ${factLabels[fact]}.`);
    if (!isOfLevel && level !== undefined && draft[fact] !== undefined) {
      add(fact, `Mức độ ${level} không có ${factLabels[fact]}: hãy bỏ, hoặc chọn mức độ cao hơn.`);
    }
  }
  for (const { path, message } of contradictions(draft)) add(path[0], `${message}.`);
  for (const { path, message } of invalidFacts(draft)) add(path, message);
  for (const code of draft.forms ?? []) {
    if (!forms.some((form) => form.code === code)) {
      add('forms', `Mẫu đơn "${code}" chưa được công bố: hãy công bố mẫu đơn trước.`);
    }
  }
  const namedForms = forms.filter(({ code }) => draft.forms?.includes(code));
  for (const message of presetProblemsOf(draft.presets ?? {}, namedForms)) add('presets', message);
  const online = forms.find((form) => form.code === draft.onlineForm);
  if (online !== undefined)
    for (const message of decidingProblemsOf(draft.documents ?? [], online)) add('documents', message);
  if (online !== undefined && draft.charges !== undefined) {
    for (const message of fieldProblemsOf(draft.charges, online)) add('charges', message);
  }
  return problems.sort((a, b) => componentIds.indexOf(a.component) - componentIds.indexOf(b.component));
}

/** @throws ZodError when the draft has problems: call `publicationProblems` first */
export function asProcedure(draft: ProcedureDraft): Procedure {
  return procedureSchema.parse(
    Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)),
  );
}

/** Invalid facts. Editors let none through, but a draft may come from elsewhere. */
function invalidFacts(draft: ProcedureDraft): readonly { path: Fact; message: string }[] {
  const { error } = draftSchema.safeParse(draft);
  return (error?.issues ?? []).map(({ path: [first], message }) => {
    const fact = facts.find((one) => one === first) ?? 'name';
    return { path: fact, message: `${capitalise(factLabels[fact])}: ${message}.` };
  });
}

/**
 * What a procedure of `level` needs, and whether the draft has it. Each level includes the needs of the levels below (Đ3.4).
 * @param level may differ from that of the draft, to show what raising it takes
 * @param forms the published forms
 */
export function levelNeeds(
  level: Level,
  draft: ProcedureDraft,
  forms: readonly FormOutline[],
): readonly LevelNeed[] {
  const notAsked = new Set<Fact>([...optional, 'level', 'levelReason']);
  const missing = facts.filter(
    (fact) => !isLevelFact(fact) && !notAsked.has(fact) && draft[fact] === undefined,
  );
  const needs: LevelNeed[] = [
    need(
      'Công bố đủ các nội dung của thủ tục và căn cứ pháp lý',
      componentOf[missing[0] ?? 'name'],
      missing.length === 0 ? undefined : `Chưa có ${missing.map((fact) => factLabels[fact]).join('; ')}.`,
    ),
  ];
  const formCodes: readonly string[] = draft.forms ?? [];
  const unknown = formCodes.filter((code) => !forms.some((form) => form.code === code));
  if (level >= 2) {
    needs.push(
      need(
        'Có mẫu đơn đã công bố để tải về và khai',
        'level',
        formCodes.length === 0
          ? 'Chưa chọn mẫu đơn nào.'
          : unknown.length > 0
            ? `Chưa công bố: ${unknown.join(', ')}.`
            : undefined,
      ),
    );
  }
  if (level >= 3) needs.push(...onlineNeeds(draft, forms));
  if (level === 4) needs.push(paymentNeed(draft));
  return needs;
}

function onlineNeeds(draft: ProcedureDraft, forms: readonly FormOutline[]): readonly LevelNeed[] {
  const online = forms.find((form) => form.code === draft.onlineForm);
  const fieldProblems =
    online === undefined || draft.charges === undefined ? [] : fieldProblemsOf(draft.charges, online);
  return [
    need(
      'Có mẫu đơn để khai và nộp trực tuyến',
      'level',
      draft.onlineForm === undefined
        ? 'Chưa chọn mẫu nộp trực tuyến.'
        : online === undefined
          ? `Mẫu "${draft.onlineForm}" chưa được công bố.`
          : undefined,
    ),
    need(
      'Nhận hồ sơ trực tuyến',
      'channels',
      draft.channels?.includes('online') === true ? undefined : 'Cách thức thực hiện chưa có nộp trực tuyến.',
    ),
    need('Mẫu trực tuyến hỏi đủ những gì dùng để tính phí, lệ phí', 'charges', fieldProblems[0]),
  ];
}

function paymentNeed({ charges }: ProcedureDraft): LevelNeed {
  const unpriced =
    charges?.kind === 'charged' && charges.items.every((item) => item.tariff.kind === 'set-by-province');
  return need(
    'Phí, lệ phí thanh toán được trực tuyến, hoặc không phải nộp',
    'charges',
    charges === undefined
      ? 'Chưa có phí, lệ phí.'
      : unpriced
        ? 'Chưa biết mức thu của khoản nào, nên Cổng không thu được.'
        : undefined,
  );
}

function need(what: string, component: ComponentId, why: string | undefined): LevelNeed {
  return why === undefined
    ? { component, need: what, met: true }
    : { component, need: what, met: false, why };
}
