// One component of a procedure as a form: built from the forms module's own kinds, so that its questions, messages,
// repetition and behaviour without JavaScript are those of every declaration.
import { components, type ComponentId } from '#catalog/components.ts';
import type { Facts, ProcedureDraft } from '#catalog/drafting.ts';
import type { FieldDefinition, FormDefinition, FormSection } from '#forms/definition.ts';
import { entriesIn } from '#forms/editing/read-answers.ts';
import type { Answers } from '#forms/kinds/kind.ts';
import { answersToWire } from '#forms/read-declaration.ts';
import type { InputProblem } from '#app/values/input-problem.ts';

import type { ComponentEditor, EditingSituation } from '../component-editor.ts';
import { textAt } from './read-answers.ts';

export interface Written {
  readonly facts: Facts;
  /** What no single field could tell. */
  readonly problems?: readonly InputProblem[];
}

export interface EditorParts {
  readonly component: ComponentId;
  readonly sections: (situation: EditingSituation) => readonly FormSection[];
  /** The component's facts as answers; what is absent is undefined. */
  readonly read: (procedure: ProcedureDraft) => Answers;
  /** Checked answers as facts. */
  readonly write: (answers: Answers, situation: EditingSituation) => Written;
}

const mostNotes = 30;

/** What the sources do not vouch for: kept, struck out when it has been checked, or added. */
const reviewSection: FormSection = {
  id: 'review',
  heading: 'Cần rà soát',
  intro:
    'Những điểm chưa đối chiếu được với văn bản gốc. Người dân được báo là đang rà soát. Đã đối chiếu xong điểm nào thì bỏ điểm ấy.',
  fields: [
    {
      id: 'toReview',
      kind: 'group',
      label: 'Những điểm chưa chắc chắn',
      required: false,
      minEntries: 0,
      maxEntries: mostNotes,
      entryLabel: 'Điểm cần rà soát',
      fields: [
        {
          id: 'note',
          kind: 'text',
          label: 'Cần đối chiếu điều gì, với văn bản nào',
          required: true,
          multiline: true,
          maxLength: 1000,
        },
      ],
    },
  ],
};

/** @returns an editor whose form ends with the points to review of its component, which every component has */
export function defineEditor({ component, sections, read, write }: EditorParts): ComponentEditor {
  const form = (situation: EditingSituation): FormDefinition => ({
    code: `thu-tuc-${component}`,
    version: 1,
    title: components[component],
    source: 'Nghị định 63/2010/NĐ-CP, Điều 8; Quyết định 349/QĐ-UBND, Điều 15',
    toReview: [],
    sections: [...sections(situation), reviewSection],
    rules: [],
    paper: [],
  });
  const answers = (procedure: ProcedureDraft): Answers => {
    const notes = procedure.toReview.filter((one) => one.component === component);
    return { ...read(procedure), toReview: notes.map(({ note }) => ({ note })) };
  };
  return {
    component,
    form,
    answers,
    toWire: (procedure, situation) => answersToWire(form(situation), answers(procedure)),
    apply(values, situation) {
      const { facts, problems = [] } = write(values, situation);
      if (problems.length > 0) return { ok: false, problems };
      const toReview = entriesIn(values, 'toReview').map((entry) => textAt(entry, 'note'));
      return { ok: true, facts, toReview };
    },
  };
}

/** @returns the one form section of a component whose questions need no headings of their own */
export function oneSection(component: ComponentId, fields: readonly FieldDefinition[]): FormSection {
  return { id: component.toLowerCase(), heading: components[component], fields };
}
