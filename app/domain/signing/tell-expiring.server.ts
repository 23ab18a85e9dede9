// Every morning: administrators are written to about each certificate that signs and ends soon, once for each.
import { paths } from '#app/addresses/paths.ts';
import { signingEndsSoonDays } from '#app/vocabulary/certificates.ts';
import { addDays, formatDate, localDate } from '#catalog/local-date.ts';
import { enqueueMails } from '#db/queries/outbox.server.ts';
import { listCertificates, mostSigning } from '#db/queries/signing.server.ts';
import { listAdministrators } from '#db/queries/troubles.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { lettersToStaff } from '../notifications/letter.ts';

/**
 * By mail to every administrator, of each certificate that ends within `signingEndsSoonDays` or has ended. Whoever became one later is told
 * too: the outbox keeps one mail for each certificate and reader.
 */
export async function tellExpiringCertificates(deps: Pick<Deps, 'db' | 'clock' | 'unit'>): Promise<void> {
  const { db, clock, unit } = deps;
  const now = clock.now();
  const soon = addDays(localDate(now), signingEndsSoonDays);
  const ending = (await listCertificates(db, 'signing', mostSigning)).filter(
    ({ validUntil }) => localDate(validUntil) <= soon,
  );
  if (ending.length === 0) return;
  const readers = await listAdministrators(db, now);
  const mails = ending.flatMap(({ id, holderName, validUntil }) =>
    lettersToStaff(unit, readers, {
      kind: 'certificate-ends',
      cause: `certificate-ends:${id}`,
      letter: {
        subject: `Chứng thư số của ${holderName} ${validUntil <= now ? 'đã hết hạn' : 'sắp hết hạn'}`,
        lines: [
          `Chứng thư có hiệu lực đến ngày ${formatDate(validUntil)}. Sau ngày ấy không ký số được bằng chứng thư này; giấy tờ đã ký vẫn kiểm tra được.`,
          'Hãy xin gia hạn hoặc cấp mới, rồi cài chứng thư mới.',
        ],
        action: { label: 'Mở trang Chữ ký số', href: unit.publicUrl + paths.staffCertificates() },
      },
    }),
  );
  await enqueueMails(db, mails, now);
}
