// What may be done with a draft now, of a procedure or of a form: drawn from the rights, each asked once.
import type { ReactNode } from 'react';

import type { DraftRights, DraftSummary } from '#app/read-models/catalog-editing.ts';
import type { Wire } from '#forms/kinds/kind.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { FormFields, type FieldProblem } from '../../../components/form-fields/form-fields.tsx';
import { messageAt } from '../../../components/form-fields/message-at.ts';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { Warning } from '../../../components/warning/warning.tsx';
import { publishAtFields } from '#forms/definitions/staff/publish-at.ts';

/** What somebody has written so far: never lost, whatever the answer to it. */
export interface TypedDecision {
  readonly note: string;
  readonly reason: string;
  readonly publishAt: Wire;
}

export interface DraftReply {
  readonly entries: TypedDecision;
  readonly problems: readonly FieldProblem[];
  /** Everything that keeps it from being published. */
  readonly missing: readonly { readonly message: string; readonly href?: string | undefined }[];
}

export interface DraftDecisionsProps {
  readonly draft: DraftSummary;
  readonly rights: DraftRights;
  /** Where the differences to what is live are read, before it is approved. */
  readonly compareHref?: string | undefined;
  readonly reply?: DraftReply | undefined;
}

export function DraftDecisions({ draft, rights, compareHref, reply }: DraftDecisionsProps) {
  return (
    <>
      {rights.submit && (
        <Decision draft={draft} id="gui-duyet" heading="Gửi duyệt">
          <TextInput
            label="Thay đổi gì, vì sao"
            name="note"
            multiline
            rows={3}
            hint="Người duyệt đọc; lưu vào lịch sử các bản đã công bố. Nêu văn bản làm căn cứ, nếu có."
            defaultValue={reply?.entries.note ?? draft.changeNote}
            error={messageAt(reply?.problems, 'note')}
          />
          <Button name="intent" value="submit">
            Gửi duyệt
          </Button>
        </Decision>
      )}
      {rights.approve && (
        <Decision draft={draft} id="duyet" heading="Duyệt">
          {compareHref !== undefined && (
            <p>
              <a href={compareHref}>Xem những chỗ khác với bản đang công bố</a> trước khi duyệt.
            </p>
          )}
          <FormFields
            fields={publishAtFields}
            wire={reply?.entries.publishAt ?? {}}
            problems={reply?.problems ?? []}
          />
          <Button name="intent" value="approve">
            Duyệt và công bố
          </Button>
        </Decision>
      )}
      {rights.whyNotApprove !== undefined && <p className="quiet">{rights.whyNotApprove}</p>}
      {rights.return && (
        <Decision draft={draft} id="tra-lai" heading="Trả lại để sửa">
          <TextInput
            label="Cần sửa điều gì"
            name="reason"
            multiline
            rows={3}
            defaultValue={reply?.entries.reason}
            error={messageAt(reply?.problems, 'reason')}
          />
          <Button kind="secondary" name="intent" value="return">
            Trả lại
          </Button>
        </Decision>
      )}
      {rights['take-back'] && (
        <Decision draft={draft} id="rut-lai" heading="Rút lại">
          <p>Bản nháp trở về đang soạn; lần gửi duyệt này không còn giá trị.</p>
          <Button kind="secondary" name="intent" value="take-back">
            Rút lại để sửa
          </Button>
        </Decision>
      )}
      {rights.discard && (
        <Details summary="Hủy bản nháp này">
          <form method="post" noValidate>
            <input type="hidden" name="version" value={draft.version} />
            <Warning>
              <p>
                {draft.isNew
                  ? 'Mọi nội dung đã soạn bị bỏ; chưa có gì được công bố.'
                  : 'Mọi chỗ đã sửa bị bỏ; bản đang công bố vẫn giữ nguyên.'}
              </p>
            </Warning>
            <ButtonGroup>
              <Button kind="warning" name="intent" value="discard">
                Hủy bản nháp
              </Button>
            </ButtonGroup>
          </form>
        </Details>
      )}
    </>
  );
}

function Decision({
  draft,
  id,
  heading,
  children,
}: {
  readonly draft: DraftSummary;
  readonly id: string;
  readonly heading: string;
  readonly children: ReactNode;
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <form method="post" noValidate>
        <input type="hidden" name="version" value={draft.version} />
        {children}
      </form>
    </section>
  );
}
