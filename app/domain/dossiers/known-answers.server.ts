// What a declaration at the counter begins with: what is known of who stands there, so that nobody is asked twice.
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import {
  answersToWire,
  initialWire,
  moveWire,
  type FormDefinition,
  type Profile,
  type Wire,
  type WireValue,
} from '#forms/index.ts';
import { own } from '#forms/own.ts';
import { openFormVersion } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { openAnswers } from './draft-content.server.ts';

/**
 * The profile first, then what was told about oneself in the last dossier; of others' data, nothing.
 * @param last a filed dossier of the same person, of whatever procedure; undefined: the profile alone
 * @throws Error when the answers of that dossier can't be opened
 */
export async function knownAnswers(
  deps: Deps,
  profile: Profile,
  form: FormDefinition,
  last: DossierRow | undefined,
): Promise<Wire> {
  const wire: Record<string, WireValue> = { ...initialWire(form, profile) };
  if (last === undefined) return wire;
  const lastForm = (await openFormVersion(deps, last.formVersionId)).definition;
  const lastWire = answersToWire(lastForm, openAnswers(deps.keys, last));
  const fieldsOf = (def: FormDefinition) => def.sections.flatMap((section) => section.fields);
  const movedWire = lastForm.code === form.code ? moveWire(lastForm, form, lastWire).wire : {};
  for (const field of fieldsOf(form)) {
    if (field.profile === undefined || own(wire, field.id) !== undefined) continue;
    const same =
      own(movedWire, field.id) ??
      own(
        lastWire,
        fieldsOf(lastForm).find((other) => other.profile === field.profile && other.kind === field.kind)
          ?.id ?? '',
      );
    if (same !== undefined) wire[field.id] = same;
  }
  return wire;
}
