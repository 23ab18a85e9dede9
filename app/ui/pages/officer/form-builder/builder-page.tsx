// The draft of a form: its questions in order, its rules and its paper, what is missing, and what may be done with it.
import type { OpenFormDraft } from '#app/read-models/catalog-editing.ts';
import { paths } from '#app/addresses/paths.ts';
import type { FormPart } from '#forms/editing/index.ts';

import { Button } from '../../../components/button/button.tsx';
import type { DraftReply } from '../catalog/draft-decisions.tsx';
import { DraftLayout } from '../catalog/draft-layout.tsx';
import type { Desk } from '../../../components/workspace/desk-page.tsx';
import { formTitle } from '#forms/text.ts';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { FormCaption } from './form-caption.tsx';
import { Outline } from './outline.tsx';
import { PaperOutline, RulesOutline } from './paper-outline.tsx';
import { partAnchor, partHref } from '#app/lists/form-parts.ts';

export interface BuilderPageProps {
  readonly desk: Desk;
  readonly openDraft: OpenFormDraft;
  readonly reply?: DraftReply | undefined;
}

/** Where a problem is mended: the page of its part, or the paper in the outline. */
export function problemHref(form: string, part: FormPart): string {
  return part === 'paper'
    ? `${paths.staffFormDraft(form)}#${partAnchor(part)}`
    : partHref(form, { edit: part });
}

export function BuilderPage({ desk, openDraft, reply }: BuilderPageProps) {
  const { draft, definition: form, steps, problems, live } = openDraft;
  const { code } = draft;
  const outline = { form, mayEdit: steps.mayEdit, problems };
  const missing = problems.map(({ part, message }) => ({
    message,
    href: steps.mayEdit ? problemHref(code, part) : undefined,
  }));
  return (
    <DraftLayout
      desk={desk}
      heading={formTitle(form.title)}
      caption={<FormCaption code={code} here="bản nháp" />}
      draft={draft}
      steps={steps}
      missing={missing}
      previews={
        <>
          <Button kind="secondary" href={paths.staffFormPreview(code)}>
            Xem thử và điền thử
          </Button>
          <Button kind="secondary" href={paths.staffFormPaper(code, 'trong')}>
            Giấy để trống (PDF)
          </Button>
          <Button kind="secondary" href={paths.staffFormPaper(code, 'da-dien')}>
            Giấy điền ví dụ (PDF)
          </Button>
        </>
      }
      compareHref={live === undefined ? undefined : paths.staffFormComparison(code)}
      reply={reply}
      aside={<Head openDraft={openDraft} />}
    >
      <section aria-labelledby="cac-phan">
        <h2 id="cac-phan">Các phần và các ô</h2>
        <Outline {...outline} />
      </section>
      <section aria-labelledby="quy-tac">
        <h2 id="quy-tac">Quy tắc giữa các ô</h2>
        <RulesOutline {...outline} />
      </section>
      <section aria-labelledby="tren-giay">
        <h2 id="tren-giay">Trên giấy</h2>
        <PaperOutline {...outline} />
      </section>
    </DraftLayout>
  );
}

function Head({ openDraft: { definition: form, usedBy, steps } }: { readonly openDraft: OpenFormDraft }) {
  const rows = [
    { label: 'Tên trên giấy', value: form.title },
    ...(form.subtitle === undefined ? [] : [{ label: 'Dòng dưới tên', value: form.subtitle }]),
    ...(form.corner === undefined ? [] : [{ label: 'Ký hiệu', value: form.corner }]),
    { label: 'Nguồn', value: form.source === '' ? 'chưa ghi' : form.source },
    {
      label: 'Dùng cho',
      value: usedBy.length === 0 ? 'chưa thủ tục nào' : usedBy.map(({ name }) => name).join('; '),
    },
    ...(form.toReview.length === 0 ? [] : [{ label: 'Cần rà soát', value: form.toReview.join('; ') }]),
  ];
  return (
    <section aria-labelledby="thong-tin">
      <h2 id="thong-tin">Thông tin chung</h2>
      <SummaryList dense rows={rows} />
      {steps.mayEdit && (
        <p>
          <a href={partHref(form.code, { edit: 'form' })}>Sửa thông tin chung</a>
        </p>
      )}
    </section>
  );
}
