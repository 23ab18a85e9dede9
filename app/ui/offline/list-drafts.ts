// On the page for when there is no network: the forms that are being filled on this device.
import { formatMoment } from '#catalog/local-date.ts';

import { deviceDrafts } from '../components/autosave/device-drafts.ts';
import { fillsForm } from './fills-form.ts';

const place = document.querySelector<HTMLElement>('[data-device-drafts]');
const list = place?.querySelector('ul');
const drafts = deviceDrafts.list(Date.now());
if (place !== null && list !== null && list !== undefined && drafts.length > 0) {
  place.hidden = false;
  for (const { key, title, at } of drafts) {
    const line = document.createElement('li');
    const link = document.createElement('a');
    // Only an address that such a draft can have: storage may hold what others wrote.
    link.href = fillsForm(key) ? key : '/';
    link.textContent = title ?? 'Tờ khai';
    line.append(link, `, ghi lúc ${formatMoment(new Date(at))}`);
    list.append(line);
  }
}
