// Where procedures, their sectors and their blank forms stand: for pages, and for what search keeps of them.

export const procedureAddress = (slug: string): string => `/dich-vu-cong/${encodeURIComponent(slug)}`;

export const sectorAddress = (sector: string): string =>
  `/dich-vu-cong/linh-vuc/${encodeURIComponent(sector)}`;

export const blankFormAddress = (slug: string, formCode: string): string =>
  `/dich-vu-cong/${encodeURIComponent(slug)}/mau/${encodeURIComponent(formCode)}.pdf`;
