// How each layout of a control looks: one input, a column of parts, a row of date boxes, a statement, a group.
import type { ReactNode } from 'react';

import { attachmentLimits } from '#app/values/file-limits.ts';
import { fileSize } from '#app/values/file-size.ts';
import type { Input } from '#forms/kinds/kind.ts';
import { entriesOf, textOf, valueAt } from '#forms/wire.ts';

import { MapPoint } from '../boundary-map/map-point.tsx';
import { Checkbox, Checkboxes } from '../checkboxes/checkboxes.tsx';
import { DateInput, type DatePart } from '../date-input/date-input.tsx';
import { FieldSet } from '../field/field.tsx';
import { FileList } from '../file-list/file-list.tsx';
import { FileUpload } from '../file-upload/file-upload.tsx';
import { Radios } from '../radios/radios.tsx';
import { Select } from '../select/select.tsx';
import { TextInput } from '../text-input/text-input.tsx';
import type { ControlProps } from './form-fields.tsx';
import { inputId } from './input-id.ts';
import { own } from '#forms/own.ts';
import { messageAt } from '#app/values/input-problem.ts';

/** Letters. Two answers no longer than this stand beside each other; longer ones are read faster below each other. */
const SHORT = 6;
/** A text that may be longer than so many characters is given a page's room. */
const LONG_TEXT = 2000;

const fileLimits = {
  limitText: `Tệp PDF, JPG hoặc PNG, mỗi tệp không quá ${fileSize(attachmentLimits.fileBytes)}.`,
  limits: { fileBytes: attachmentLimits.fileBytes },
};

const textAt = (wire: ControlProps['wire'], path: string): string => textOf(valueAt(wire, path));

/** One input under its own label. */
function OneInput({
  input,
  label,
  hint,
  path,
  optional,
  required = false,
  error,
  id,
  context,
}: {
  readonly input: Input;
  readonly label: string;
  readonly hint: ReactNode;
  readonly path: string;
  readonly optional: boolean;
  readonly required?: boolean;
  readonly error: string | undefined;
  readonly id?: string | undefined;
  readonly context: ControlProps;
}) {
  const value = textAt(context.wire, path);
  const shared = { name: path, id, hint, error, optional, required, register: context.register };
  switch (input.type) {
    case 'select':
      return (
        <Select
          {...shared}
          label={label}
          options={input.options ?? []}
          defaultValue={value}
          placeholder="Chọn trong danh sách"
        />
      );
    case 'radios': {
      const options = input.options ?? [];
      return (
        <Radios
          {...shared}
          legend={label}
          options={options}
          defaultValue={value}
          inline={options.length <= 2 && options.every((option) => option.label.length <= SHORT)}
        />
      );
    }
    case 'checkboxes': {
      const entries = valueAt(context.wire, path);
      return (
        <Checkboxes
          {...shared}
          legend={label}
          options={input.options ?? []}
          nameOf={(index) => `${path}.${index}`}
          defaultValues={entriesOf(entries).map(([, one]) => String(one))}
        />
      );
    }
    case 'checkbox':
      return (
        <Checkbox {...shared} label={label} value={input.options?.[0]?.value} defaultChecked={value !== ''} />
      );
    case 'files':
      return (
        <FilesInput
          context={context}
          path={path}
          label={label}
          hint={hint}
          error={error}
          optional={optional}
        />
      );
    case 'map': {
      const sketch = context.field.kind === 'map-point' ? context.field.sketch : undefined;
      // Of a form that was not made for the record of the day: the degrees can be typed.
      return sketch === undefined ? (
        <TextInput
          id={id}
          name={path}
          label={label}
          hint={hint ?? 'Vĩ độ, kinh độ, ví dụ 11.06012, 106.58120'}
          error={error}
          defaultValue={value}
          optional
        />
      ) : (
        <MapPoint
          sketch={sketch}
          id={id ?? inputId(path)}
          name={path}
          label={label}
          hint={hint}
          error={error}
          defaultValue={value}
        />
      );
    }
    case 'output': {
      const derived = context.derive?.(context.field.id) ?? value;
      return derived === '' ? null : (
        <p className="form-output">
          <span className="form-output__label">{label}:</span> <output>{derived}</output>
        </p>
      );
    }
    case 'hidden':
      return <input type="hidden" name={path} value={value} />;
    case 'text':
    case 'textarea':
      return (
        <TextInput
          {...shared}
          label={label}
          defaultValue={value}
          multiline={input.type === 'textarea'}
          rows={(input.maxLength ?? 0) > LONG_TEXT ? 10 : undefined}
          width={input.width}
          inputMode={input.inputMode}
          type={input.inputMode === 'tel' ? 'tel' : 'text'}
          autoComplete={autoCompleteOf(input, context)}
          suggestions={input.suggestions}
          spellCheck={false}
        />
      );
  }
}

function FilesInput({
  context,
  path,
  ...field
}: {
  readonly context: ControlProps;
  readonly path: string;
  readonly label: string;
  readonly hint: ReactNode;
  readonly error: string | undefined;
  readonly optional: boolean;
}) {
  const heldFiles = own(context.heldFiles ?? {}, context.field.id) ?? [];
  return (
    <div className="form-files">
      <FileUpload
        {...field}
        {...fileLimits}
        name={path}
        multiple
        required={!field.optional && heldFiles.length === 0}
        accept=".pdf,.jpg,.jpeg,.png"
      />
      <FileList files={heldFiles} label={`Tệp đã gửi cho mục “${field.label}”`} />
    </div>
  );
}

export function SingleControl(props: ControlProps) {
  const { field, path, control, optional, problems } = props;
  const input = control.inputs[0];
  if (input === undefined) return null;
  const at = `${path}${input.suffix}`;
  return (
    <OneInput
      input={input}
      label={field.label}
      hint={field.hint ?? input.hint}
      path={at}
      optional={optional}
      required={!optional}
      error={messageAt(problems, path) ?? messageAt(problems, at)}
      context={props}
    />
  );
}

type Row = readonly [Input, ...Input[]];

/** Neighbours that name the same row stand in it together: the day, month and year of issue. */
function rowsOf(inputs: readonly Input[]): readonly Row[] {
  const rows: [Input, ...Input[]][] = [];
  for (const input of inputs) {
    const last = rows.at(-1);
    if (last !== undefined && input.row !== undefined && last[0].row === input.row) last.push(input);
    else rows.push([input]);
  }
  return rows;
}

function InputRow({
  row,
  legend,
  context,
}: {
  readonly row: Row;
  readonly legend: string;
  readonly context: ControlProps;
}) {
  const names = row.map((input) => `${context.path}${input.suffix}`);
  return (
    <DateInput
      legend={legend}
      name={`${context.path}.${legend}`}
      hint={row[0].hint}
      error={context.problems.find((problem) => names.includes(problem.path))?.message}
      register={context.register}
      parts={row.map((input, index) => boxOf(input, names[index] ?? '', context))}
    />
  );
}

function boxOf(input: Input, name: string, context: ControlProps): DatePart {
  return {
    name,
    label: input.label ?? '',
    width: input.width === 4 ? 4 : 2,
    defaultValue: textAt(context.wire, name),
    autoComplete: autoCompleteOf(input, context),
  };
}

/** A browser fills in what it knows of whoever sits before it: only where the question is about her. */
function autoCompleteOf(input: Input, { field }: ControlProps): string | undefined {
  return field.profile === undefined ? undefined : input.autoComplete;
}

/** A question of several boxes, under its own words. @param id what the list of mistakes leads to: the question, unless said */
export function PartsSet({
  field,
  path,
  optional,
  id = inputId(path),
  error,
  children,
}: Pick<ControlProps, 'field' | 'path' | 'optional'> & {
  readonly id?: string;
  readonly error: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <div className="form-parts" id={id}>
      <FieldSet
        id={`${inputId(path)}-set`}
        legend={field.label}
        optional={optional}
        required={!optional}
        hint={field.hint}
        error={error}
      >
        {children}
      </FieldSet>
    </div>
  );
}

export function PartsControl(props: ControlProps) {
  const { field, path, control, optional, problems } = props;
  const own = messageAt(problems, path);
  return (
    <PartsSet {...props} error={own}>
      {rowsOf(control.inputs).map((row) => {
        const [input] = row;
        const at = `${path}${input.suffix}`;
        if (input.row !== undefined)
          return <InputRow key={input.suffix} row={row} legend={input.row} context={props} />;
        return (
          <OneInput
            key={input.suffix}
            input={input}
            label={input.label ?? field.label}
            hint={input.hint}
            path={at}
            optional={false}
            required={!optional && input.optional !== true}
            error={at === path ? undefined : messageAt(problems, at)}
            id={at === path ? `${inputId(at)}-own` : undefined}
            context={props}
          />
        );
      })}
    </PartsSet>
  );
}

export function DateControl(props: ControlProps) {
  const { field, path, control, optional, problems, register } = props;
  const message =
    messageAt(problems, path) ?? problems.find((one) => one.path.startsWith(`${path}.`))?.message;
  return (
    <DateInput
      legend={field.label}
      name={path}
      hint={field.hint ?? control.inputs[0]?.hint}
      error={message}
      optional={optional}
      required={!optional}
      register={register}
      parts={control.inputs.map((input) => boxOf(input, `${path}${input.suffix}`, props))}
    />
  );
}

/** What is settled already is read, and goes along with what is sent. */
export function GivenControl({ field, path, control }: ControlProps) {
  const only = control.inputs[0]?.options?.[0];
  if (only === undefined) return null;
  return (
    <p className="form-output" id={inputId(path)}>
      <span className="form-output__label">{field.label}:</span> {only.label}
      <input type="hidden" name={path} value={only.value} />
    </p>
  );
}

export function StatementControl(props: ControlProps) {
  const { field, path, control, optional, problems, register, wire } = props;
  const input = control.inputs[0];
  const at = `${path}${input?.suffix ?? ''}`;
  return (
    <Checkbox
      label={input?.label ?? field.label}
      name={at}
      value={input?.options?.[0]?.value}
      defaultChecked={textAt(wire, at) !== ''}
      hint={field.hint}
      required={!optional}
      error={messageAt(problems, path) ?? messageAt(problems, at)}
      register={register}
    />
  );
}
