// One part of a draft under work: its settings asked with the forms' own fields, and the field itself beside them.
import { Form } from '@remix-run/react';
import { useMemo } from 'react';

import type { OpenFormDraft } from '#app/read-models/catalog-editing.ts';
import { paths } from '#app/addresses/paths.ts';
import {
  openEditor,
  applyFormChange,
  fieldsIn,
  findField,
  type EditorRequest,
} from '#forms/editing/index.ts';
import type { FormContext, Wire } from '#forms/kinds/kind.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { ConflictNotice, type Conflict } from '../catalog/conflict-notice.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { Details } from '../../../components/details/details.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { DefaultButton } from '../../../components/form-fields/default-button.tsx';
import { typedTexts } from '#forms/plain-wire.ts';
import { ShowMoreQuestions } from '../../../components/form-fields/show-more.tsx';
import { FormSections } from '../../../components/form-wizard/form-sections.tsx';
import { useSectionForm } from '../../../components/form-wizard/use-section-form.ts';
import { Notification } from '../../../components/notification/notification.tsx';
import { UnsavedTexts } from '../../../components/page/unsaved-texts.tsx';
import { FormFields } from '../../../components/form-fields/form-fields.tsx';
import { FormCaption } from './form-caption.tsx';
import { Problems } from './outline.tsx';
import { partHref, type PartIntent } from '#app/lists/form-parts.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import type { FieldDefinition, FormDefinition } from '#forms/definition.ts';
import { checkDeclaration } from '#forms/validate.ts';

export interface PartReply {
  readonly wire: Wire;
  readonly problems: readonly InputProblem[];
  readonly seen: string;
  readonly conflict?: Conflict;
}

export interface EditorPageProps {
  readonly desk: Desk;
  readonly openDraft: OpenFormDraft;
  readonly request: EditorRequest;
  readonly context: FormContext;
  /** The digest of the part as the page was drawn; empty when something is added. */
  readonly seen: string;
  readonly start: Wire;
  readonly reply?: PartReply | undefined;
}

const none: readonly InputProblem[] = [];
const nowhere = {
  code: '',
  version: 1,
  title: '',
  source: '',
  toReview: [],
  sections: [],
  rules: [],
  paper: [],
};

export function EditorPage(props: EditorPageProps) {
  const { desk, openDraft, request, context, reply } = props;
  const { definition, draft } = openDraft;
  const editor = useMemo(() => openEditor(definition, request), [definition, request]);
  const def = editor?.form ?? nowhere;
  const form = useSectionForm({
    def,
    sectionId: 'all',
    wire: reply?.wire ?? props.start,
    problems: reply?.problems ?? none,
    context,
  });
  const caption = (
    <FormCaption code={draft.code} here={<a href={paths.staffFormDraft(draft.code)}>bản nháp</a>} />
  );
  if (editor === undefined) return <GonePage desk={desk} code={draft.code} entries={reply?.wire} />;
  const seen = reply?.seen ?? props.seen;
  return (
    <DeskPage desk={desk} heading={editor.title} caption={caption}>
      <ErrorSummary problems={form.summary} attempt={form.attempt} />
      {reply?.conflict !== undefined && (
        <ConflictNotice conflict={reply.conflict} href={partHref(draft.code, request)} headingLevel={3}>
          Những gì bạn nhập vẫn còn ở dưới. Xem chỗ khác nhau, rồi sửa tiếp và lưu bản của bạn, hoặc lấy bản
          của người kia.
        </ConflictNotice>
      )}
      {draft.state !== 'open' && (
        <Notification>
          <p>
            Bản nháp đã gửi duyệt. Lưu thay đổi ở đây thì bản nháp trở về đang soạn và phải gửi duyệt lại.
          </p>
        </Notification>
      )}
      <div className="draft-layout">
        <div className="draft-layout__main">
          {'edit' in request && <Problems part={request.edit} problems={openDraft.problems} />}
          <Form method="post" {...form.formProps}>
            <DefaultButton value="save" />
            <input type="hidden" name="seen" value={seen} key={seen} />
            <FormSections def={def} form={form} />
            <ShowMoreQuestions />
            <ButtonGroup>
              <Button name="intent" value="save">
                {'add' in request ? 'Thêm' : reply?.conflict === undefined ? 'Lưu' : 'Lưu bản của tôi'}
              </Button>
              <Button kind="quiet" href={paths.staffFormDraft(draft.code)}>
                Quay lại bản nháp
              </Button>
            </ButtonGroup>
          </Form>
          <OtherDoors code={draft.code} request={request} />
        </div>
        {showsField(request) && (
          <aside className="draft-layout__side" aria-label="Xem thử">
            <FieldPreview definition={definition} request={request} wire={form.wire} context={context} />
          </aside>
        )}
      </div>
    </DeskPage>
  );
}

/** Is it a question that will be asked? */
const showsField = (request: EditorRequest): boolean =>
  'edit' in request ? request.edit.startsWith('field:') : 'add' in request && request.add === 'field';

/** What else can be done with the part that is edited. */
function OtherDoors({ code, request }: { readonly code: string; readonly request: EditorRequest }) {
  if (!('edit' in request) || request.edit === 'form') return null;
  const part = request.edit;
  const [what, path = ''] = part.split(':');
  const doors: readonly (readonly [href: string, label: string])[] = [
    ...(what === 'block'
      ? [[partHref(code, { choose: 'block', after: path }), 'Thêm dòng sau dòng này'] as const]
      : [
          [
            partHref(code, { condition: part }),
            what === 'rule' ? 'Chỉ áp dụng khi…' : 'Chỉ hỏi khi…',
          ] as const,
        ]),
    ...(what === 'field' ? [[partHref(code, { required: path }), 'Bắt buộc khi…'] as const] : []),
  ];
  return (
    <>
      <ul className="form-builder__doors">
        {doors.map(([href, label]) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
      <Details summary="Bỏ phần này khỏi mẫu">
        <p>
          {what === 'section'
            ? 'Cả phần và mọi ô trong đó bị bỏ khỏi bản nháp.'
            : 'Nó bị bỏ khỏi bản nháp. Hồ sơ đã nộp vẫn giữ câu trả lời cũ.'}
        </p>
        <form method="post">
          <Button kind="warning" name="intent" value={`remove:${part}` as PartIntent}>
            Bỏ
          </Button>
        </form>
      </Details>
    </>
  );
}

/** The part was removed or rewritten while this page was open: what was typed is still here to be copied. */
function GonePage({
  desk,
  code,
  entries,
}: {
  readonly desk: Desk;
  readonly code: string;
  readonly entries: Wire | undefined;
}) {
  return (
    <DeskPage desk={desk} heading="Phần này không còn nữa" caption={<FormCaption code={code} />}>
      <p>Người khác vừa bỏ hoặc vừa sửa nó. Hãy mở bản nháp để xem mẫu đơn bây giờ ra sao.</p>
      <UnsavedTexts texts={typedTexts(entries ?? {})} />
      <Button href={paths.staffFormDraft(code)}>Mở bản nháp</Button>
    </DeskPage>
  );
}

interface FieldPreviewProps {
  readonly definition: FormDefinition;
  readonly request: EditorRequest;
  /** What is typed into the settings now. */
  readonly wire: Wire;
  readonly context: FormContext;
}

/** The field as it will be asked, drawn from what is typed into its settings; where that is not whole yet, as it was saved. */
export function FieldPreview(props: FieldPreviewProps) {
  const field = fieldNow(props);
  return (
    <section aria-labelledby="xem-thu" className="form-builder__preview">
      <h2 id="xem-thu">Người khai sẽ thấy</h2>
      {/* Names of its own: beside it stands the form of the settings. */}
      {field === undefined ? (
        <p>Điền đủ tên ô và các lựa chọn, rồi ô hiện ra ở đây.</p>
      ) : (
        <FormFields fields={[field]} wire={{}} problems={[]} prefix="xemThu." />
      )}
    </section>
  );
}

function fieldNow({ definition, request, wire, context }: FieldPreviewProps): FieldDefinition | undefined {
  const editor = openEditor(definition, request);
  const check = editor && checkDeclaration(editor.form, wire, context);
  const outcome =
    editor !== undefined && check?.ok === true
      ? applyFormChange(definition, editor.change(check.answers))
      : undefined;
  const form = outcome?.ok === true ? outcome.form : definition;
  if ('edit' in request && request.edit.startsWith('field:'))
    return findField(form, request.edit.slice('field:'.length))?.field;
  if (!('add' in request) || request.add !== 'field' || form === definition) return undefined;
  const idsBefore = allFields(definition).map(({ id }) => id);
  return allFields(form).find(({ id }) => !idsBefore.includes(id));
}

const allFields = (form: FormDefinition): readonly FieldDefinition[] =>
  fieldsIn(form).flatMap((field) => [field, ...('fields' in field ? field.fields : [])]);
