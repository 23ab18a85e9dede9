// A dossier of the demonstration whose fee the province sets: it waits for the accountant, who enters what is owed.
import { fixedClock } from '#app/adapters/clock.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { readServices } from '#app/domain/catalog/read-services.server.ts';
import { fileExample } from './fill/file-example.server.ts';
import { demoUserId } from './people.ts';

const slug = 'xac-nhan-tinh-trang-hon-nhan';
const email = 'tran.thi.binh@demo.phuan';
const hour = 3_600_000;

/** Nothing happens where the amount is known already, or an example of the form does not hold on the day. */
export async function seedAmountToSet(portal: Deps): Promise<void> {
  const deps = { ...portal, clock: fixedClock(new Date(portal.clock.now().getTime() - 20 * hour)) };
  const service = (await readServices(deps)).find(({ offered }) => offered.slug === slug);
  if (service?.sheet.paying !== 'when-told') return;
  const name = 'Trần Thị Bình';
  await fileExample(deps, service.procedure, {
    kind: 'resident',
    userId: demoUserId({ email }),
    name,
    email,
  });
}
