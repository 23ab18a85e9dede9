// What this browser holds of a form that is printed and not sent: told before the first letter, asked before it outlives the tab, and
// thrown away on request.
import { useEffect, useRef, useState } from 'react';

import { deviceDraftDays } from '#app/retention/days.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import type { DeviceDraft } from './use-device-draft.ts';

export function DeviceDraftPanel({
  device,
  restoredAt,
}: {
  readonly device: DeviceDraft;
  /** When that was written down with which the form below begins. */
  readonly restoredAt: Date | undefined;
}) {
  const [asking, setAsking] = useState(false);
  const own = useRef<HTMLInputElement>(null);
  const { setOwn } = device;
  // Ticked before this ran.
  useEffect(() => {
    if (own.current?.checked === true) setOwn(true);
  }, [setOwn]);
  return (
    <section
      className="device-draft no-print"
      aria-label="Những gì bạn ghi, trong trình duyệt này"
      data-held-as={device.heldAs}
    >
      <p role="status">
        {restoredAt === undefined ? <Held device={device} /> : <Restored at={restoredAt} />}
      </p>
      <div className="device-draft__ways">
        <label className="device-draft__own">
          <input
            ref={own}
            type="checkbox"
            checked={device.own}
            onChange={(event) => setOwn(event.currentTarget.checked)}
          />{' '}
          Máy này chỉ mình tôi dùng: giữ để lần sau khai tiếp
        </label>
        {device.keptAt !== undefined && !asking && (
          <Button type="button" kind="quiet" onClick={() => setAsking(true)}>
            Xóa những gì đã ghi
          </Button>
        )}
      </div>
      {asking && (
        <div>
          <p>Xóa hết và khai lại từ đầu?</p>
          <ButtonGroup>
            <Button
              type="button"
              kind="warning"
              onClick={() => {
                device.startAnew();
                setAsking(false);
              }}
            >
              Xóa hết
            </Button>
            <Button type="button" kind="secondary" onClick={() => setAsking(false)}>
              Giữ lại
            </Button>
          </ButtonGroup>
        </div>
      )}
    </section>
  );
}

function Restored({ at }: { readonly at: Date }) {
  return (
    <>
      <strong>Đã điền lại những gì được ghi ở đây</strong> ({formatMoment(at)}). Nếu không phải của bạn, hãy
      xóa đi.
    </>
  );
}

function Held({ device }: { readonly device: DeviceDraft }) {
  if (device.refused) return <>Trình duyệt này không cho giữ: đóng trang là mất những gì bạn ghi.</>;
  if (!device.own)
    return (
      <>
        Những gì bạn ghi không gửi đi đâu và chỉ được giữ trong thẻ này của trình duyệt: đóng hoặc mở lại
        trang từ đầu là mất.
      </>
    );
  return (
    <>
      Những gì bạn ghi được giữ trên máy này, không gửi đi đâu, đến khi bạn tải tờ khai hoặc xóa; không động
      đến trong {deviceDraftDays} ngày thì tự mất.
    </>
  );
}

/** Once it is on paper nobody needs it on the device; whoever wants to print once more may leave it. */
export function AfterPrinting({ device }: { readonly device: DeviceDraft }) {
  const [isLeft, setLeft] = useState(false);
  if (device.keptAt === undefined)
    return (
      <Notification tone="success" heading="Đã tải tờ khai" answers="gone">
        <p>
          Trình duyệt này không giữ những gì bạn đã ghi. Tệp vừa tải nằm trong thư mục Tải xuống; máy nhiều
          người dùng thì lấy tệp xong hãy xóa đi.
        </p>
      </Notification>
    );
  if (isLeft)
    return (
      <Notification heading="Đã tải tờ khai" answers="left">
        <p>
          {device.own
            ? `Những gì bạn đã ghi còn trên máy này, mất sau ${deviceDraftDays} ngày không động đến. Mở lại trang khai là thấy.`
            : 'Những gì bạn đã ghi còn trong thẻ này của trình duyệt: đóng thẻ là mất.'}
        </p>
      </Notification>
    );
  return (
    <Notification heading="Đã tải tờ khai. Xóa những gì đã ghi?" answers="printed">
      <p>Tờ khai nằm trong thư mục Tải xuống. Nếu máy này nhiều người dùng, hãy xóa cả hai.</p>
      <ButtonGroup>
        <Button type="button" onClick={device.forget}>
          Xóa những gì đã ghi
        </Button>
        <Button type="button" kind="secondary" onClick={() => setLeft(true)}>
          Để lại, tôi còn sửa
        </Button>
      </ButtonGroup>
    </Notification>
  );
}
