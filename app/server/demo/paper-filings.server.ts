// Dossiers of the demonstration that came on paper: one by somebody at the counter in her neighbour's place, with its fee; one by
// post, which waits for what is verified.
import { fixedClock } from '#app/adapters/clock.ts';
import { readPublishedCatalog } from '#app/domain/catalog/read-catalog.server.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { isReceivedOnPaper } from '#catalog/counter.ts';
import { addDays, instantAt, localDate } from '#catalog/local-date.ts';
import { officialCalendar } from '#catalog/calendar-days.ts';
import { datePartsOf } from '#forms/calendar.ts';
import { receiveExample, type ExampleVisit } from './fill/file-example.server.ts';
import { stepsOn } from './fill/live-dossier.server.ts';
import { staffMember } from './staff-member.ts';

const extract = '2.000635';
/** Of whoever has merit: free, so that nothing waits for the accountant. */
const kinship = '1.010833';

/** Of what the catalog does not offer on paper any more, nothing is filed. */
export async function seedPaperFilings(portal: Deps): Promise<void> {
  // On the last working day that is over.
  let day = addDays(localDate(portal.clock.now()), -1);
  while (!officialCalendar.isWorkingDay(day)) day = addDays(day, -1);
  const deps = { ...portal, clock: fixedClock(instantAt(day, '08:40')) };
  const published = await readPublishedCatalog(deps);
  const desk = staffMember('motcua');
  const receive = async (code: string, visit: ExampleVisit) => {
    const procedure = published.find((one) => one.procedure.code === code)?.procedure;
    return procedure === undefined || !isReceivedOnPaper(procedure, [visit.channel])
      ? undefined
      : receiveExample(deps, procedure, desk, visit);
  };
  await receive(extract, {
    channel: 'in-person',
    name: 'Lê Thị Út Mười',
    identityNumber: '074165000123',
    phone: '0905123456',
    representative: { name: 'Võ Minh Tâm', identityNumber: '074080004321' },
    paysCash: true,
  });
  const posted = await receive(kinship, {
    channel: 'post',
    arrivedOn: day,
    name: 'Đặng Hữu Long',
    identityNumber: '074079002468',
    phone: '0908246810',
    paysCash: false,
  });
  if (posted === undefined) return;
  const { act } = stepsOn(deps, { code: posted, until: portal.clock.now() });
  const officer = staffMember('xahoi');
  await act(officer, 'start-processing');
  await act(officer, 'begin-verification', {
    reason: 'Cần biết hồ sơ gốc của người có công ghi những thân nhân nào.',
    wire: {
      place: 'Ủy ban nhân dân xã Hòa Lợi, thị xã Bến Cát',
      until: datePartsOf(officialCalendar.addWorkingDays(localDate(portal.clock.now()), 1)),
    },
  });
}
