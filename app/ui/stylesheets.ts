// The stylesheets and which pages load which: a page asks for what it uses beyond what every page does, so that whoever only
// reads does not wait for the rules of forms, and nobody but the staff for theirs. They come in this order, each behind the
// ones before, so the cascade has one order everywhere.
import everyPage from './styles.scss?url';
import forms from './styles-forms.scss?url';
import staff from './styles-staff.scss?url';

export const stylesheets = { everyPage, forms, staff } as const;

const sheet = (href: string) => ({ rel: 'stylesheet', href }) as const;

/** Of the root: on every page. */
export const everyPageSheet = sheet(everyPage);

/** `links` of pages on which something is filled in, filed or followed. */
export const formSheets = () => [sheet(forms)];

/** `links` of the staff's pages. */
export const staffSheets = () => [sheet(forms), sheet(staff)];
