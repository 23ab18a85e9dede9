// The editor that a page asks for, and the kinds of parts that can be added.
import { present } from '#app/values/present.ts';

import type { FormDefinition } from '../../definition.ts';
import type { FormPart } from '../change.ts';
import { blocks } from '../blocks/index.ts';
import { kindNamed, kindSettings } from '../kinds/index.ts';
import { ruleSettings } from '../rules/index.ts';
import { conditionEditor, requiredEditor } from './condition-editor.ts';
import { fieldEditor, newFieldEditor } from './field-editor.ts';
import type { PartEditor } from './part-editor.ts';
import {
  blockEditor,
  blockKindNamed,
  headEditor,
  newBlockEditor,
  newRuleEditor,
  newSectionEditor,
  ruleEditor,
  ruleKindNamed,
  sectionEditor,
} from './whole-editors.ts';
import { own } from '../../own.ts';

/** Kinds are any text, because they come from an address. */
export type EditorRequest =
  | { readonly edit: FormPart }
  | { readonly condition: FormPart }
  | { readonly required: string }
  | { readonly add: 'section' }
  | { readonly add: 'field'; readonly section: string; readonly group?: string; readonly kind: string }
  | { readonly add: 'rule'; readonly kind: string }
  | { readonly add: 'block'; readonly kind: string; readonly after?: string };

function editPart(def: FormDefinition, part: FormPart): PartEditor | undefined {
  const [what, id = ''] = part.split(':');
  if (what === 'form') return headEditor(def);
  if (what === 'section') return sectionEditor(def, id);
  if (what === 'field') return fieldEditor(def, id);
  if (what === 'rule') return ruleEditor(def, id);
  return what === 'block' ? blockEditor(def, id) : undefined;
}

/** @returns undefined when the form has no such part, or there is no such kind to add */
export function openEditor(def: FormDefinition, request: EditorRequest): PartEditor | undefined {
  if ('edit' in request) return editPart(def, request.edit);
  if ('condition' in request) return conditionEditor(def, request.condition);
  if ('required' in request) return requiredEditor(def, request.required);
  if (request.add === 'section') return newSectionEditor();
  if (request.add === 'field') {
    const { section, group, kind: name } = request;
    const kind = kindNamed(name);
    return kind && newFieldEditor(def, { section, kind, ...present({ group }) });
  }
  if (request.add === 'rule') {
    const kind = ruleKindNamed(request.kind);
    return kind && newRuleEditor(def, kind);
  }
  const kind = blockKindNamed(request.kind);
  return kind && newBlockEditor(def, kind, request.after);
}

export interface Addable {
  readonly kind: string;
  readonly name: string;
  readonly about: string;
}

const addableKinds = (registry: Readonly<Record<string, Omit<Addable, 'kind'>>>): readonly Addable[] =>
  Object.entries(registry).map(([kind, { name, about }]) => ({ kind, name, about }));

/** The kinds that can be added, in the order they are offered. */
export const addable = {
  field: addableKinds(kindSettings),
  entryField: addableKinds(kindSettings).filter(({ kind }) => own(kindSettings, kind)?.onlyOutside !== true),
  rule: addableKinds(ruleSettings),
  block: addableKinds(blocks),
} as const;
