// The draft as an outline: sections and their fields in order, each with what can be done to it.
import type { FieldDefinition, FormDefinition, FormSection } from '#forms/definition.ts';
import {
  conditionInWords,
  sameAsInWords,
  waiverInWords,
  entryFields,
  fieldsIn,
  kindName,
  type FormPart,
  type FormProblem,
} from '#forms/editing/index.ts';

import { Button } from '../../../components/button/button.tsx';
import { partAnchor, partHref, type PartIntent } from '#app/lists/form-parts.ts';

export interface OutlineProps {
  readonly form: FormDefinition;
  readonly mayEdit: boolean;
  readonly problems: readonly FormProblem[];
}

export function Outline(props: OutlineProps) {
  const { form, mayEdit } = props;
  return (
    <>
      {form.sections.length === 0 && (
        <p>Chưa có phần nào. Một mẫu đơn gồm các phần, mỗi phần gồm các ô khai.</p>
      )}
      <ol className="outline">
        {form.sections.map((section, index) => (
          <SectionLine key={section.id} {...props} section={section} index={index} />
        ))}
      </ol>
      {mayEdit && (
        <p>
          <Button kind="secondary" href={partHref(form.code, { add: 'section' })}>
            Thêm phần
          </Button>
        </p>
      )}
    </>
  );
}

function SectionLine({
  section,
  index,
  ...props
}: OutlineProps & { readonly section: FormSection; readonly index: number }) {
  const { form, mayEdit } = props;
  const part: FormPart = `section:${section.id}`;
  return (
    <li id={partAnchor(part)} tabIndex={-1} className="outline__section">
      <div className="outline__line">
        <div>
          <h3 className="outline__heading">
            <PartLink form={form.code} part={part} mayEdit={mayEdit}>
              {section.heading}
            </PartLink>
          </h3>
          {section.showWhen !== undefined && (
            <p className="outline__facts">Chỉ hỏi khi {conditionInWords(section.showWhen, fieldsIn(form))}</p>
          )}
          <Problems part={part} problems={props.problems} />
        </div>
        {mayEdit && (
          <Actions
            part={part}
            name={section.heading}
            form={form.code}
            first={index === 0}
            last={index === form.sections.length - 1}
          />
        )}
      </div>
      <ol className="outline__fields">
        {section.fields.map((field, at) => (
          <FieldLine
            key={field.id}
            {...props}
            field={field}
            path={field.id}
            // Beyond the edge of its section, a field goes on into the neighbouring one.
            first={index === 0 && at === 0}
            last={index === form.sections.length - 1 && at === section.fields.length - 1}
            section={section.id}
          />
        ))}
      </ol>
      {mayEdit && (
        <p className="outline__add">
          <a href={partHref(form.code, { choose: 'field', section: section.id })}>
            Thêm ô<span className="visually-hidden"> vào phần {section.heading}</span>
          </a>
        </p>
      )}
    </li>
  );
}

interface FieldLineProps extends OutlineProps {
  readonly field: FieldDefinition;
  readonly path: string;
  readonly section: string;
  readonly first: boolean;
  readonly last: boolean;
}

function FieldLine({ field, path, section, first, last, ...props }: FieldLineProps) {
  const { form, mayEdit, problems } = props;
  const part: FormPart = `field:${path}`;
  const inner = entryFields(field);
  const repeats = 'fields' in field;
  return (
    <li id={partAnchor(part)} tabIndex={-1} className="outline__field">
      <div className="outline__line">
        <div>
          <p className="outline__name">
            <PartLink form={form.code} part={part} mayEdit={mayEdit}>
              {field.label}
            </PartLink>
          </p>
          <p className="outline__facts">{factsOf(form, field, path).join(' · ')}</p>
          <Problems part={part} problems={problems} />
        </div>
        {mayEdit && <Actions part={part} name={field.label} form={form.code} first={first} last={last} />}
      </div>
      {repeats && (
        <>
          <ol className="outline__fields">
            {inner.map((one, at) => (
              <FieldLine
                key={one.id}
                {...props}
                field={one}
                path={`${path}.${one.id}`}
                section={section}
                first={at === 0}
                last={at === inner.length - 1}
              />
            ))}
          </ol>
          {mayEdit && (
            <p className="outline__add">
              <a href={partHref(form.code, { choose: 'field', section, group: field.id })}>
                Thêm ô vào mỗi mục<span className="visually-hidden"> của {field.label}</span>
              </a>
            </p>
          )}
        </>
      )}
    </li>
  );
}

function factsOf(form: FormDefinition, field: FieldDefinition, path: string): readonly string[] {
  const [outer] = path.split('.');
  const group = path.includes('.') ? fieldsIn(form).find(({ id }) => id === outer) : undefined;
  const around = group === undefined ? fieldsIn(form) : entryFields(group);
  const { required, showWhen, sameAs, waived } = field;
  return [
    kindName(field),
    typeof required === 'boolean'
      ? required
        ? 'bắt buộc'
        : 'không bắt buộc'
      : `bắt buộc khi ${conditionInWords(required, around)}`,
    ...(showWhen === undefined ? [] : [`chỉ hỏi khi ${conditionInWords(showWhen, around)}`]),
    ...(sameAs === undefined ? [] : [sameAsInWords(sameAs, around)]),
    ...(waived === undefined ? [] : [waiverInWords(waived, around)]),
    ...('fields' in field ? [`từ ${field.minEntries} đến ${field.maxEntries} mục`] : []),
    ...(field.profile === undefined ? [] : ['điền sẵn từ tài khoản']),
    ...(field.offPaper === true ? ['không in trên giấy'] : []),
  ];
}

function PartLink({
  form,
  part,
  mayEdit,
  children,
}: {
  readonly form: string;
  readonly part: FormPart;
  readonly mayEdit: boolean;
  readonly children: string;
}) {
  return mayEdit ? <a href={partHref(form, { edit: part })}>{children}</a> : <>{children}</>;
}

/** What is wrong with a part, at the part. */
export function Problems({
  part,
  problems,
}: {
  readonly part: FormPart;
  readonly problems: readonly FormProblem[];
}) {
  const mine = problems.filter((problem) => problem.part === part);
  if (mine.length === 0) return null;
  return (
    <ul className="outline__problems">
      {mine.map(({ message }) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  );
}

interface ActionsProps {
  readonly part: FormPart;
  readonly name: string;
  readonly form: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly condition?: boolean;
}

/** Moving, and the door to its condition. Each is a button that is sent: the order changes without JavaScript too. */
export function Actions({ part, name, form, first, last, condition = true }: ActionsProps) {
  const move = (to: 'up' | 'down', words: string) => (
    <Button kind="quiet" name="intent" value={`${to}:${part}` satisfies PartIntent} hiddenText={name}>
      {words}
    </Button>
  );
  const door = condition && (
    <Button kind="quiet" href={partHref(form, { condition: part })} hiddenText={name}>
      Điều kiện
    </Button>
  );
  // The only one of its kind goes nowhere: nothing to send, no form.
  if (first && last) return <div className="outline__actions">{door}</div>;
  return (
    <form method="post" className="outline__actions">
      {!first && move('up', 'Lên')}
      {!last && move('down', 'Xuống')}
      {door}
    </form>
  );
}
