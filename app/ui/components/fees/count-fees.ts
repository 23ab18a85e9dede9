// Works the sum out while the number is typed; what is no number leaves it as it is.
import { readBatch } from '#catalog/assess.ts';
import type { Tariff } from '#catalog/charges.ts';

import { sumText } from './fee-text.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('[data-counts-fees]')) {
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-without-script]'))
    button.hidden = true;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    const values = new FormData(form);
    const batch = readBatch(values.get('so-ban'), values.get('so-trang'));
    if (batch === undefined) return;
    for (const output of form.querySelectorAll<HTMLOutputElement>('output[data-tariff]'))
      output.textContent = sumText({ tariff: JSON.parse(output.dataset['tariff'] ?? '') as Tariff }, batch);
  });
}
