// Works the sum out while the number is typed; what is no number is told in its place, so that no other sum stands beside it.
import { enquiryMessage, readBatch } from '#catalog/assess.ts';
import type { Tariff } from '#catalog/charges.ts';

import { sumText } from './fee-text.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('[data-counts-fees]')) {
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-without-script]'))
    button.hidden = true;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    const values = new FormData(form);
    const batch = readBatch(values.get('so-ban'), values.get('so-trang'));
    for (const output of form.querySelectorAll<HTMLOutputElement>('output[data-tariff]')) {
      const tariff = JSON.parse(output.dataset['tariff'] ?? '') as Tariff;
      output.textContent = batch === undefined ? enquiryMessage : sumText({ tariff }, batch);
    }
  });
}
