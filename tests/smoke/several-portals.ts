// Where live processes of the portal and programs of the machine work together: whatever becomes of the scenario, all of them end, nothing
// stays behind, and of a failure it is told what the processes said last.
import { startPortal, type NodeOfPortal, type StartedPortal } from '../support/portal-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { programsIn, type Programs } from './programs.ts';

export interface Place {
  readonly programs: Programs;
  /** The data folder of the portal. */
  readonly data: string;
  /** Those that run now, by their number; one that is restarted takes its number again. */
  readonly portals: ReadonlyMap<number, StartedPortal>;
  /** On `data`, unless the settings name another folder. */
  readonly start: (
    settings: Readonly<Record<string, string>>,
    number: number,
    node?: NodeOfPortal,
  ) => Promise<void>;
}

/** @throws Error what `work` throws */
export async function withPortals(work: (place: Place) => Promise<void>): Promise<void> {
  // The certificate of the proxy is its own.
  process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
  const place = temporaryFolder();
  const data = temporaryFolder();
  const programs = programsIn(place.path);
  const portals = new Map<number, StartedPortal>();
  const start: Place['start'] = async (settings, number, node) => {
    portals.set(number, await startPortal(data.path, settings, node));
  };
  try {
    await work({ programs, data: data.path, portals, start });
  } catch (error) {
    console.error([...portals.values()].map((one) => one.said().slice(-2000)).join('\n---\n'));
    throw error;
  } finally {
    for (const { child } of portals.values()) child.kill('SIGTERM');
    await Promise.all([...portals.values()].map(({ ended }) => ended));
    await programs.stopAll();
    place.remove();
    data.remove();
  }
}
