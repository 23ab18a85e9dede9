// The editor of one component: its form, and what is live of it beside, for comparison.
import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';

import type { ReadRow } from '#app/read-models/component-differences.ts';
import { paths } from '#app/addresses/paths.ts';
import { components, type ComponentId } from '#catalog/components.ts';
import type { LevelNeed } from '#catalog/drafting.ts';
import type { Level } from '#catalog/procedure.ts';
import type { FormDefinition, FormSection } from '#forms/definition.ts';
import type { FormContext, Wire } from '#forms/kinds/kind.ts';
import { visibleFields, visibleSections } from '#forms/visibility.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { DefaultButton } from '../../../components/form-fields/default-button.tsx';
import { FormFields } from '../../../components/form-fields/form-fields.tsx';
import { ShowMoreQuestions } from '../../../components/form-fields/show-more.tsx';
import { useSectionForm } from '../../../components/form-wizard/use-section-form.ts';
import { Notification } from '../../../components/notification/notification.tsx';
import { Details } from '../../../components/details/details.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { ConflictNotice, type Conflict } from './conflict-notice.tsx';
import { ReadRows } from './read-rows.tsx';
import { useUnsaved, type Unsaved } from './use-unsaved.ts';

export interface ComponentPageProps {
  readonly desk: Desk;
  readonly code: string;
  readonly procedureName: string;
  readonly component: ComponentId;
  readonly form: FormDefinition;
  readonly context: FormContext;
  readonly wire: Wire;
  readonly problems: readonly InputProblem[];
  /** The digest of what the form was filled from. */
  readonly seen: string;
  /** Empty when nothing is live yet. */
  readonly live: readonly ReadRow[];
  readonly changed: boolean;
  /** What each level asks for; only where the level is chosen. */
  readonly needs: readonly { readonly level: Level; readonly needs: readonly LevelNeed[] }[];
  readonly voidsApproval: boolean;
  readonly conflict?: Conflict | undefined;
}

export function ComponentPage(props: ComponentPageProps) {
  const { code, component, desk } = props;
  // A reply of the server shows what was typed already, and beside what.
  const replied = props.conflict !== undefined || props.problems.length > 0;
  const unsaved = useUnsaved({
    key: `${code}:${component}:${desk.actor.name}`,
    savedAt: paths.staffProcedureDraft(code),
    offer: !replied,
  });
  return (
    <Editor
      key={unsaved.restored === undefined ? 'served' : 'restored'}
      {...props}
      {...(replied ? undefined : unsaved.restored)}
      unsaved={unsaved}
    />
  );
}

function Editor(props: ComponentPageProps & { readonly unsaved: Unsaved }) {
  const { desk, code, component, form: def, context, conflict, unsaved, seen } = props;
  const form = useSectionForm({
    def,
    sectionId: 'all',
    wire: props.wire,
    problems: props.problems,
    context,
    onChange: (wire) => unsaved.keep(wire, seen),
  });
  return (
    <DeskPage
      desk={desk}
      heading={components[component]}
      caption={
        <>
          <a href={paths.staffProcedure(code)}>{code}</a> ·{' '}
          <a href={paths.staffProcedureDraft(code)}>bản nháp</a> · {props.procedureName}
        </>
      }
    >
      <ErrorSummary problems={form.summary} attempt={form.attempt} />
      <UnsavedNotice unsaved={unsaved} />
      {conflict !== undefined && (
        <ConflictNotice conflict={conflict} href={paths.staffComponent(code, component)} headingLevel={2}>
          Những gì bạn nhập vẫn còn ở dưới. Xem chỗ khác nhau, rồi chọn một trong hai: sửa tiếp và lưu bản của
          bạn, hoặc lấy bản của người kia.
        </ConflictNotice>
      )}
      {props.voidsApproval && (
        <Notification>
          <p>
            Bản nháp đã gửi duyệt. Lưu thay đổi ở đây thì bản nháp trở về đang soạn và phải gửi duyệt lại.
          </p>
        </Notification>
      )}
      <div className="draft-layout">
        <div className="draft-layout__main">
          {props.needs.length > 0 && <LevelNeeds code={code} levels={props.needs} />}
          <Form method="post" {...form.formProps}>
            <DefaultButton value="save" />
            <input type="hidden" name="seen" value={props.seen} key={props.seen} />
            {visibleSections(def, form.wire).map((section) => (
              <EditorSection key={section.id} section={section} of={component}>
                <FormFields
                  fields={visibleFields(section, form.wire, def)}
                  wire={form.wire}
                  problems={form.problems}
                  register={form.register}
                  derive={form.derive}
                  onGroupChange={form.changeGroup}
                />
              </EditorSection>
            ))}
            <ShowMoreQuestions />
            <ButtonGroup>
              <Button name="intent" value="save">
                {conflict === undefined ? 'Lưu' : 'Lưu bản của tôi'}
              </Button>
              <Button kind="quiet" href={paths.staffProcedureDraft(code)}>
                Quay lại bản nháp
              </Button>
            </ButtonGroup>
          </Form>
        </div>
        <Live {...props} />
      </div>
    </DeskPage>
  );
}

/** The page's heading is not said twice. */
function EditorSection({
  section,
  of,
  children,
}: {
  readonly section: FormSection;
  readonly of: ComponentId;
  readonly children: ReactNode;
}) {
  if (section.heading === components[of]) return <div className="form-section">{children}</div>;
  return (
    <section className="form-section" aria-labelledby={`s-${section.id}`}>
      <h2 id={`s-${section.id}`}>{section.heading}</h2>
      {section.intro !== undefined && <p>{section.intro}</p>}
      {children}
    </section>
  );
}

function Live({ live, changed }: ComponentPageProps) {
  return (
    <aside className="draft-layout__side" aria-label="Bản đang công bố">
      <h2>Đang công bố</h2>
      {changed && live.length > 0 && <p className="quiet">Bản nháp đã khác bản này.</p>}
      {live.length === 0 ? <p className="quiet">Chưa công bố phần này.</p> : <ReadRows rows={live} />}
    </aside>
  );
}

interface LevelNeedsProps {
  readonly code: string;
  readonly levels: readonly { readonly level: Level; readonly needs: readonly LevelNeed[] }[];
}

/** What each level asks for and whether it is there: why a level cannot be reached yet, and where to mend it (Đ3.4, Đ15). */
export function LevelNeeds({ code, levels }: LevelNeedsProps) {
  const next = levels.find(({ needs }) => needs.some((need) => !need.met))?.level;
  return (
    <section aria-labelledby="can-gi">
      <h2 id="can-gi">Mỗi mức độ cần gì</h2>
      {levels.map(({ level, needs }) => {
        const open = needs.filter((need) => !need.met).length;
        return (
          <Details
            key={level}
            open={level === next}
            summary={`Mức độ ${level}: ${open === 0 ? 'đã đủ' : `còn thiếu ${open} điều`}`}
          >
            <ul className="level-needs">
              {needs.map((need) => (
                <li key={need.need}>
                  <StatusTag tone={need.met ? 'done' : 'waiting'}>{need.met ? 'Có' : 'Thiếu'}</StatusTag>
                  <div>
                    {need.need}
                    {need.why !== undefined && <p className="quiet">{need.why}</p>}
                    {!need.met && need.component !== 'level' && (
                      <a href={paths.staffComponent(code, need.component)}>
                        Sang phần {components[need.component]}
                      </a>
                    )}
                  </div>
                </li>
              ))}
            </ul>
          </Details>
        );
      })}
    </section>
  );
}

/** Offers what was typed into this editor before and never saved. */
function UnsavedNotice({ unsaved: { at, restore, drop } }: { readonly unsaved: Unsaved }) {
  if (at === undefined) return null;
  return (
    <Notification tone="important" heading="Bạn có nội dung chưa lưu">
      <p>Trình duyệt này còn giữ những gì bạn nhập ở đây lúc {formatMoment(at)} mà chưa lưu.</p>
      <ButtonGroup>
        <Button kind="secondary" type="button" onClick={restore}>
          Lấy lại nội dung chưa lưu
        </Button>
        <Button kind="quiet" type="button" onClick={drop}>
          Bỏ nội dung đó
        </Button>
      </ButtonGroup>
    </Notification>
  );
}
