// One page for how somebody reads: what he may choose, and the keys that work everywhere.
import { paths } from '#app/addresses/paths.ts';
import type { ReadingSettings } from '#app/http/reading-settings.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { Checkbox } from '../../../components/checkboxes/checkboxes.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { Page } from '../../../components/page/page.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { Radios } from '../../../components/radios/radios.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';

const sizes: Readonly<Record<ReadingSettings['text'], string>> = {
  usual: 'Vừa',
  large: 'Lớn, hơn một phần tư',
  largest: 'Rất lớn, gấp rưỡi',
};

const colours: Readonly<Record<ReadingSettings['contrast'], string>> = {
  device: 'Theo máy của bạn',
  light: 'Tương phản mạnh, chữ đen nền trắng',
  dark: 'Tương phản mạnh, chữ trắng nền đen',
};

const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

export interface ReadingPageProps {
  readonly settings: ReadingSettings;
  /** The page that was being read. */
  readonly from: string | undefined;
  readonly saved: string | undefined;
}

export function ReadingPage({ settings, from, saved }: ReadingPageProps) {
  return (
    <Page
      breadcrumbs={[
        { label: 'Trang chủ', href: paths.home() },
        { label: 'Cổng dành cho mọi người', href: paths.accessibility() },
        { label: 'Cỡ chữ, màu, đọc to' },
      ]}
    >
      {saved !== undefined && (
        <Notification tone="success" heading={saved} answers={saved}>
          <p>
            {from === undefined ? (
              'Mọi trang của Cổng hiện theo cách này.'
            ) : (
              <a href={from}>Quay lại trang đang đọc</a>
            )}
          </p>
        </Notification>
      )}
      <PageHeading lead="Chọn một lần, dùng cho mọi trang trên máy này trong một năm. Cổng không ghi lại ai chọn gì.">
        Cỡ chữ, màu, đọc to
      </PageHeading>
      <form method="post" action={paths.reading(from)}>
        <Radios legend="Cỡ chữ" name="text" options={optionsOf(sizes)} defaultValue={settings.text} />
        <Radios legend="Màu" name="contrast" options={optionsOf(colours)} defaultValue={settings.contrast} />
        <Checkbox
          name="aloud"
          value="yes"
          label="Thêm nút “Nghe đọc trang này” ở cuối màn hình"
          defaultChecked={settings.aloud}
        />
        <p className="govuk-hint">
          Trình duyệt đọc bằng giọng có sẵn trong máy, nên cần bật JavaScript.{' '}
          <span data-voice="" role="status" />
        </p>
        <ButtonGroup>
          <Button>Đọc theo cách này</Button>
          {from !== undefined && <a href={from}>Quay lại, không đổi</a>}
        </ButtonGroup>
      </form>
      <h2>Phím dùng được trên mọi trang</h2>
      <SummaryList
        rows={[
          { label: 'Tab', value: 'Đến chỗ tiếp theo. Bấm lần đầu có “Chuyển đến nội dung chính”.' },
          {
            label: 'Shift + Tab',
            value: 'Về chỗ trước.',
          },
          { label: 'Enter', value: 'Mở liên kết, bấm nút, gửi.' },
          { label: 'Phím cách', value: 'Đánh dấu ô, bấm nút, mở và đóng phần được gập.' },
          { label: 'Phím mũi tên', value: 'Chọn một trong các ô tròn; đi trong danh sách gợi ý.' },
          { label: 'Esc', value: 'Đóng danh sách gợi ý; dừng đọc to.' },
          {
            label: 'Ctrl và dấu +',
            value: 'Phóng to thêm: gấp ba lần, trang vẫn không tràn ngang.',
          },
        ]}
      />
      <p>
        Mạng yếu, máy cũ, cần người giúp: xem <a href={paths.accessibility()}>Cổng dành cho mọi người</a>.
      </p>
    </Page>
  );
}
