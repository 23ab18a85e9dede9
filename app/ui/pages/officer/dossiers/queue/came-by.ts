// How a dossier came in, in words.
import { cameBy, type Channel } from '#catalog/procedure-lists.ts';
import { formatDate, type LocalDate } from '#catalog/local-date.ts';

/** @param arrivedOn by post: "Qua bưu chính, đến ngày 24/11/2026" */
export const cameByText = (channel: Channel, arrivedOn: LocalDate | undefined): string =>
  arrivedOn === undefined ? cameBy[channel] : `${cameBy[channel]}, đến ngày ${formatDate(arrivedOn)}`;
