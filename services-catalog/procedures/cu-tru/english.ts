// Residence in English.
import type { EnglishSummary } from '../../english.ts';

export const cuTruInEnglish: readonly EnglishSummary[] = [
  {
    code: '1.010041',
    name: 'Confirmation of residence',
    about:
      'A paper of the commune’s police that says where somebody of a household lives. The police decide and take it in, not the commune’s office.',
    forForeigners:
      'For Vietnamese citizens and their households, for example your spouse. Your own stay is declared by whoever gives you lodging, to the same police station, within 12 hours of your arrival.',
    documents: {
      declaration: {
        name: 'Declaration of changes of residence (form CT01)',
        condition: 'Filled in on the national portal when sent online.',
      },
    },
    charges: {},
    timeNote: 'The police station takes files from Monday to Friday and on Saturday morning.',
    results: [
      'Confirmation of residence (form CT07)',
      'Refusal (form CT06), when the conditions are not met',
    ],
    translated: '399f68b0',
    translatedOn: '2026-11-27',
  },
];
