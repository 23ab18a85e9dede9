// What was published by mistake with personal data: looked for in every version, chosen, and proposed to be erased for good.
import { paths } from '#app/addresses/paths.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { ErasableItem } from '#app/read-models/publishing.ts';
import { messageAt } from '#app/values/input-problem.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { Checkbox, Checkboxes } from '../../../components/checkboxes/checkboxes.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { inputsOf } from '../../../components/form-fields/inputs-of.ts';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { Warning } from '../../../components/warning/warning.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { Erased } from './item-facts.tsx';

export function ErasePage({
  desk,
  reply,
  ...page
}: {
  readonly desk: Desk;
  readonly erasable: ErasableItem;
  /** `erasable`: with what was found in it. */
  readonly reply?: (DeskReply & { readonly erasable: ErasableItem }) | undefined;
}) {
  const erasable = reply?.erasable ?? page.erasable;
  const { itemId, title, section, seen, versions, foundInNotes, foundInAddress, erasures } = erasable;
  const { entries = {}, ticked = {}, problems = [] } = reply ?? {};
  const input = inputsOf(entries, problems);
  const foundIds = versions.filter(({ found }) => found).map(({ id }) => id);
  return (
    <DeskPage
      desk={desk}
      heading="Xóa hẳn nội dung đăng nhầm"
      caption={
        <>
          <a href={paths.board()}>Biên tập</a> · {section} · <a href={paths.boardItem(itemId)}>{title}</a>
        </>
      }
    >
      <ErrorSummary problems={problems} />
      <Warning>
        <p>
          Chỉ dùng khi bài để lộ thông tin cá nhân hay điều không được công khai. Bản đã chọn mất hẳn, kể cả
          ảnh và tệp mà không bài nào khác dùng; không ai lấy lại được. Việc này cần người thứ hai duyệt:
          trong lúc chờ, hãy gỡ hoặc thu hồi bài nếu nội dung còn đang đăng.
        </p>
        <p>
          Cổng không đọc chữ bên trong ảnh và tệp PDF. Bản sao lưu đã có vẫn giữ nội dung này đến khi hết hạn
          lưu.
        </p>
      </Warning>
      {versions.length === 0 ? (
        <p>Mọi bản của bài này đã được xóa.</p>
      ) : (
        <form method="post" noValidate className="board-confirm">
          <input type="hidden" name="seen" value={seen} />
          <TextInput
            label="Chữ cần tìm trong các bản"
            {...input('words')}
            optional
            hint="Ví dụ họ tên, số điện thoại. Chữ này không được lưu lại."
          />
          <ButtonGroup>
            <Button kind="secondary" name="intent" value="find">
              Tìm
            </Button>
          </ButtonGroup>
          {entries['words'] !== undefined && entries['words'].trim() !== '' && (
            <p role="status">
              {foundIds.length === 0
                ? 'Không bản nào có chữ này.'
                : `Có trong ${foundIds.length} bản, đã chọn sẵn dưới đây.`}
              {foundInNotes && ' Lý do, ghi chú của các bước cũng có.'}
              {foundInAddress && ' Địa chỉ trang cũng có.'}
            </p>
          )}
          <Checkboxes
            legend="Xóa các bản"
            name="versions"
            error={messageAt(problems, 'versions')}
            defaultValues={[...new Set([...(ticked['versions'] ?? []), ...foundIds])]}
            options={versions.map(({ id, number, savedAt, savedBy, live, title: own, files }) => ({
              value: id,
              label: `Bản ${number}${live ? ' (người đọc đang thấy)' : ''}: ${own}`,
              hint: `${savedBy} lưu ${formatMoment(savedAt)}.${files.length === 0 ? '' : ` Ảnh, tệp: ${files.join(', ')}.`}`,
            }))}
          />
          <Checkbox
            label="Xóa cả lý do trả lại, duyệt khẩn, thu hồi và ghi chú trong nhật ký của bài"
            name="notes"
            defaultChecked={entries['notes'] !== undefined || foundInNotes}
          />
          <Checkbox
            label="Đổi cả địa chỉ trang, bỏ địa chỉ cũ"
            name="address"
            defaultChecked={entries['address'] !== undefined || foundInAddress}
          />
          <TextInput
            label="Xóa điều gì"
            {...input('what')}
            hint="Không nhắc lại nội dung, ví dụ “số điện thoại của một người dân”."
          />
          <TextInput
            label="Vì sao"
            {...input('reason')}
            multiline
            rows={3}
            hint="Người đọc thấy câu này ở chỗ nội dung đã xóa."
          />
          <ButtonGroup>
            <Button kind="warning" name="intent" value="propose">
              Gửi đề nghị xóa
            </Button>
            <Button kind="quiet" href={paths.boardItem(itemId)}>
              Quay lại
            </Button>
          </ButtonGroup>
        </form>
      )}
      <Erased erasures={erasures} />
    </DeskPage>
  );
}
