// The modules of app/domain from the ground up, and which others each may use beside the kernel. A module may use those
// above it in this list alone, so there is no circle; lint holds the imports to it.

/** @type {Readonly<Record<string, readonly string[]>>} */
export const domainModules = {
  kernel: [],
  papers: [],
  notifications: [],
  'personal-data': [],
  drawing: [],
  writing: [],
  catalog: ['drawing'],
  search: ['catalog', 'writing'],
  'legal-documents': ['search', 'writing'],
  'catalog-editing': ['catalog', 'drawing', 'notifications'],
  accounts: ['catalog', 'notifications', 'personal-data'],
  admission: ['accounts', 'personal-data'],
  dossiers: ['catalog', 'drawing', 'notifications', 'papers', 'personal-data'],
  payments: ['accounts', 'catalog', 'dossiers', 'notifications'],
  calendar: ['catalog', 'dossiers', 'notifications'],
  inquiries: ['admission', 'catalog', 'drawing', 'notifications', 'personal-data', 'search', 'writing'],
  publishing: ['catalog', 'drawing', 'inquiries', 'legal-documents', 'notifications', 'writing'],
  consultations: [
    'admission',
    'catalog',
    'drawing',
    'notifications',
    'personal-data',
    'publishing',
    'search',
    'writing',
  ],
  following: ['accounts', 'consultations', 'inquiries', 'notifications', 'personal-data', 'publishing'],
  links: ['notifications', 'publishing', 'writing'],
  meetings: ['catalog', 'drawing', 'notifications', 'personal-data'],
  royalties: ['notifications', 'publishing', 'writing'],
  reminders: ['catalog', 'consultations', 'notifications', 'publishing', 'writing'],
  statistics: ['catalog'],
};
