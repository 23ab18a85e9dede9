// Certification in English: what foreigners bring from abroad, or take there.
import type { EnglishSummary } from '../../english.ts';

const slip = {
  name: 'Request slip',
  condition: 'Not required; filled in beforehand you are served faster.',
} as const;
const identity = {
  name: 'Valid passport or identity card of the person who asks',
  condition: 'Show the original.',
} as const;
const translatedOn = '2026-11-27';

export const chungThucInEnglish: readonly EnglishSummary[] = [
  {
    code: '2.000815',
    name: 'Certified true copies',
    about: 'Copies of your papers, certified to be the same as the original.',
    forForeigners:
      'Anybody may ask, wherever he lives. Papers issued abroad need consular legalisation first, except passports, identity and residence cards, driving licences, degrees, certificates and transcripts.',
    documents: {
      declaration: slip,
      'original-papers': { name: 'The original paper', condition: 'Show it.' },
      'copies-to-certify': {
        name: 'The copies to be certified',
        condition: 'As many as you need, every page with text; without them the office makes copies.',
      },
    },
    charges: { 'copy-certification': { name: 'Certification', per: 'a copy' } },
    chargeNote: 'Paid at the desk.',
    timeNote: 'Many papers, pages or copies: up to two working days more, or as agreed in writing.',
    results: ['Certified copies'],
    translated: 'f12c591e',
    translatedOn,
  },
  {
    code: '2.000884',
    name: 'Certification of a signature',
    about: 'Your signature on a paper, certified to be yours.',
    forForeigners:
      'Come yourself and sign before the officer, wherever you live. A paper in another language comes with a translation when the officer cannot read it. Contracts are certified by another procedure.',
    documents: {
      declaration: slip,
      'identity-paper': identity,
      'papers-to-sign': { name: 'The paper that you will sign', condition: 'Not signed yet.' },
    },
    charges: { 'signature-certification': { name: 'Certification', per: 'a paper' } },
    chargeNote: 'One or several signatures on one paper cost the same. Paid at the desk.',
    results: ['The paper with your certified signature'],
    translated: '46d540ce',
    translatedOn,
  },
  {
    code: '2.000992',
    name: 'Certification of a translator’s signature',
    about: 'The signature of the translator under a translation, certified.',
    forForeigners:
      'Your translator asks for it, not you: he has to be registered with the office. Ask at the desk for translators of your language.',
    documents: {
      translation: { name: 'The translation and the paper that was translated' },
      'identity-paper': {
        name: 'Valid passport or identity card of the translator',
        condition: 'When he has no specimen signature at the office, or signs before the officer.',
      },
    },
    charges: { 'translator-signature-certification': { name: 'Certification', per: 'a case' } },
    results: ['The translation with the certified signature'],
    translated: '515c4323',
    translatedOn,
  },
  {
    code: '2.001035',
    name: 'Certification of contracts',
    about:
      'Contracts about movable goods, land-use rights and houses, such as the lease of a house in the commune.',
    forForeigners:
      'All parties come and sign. Whether a foreigner may own or lease the property is decided by the law on land and housing: ask before you sign.',
    documents: {
      declaration: slip,
      draft: { name: 'Draft of the contract', condition: 'Not signed yet.' },
      'property-papers': {
        name: 'Papers that prove ownership or the right of use',
        condition: 'When the law has such property registered; bring the original to compare.',
      },
      'identity-paper': identity,
    },
    charges: { 'deal-certification': { name: 'Certification', per: 'a contract' } },
    chargeNote: 'Paid at the desk when you get the contract.',
    timeNote: 'Longer only as agreed with you in writing.',
    results: ['The certified contract'],
    translated: 'e0cbb7c3',
    translatedOn,
  },
];
