// Says before the session of a member of the staff ends that it does, and lets him stay (WCAG 2.2.1). Without JavaScript what was
// typed and not sent is told at the sign-in.
import { useEffect, useState } from 'react';

import { paths } from '#app/addresses/paths.ts';
import { localTime } from '#catalog/local-date.ts';
import { minuteMs } from '#app/values/durations.ts';

import { Button } from '../button/button.tsx';
import { Notification } from '../notification/notification.tsx';

/** A page that was just opened was something done. */
const firstLook = minuteMs;
const warnBefore = 10 * minuteMs;

/** @returns milliseconds; undefined where the portal cannot be asked now */
async function askLeft(method: 'GET' | 'POST'): Promise<number | undefined> {
  try {
    const reply: unknown = await (await fetch(paths.staffSession(), { method })).json();
    const isTold = typeof reply === 'object' && reply !== null && 'leftMs' in reply;
    return isTold && typeof reply.leftMs === 'number' ? reply.leftMs : undefined;
  } catch {
    return undefined;
  }
}

export function SessionEnd() {
  const [endsAt, setEndsAt] = useState<Date>();
  const [isLast, setLast] = useState(false);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let timer = setTimeout(() => void look(), firstLook);
    async function look() {
      const leftMs = await askLeft('GET');
      const isNear = leftMs !== undefined && leftMs <= warnBefore;
      if (isNear) setEndsAt(new Date(Date.now() + leftMs));
      else timer = setTimeout(() => void look(), leftMs === undefined ? firstLook : leftMs - warnBefore);
    }
    return () => clearTimeout(timer);
  }, [round]);
  const stay = async () => {
    const leftMs = await askLeft('POST');
    if (leftMs === undefined) return;
    if (leftMs <= warnBefore) {
      setLast(true);
      return;
    }
    setEndsAt(undefined);
    setRound((count) => count + 1);
  };
  if (endsAt === undefined) return null;
  return (
    <div role="alert" className="no-print">
      <Notification tone="important" heading={`Phiên làm việc hết lúc ${localTime(endsAt)}`}>
        {isLast ? (
          <p>Không kéo dài thêm được nữa. Hãy gửi hoặc lưu việc đang làm, rồi đăng nhập lại.</p>
        ) : (
          <>
            <p>Hết giờ thì phải đăng nhập lại, những gì đang viết có thể mất.</p>
            <Button type="button" kind="secondary" onClick={() => void stay()}>
              Làm việc tiếp
            </Button>
          </>
        )}
      </Notification>
    </div>
  );
}
