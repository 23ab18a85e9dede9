// What every page says of the commune and of the portal: head, foot, menu, notices.
import type { AppLoadContext } from '@remix-run/node';

import { stopNotice } from '#app/operation/maintenance.ts';
import { openingWayLabels } from '#catalog/opening.ts';
import { present } from '#app/values/present.ts';

/** @returns the data of the route around all others */
export async function readSite({ portal }: AppLoadContext) {
  const { unit, clock } = portal.deps;
  const sections = await portal.menu.read();
  const stops = await portal.stops.announced();
  const linksOut = await portal.linksOut.read();
  const closed = await portal.closed.read();
  return {
    site: {
      mode: portal.mode,
      publicUrl: unit.publicUrl,
      unit: {
        name: unit.name,
        localName: unit.localName,
        kindWord: unit.kindWord,
        header: unit.header,
        place: unit.place,
        address: unit.address,
        phone: unit.phone,
        ...present({ fax: unit.fax, otherPhones: unit.otherPhones }),
        email: unit.email,
        hours: unit.hours,
        head: unit.head,
        responsible: unit.responsible,
      },
      sections: sections.map(({ id, title, path, parentId }) => ({
        id,
        title,
        path,
        nested: parentId !== undefined,
      })),
      notices: [
        ...stops.map((stop) => ({ about: 'Bảo trì', words: stopNotice(stop, clock.now()) })),
        ...(closed === undefined ? [] : [{ about: openingWayLabels[closed.way], words: closed.words }]),
      ],
      linksOut,
    },
  };
}
