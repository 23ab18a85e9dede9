// A form definition's fields as a web form. It asks each field for its control and never for its kind;
// names are wire paths, so that the same body arrives with and without JavaScript.
import type { FieldDefinition } from '#forms/definition.ts';
import { holds } from '#forms/conditions.ts';
import { controlOf } from '#forms/kinds/index.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import { own } from '#forms/own.ts';
import { isWithin } from '#forms/question-at.ts';
import { valueAt } from '#forms/wire.ts';
import type { InputProblem } from '#app/values/input-problem.ts';

import { AddressControl, type Places } from './address-control.tsx';
import type { Register } from '../field/field.tsx';
import type { HeldFile } from '../file-list/file-list.tsx';
import { DateControl, GivenControl, PartsControl, SingleControl, StatementControl } from './controls.tsx';
import { GroupControl } from './group-control.tsx';

export interface FormFieldsProps {
  /** What is to be asked now: `visibleFields(section, wire)`. */
  readonly fields: readonly FieldDefinition[];
  readonly wire: Wire;
  readonly problems: readonly InputProblem[];
  /** What is odd without being wrong: asked once more beside its field. */
  readonly warnings?: readonly InputProblem[] | undefined;
  /** By field id, what its answer comes to: so many copies, so much money. */
  readonly notes?: Readonly<Record<string, string>> | undefined;
  readonly register?: Register | undefined;
  /** Files already held, by field id. */
  readonly heldFiles?: Readonly<Record<string, readonly HeldFile[]>> | undefined;
  /** What addresses are told by: this commune, and without JavaScript the lists of the places chosen so far. */
  readonly places?: Places | undefined;
  /** Called when something was chosen that a form does not see being typed. */
  readonly onChosen?: (() => void) | undefined;
  /** With JavaScript: adds or removes an entry in place instead of sending the form. */
  readonly onGroupChange?: ((intent: string) => void) | undefined;
  /** The text that a derived field would have now: a date in words. */
  readonly derive?: ((fieldId: string) => string) | undefined;
  /** "papers.0." inside a group. */
  readonly prefix?: string | undefined;
}

export function FormFields({ fields, prefix = '', ...context }: FormFieldsProps) {
  return (
    <>
      {fields.map((field) => (
        <FormField key={field.id} field={field} prefix={prefix} {...context} />
      ))}
    </>
  );
}

export interface ControlProps extends Omit<FormFieldsProps, 'fields' | 'prefix'> {
  readonly field: FieldDefinition;
  readonly path: string;
  readonly control: ReturnType<typeof controlOf>;
  readonly optional: boolean;
}

function FormField({
  field,
  prefix,
  ...context
}: Omit<FormFieldsProps, 'fields'> & { readonly field: FieldDefinition; readonly prefix: string }) {
  const control = controlOf(field);
  const path = `${prefix}${field.id}`;
  const optional =
    field.required === false || (field.required !== true && !holds(field.required, context.wire));
  const props: ControlProps = { field, path, control, optional, ...context };
  const Layout = layouts[control.layout];
  const note = own(context.notes ?? {}, path);
  return (
    <>
      <Layout {...props} />
      {note !== undefined && (
        <p className="form-output">
          <output>{note}</output>
        </p>
      )}
      <Warnings warnings={(context.warnings ?? []).filter(({ path: at }) => isWithin(at, path))} />
    </>
  );
}

export function Warnings({ warnings }: { readonly warnings: readonly InputProblem[] }) {
  return warnings.map(({ path, message }) => (
    <p key={`${path}:${message}`} className="form-warning">
      <strong>Xem lại:</strong> {message}
    </p>
  ));
}

const layouts = {
  single: SingleControl,
  parts: PartsControl,
  address: AddressControl,
  date: DateControl,
  several: SingleControl,
  statement: StatementControl,
  group: GroupField,
  given: GivenControl,
} as const;

function GroupField(props: ControlProps) {
  const { path, control, wire, problems, register, heldFiles, places, onChosen, onGroupChange, derive } =
    props;
  const entry = control.entry;
  if (entry === undefined) return null;
  return (
    <GroupControl {...props} entry={entry}>
      {(index) => {
        const prefix = `${path}.${index}.`;
        // Conditions inside an entry look at the entry first, then at the whole form.
        const here = valueAt(wire, `${path}.${index}`);
        const scope = typeof here === 'object' && here !== null ? { ...wire, ...here } : wire;
        return (
          <FormFields
            {...{ wire, problems, register, heldFiles, places, onChosen, onGroupChange, derive }}
            fields={entry.fields.filter((field) => holds(field.showWhen, scope))}
            prefix={prefix}
          />
        );
      }}
    </GroupControl>
  );
}
