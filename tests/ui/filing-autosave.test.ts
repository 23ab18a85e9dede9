// Saving while typing, without a browser: one request at a time, honest about failures, nothing forgotten.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { DraftState } from '#app/ui/components/autosave/draft-state.tsx';
import { DraftSaver, type SaveReport } from '#app/ui/components/autosave/draft-saver.ts';
import { tabDrafts } from '#app/ui/components/autosave/tab-drafts.ts';
import { plainWire, wireEntries } from '#forms/plain-wire.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function saver(answers: (Response | Error)[]) {
  const reports: SaveReport[] = [];
  const bodies: string[] = [];
  const kept: (string | undefined)[] = [];
  const made = new DraftSaver({
    url: '/luu',
    version: 3,
    report: (report) => reports.push(report),
    versionChanged: () => {},
    keep: (body) => kept.push(body),
    fetch: async (_url, init) => {
      bodies.push(init?.body as string);
      const answer = answers.shift();
      if (answer === undefined || answer instanceof Error) throw answer ?? new Error('no network');
      return answer;
    },
  });
  return { made, reports, bodies, kept, last: () => reports.at(-1) };
}

const saved = (version: number, conflict = false) => Response.json({ version, at: '21:04', conflict });

it('is not promised by the page that the server draws: without scripts nothing saves by itself', () => {
  const html = renderToStaticMarkup(createElement(DraftState, { report: { state: 'none' } }));
  expect(html).not.toContain('tự động');
  expect(html).toContain('khi bạn bấm');
});

describe('the saver of drafts', () => {
  it('waits for a pause, sends the latest values with the version it knows, and says when it saved', async () => {
    const { made, bodies, last } = saver([saved(4), saved(5)]);
    made.changed([['name', 'Ng']]);
    made.changed([
      ['name', 'Nguyễn'],
      ['version', '1'],
      ['intent', 'next'],
    ]);
    await vi.advanceTimersByTimeAsync(1_100);
    expect(bodies).toEqual([`name=${encodeURIComponent('Nguyễn')}&version=3`]);
    expect(last()).toMatchObject({ state: 'saved', at: '21:04' });
    made.changed([['name', 'N']]);
    await vi.advanceTimersByTimeAsync(1_100);
    expect(bodies[1]).toBe('name=N&version=4');
  });

  it('sends nothing more of what goes with the form that is being sent', async () => {
    const { made, bodies } = saver([saved(4)]);
    made.changed([['name', 'An']]);
    made.drop();
    await vi.advanceTimersByTimeAsync(60_000);
    made.leave();
    expect(bodies).toEqual([]);
  });

  it('says that it could not save and why, keeps the values here, tries again, and forgets them once saved', async () => {
    const { made, bodies, kept, last } = saver([new Error('offline'), saved(4)]);
    made.changed([['name', 'An']]);
    await vi.advanceTimersByTimeAsync(1_100);
    expect(last()).toMatchObject({ state: 'failed', reason: 'không kết nối được mạng', willRetry: true });
    expect(kept).toEqual(['name=An']);
    await vi.advanceTimersByTimeAsync(4_100);
    expect(bodies).toHaveLength(2);
    expect(last()).toMatchObject({ state: 'saved' });
    expect(kept.at(-1)).toBeUndefined();
  });

  it('does not try again what the portal refused, and tells its words', async () => {
    const { made, bodies, last } = saver([
      Response.json({ message: 'Hồ sơ này đã được gửi.' }, { status: 409 }),
    ]);
    made.changed([['name', 'An']]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(bodies).toHaveLength(1);
    expect(last()).toMatchObject({ state: 'failed', reason: 'Hồ sơ này đã được gửi.', willRetry: false });
  });

  it('remembers that another device wrote meanwhile', async () => {
    const { made, last } = saver([saved(9, true), saved(10)]);
    made.changed([['name', 'An']]);
    await vi.advanceTimersByTimeAsync(1_100);
    made.changed([['name', 'Anh']]);
    await vi.advanceTimersByTimeAsync(1_100);
    expect(last()).toMatchObject({ state: 'saved', conflict: true });
  });

  it('saves what is unsaved before the form is sent, so that the page that goes away sends nothing beside it', async () => {
    const { made, bodies } = saver([saved(4)]);
    made.changed([['name', 'An']]);
    expect(made.isSettled).toBe(false);
    expect(await made.settle()).toBe(true);
    expect(made.isSettled).toBe(true);
    made.leave();
    expect(bodies).toEqual(['name=An&version=3']);
  });

  it('keeps the form while the portal cannot be reached, and lets it say what the portal refuses', async () => {
    const { made, kept } = saver([
      new Error('offline'),
      Response.json({ message: 'Đã gửi.' }, { status: 409 }),
    ]);
    made.changed([['name', 'An']]);
    expect(await made.settle()).toBe(false);
    expect(made.isSettled).toBe(false);
    expect(kept).toEqual(['name=An']);
    expect(await made.settle()).toBe(true);
    expect(made.isSettled).toBe(true);
  });

  it('sends what is unsaved when the page goes away', () => {
    const { made, bodies } = saver([saved(4)]);
    made.changed([['name', 'An']]);
    made.leave();
    expect(bodies).toEqual(['name=An&version=3']);
  });
});

describe('what lies in the tab of a form', () => {
  class Tab {
    [name: string]: unknown;
    getItem(name: string) {
      return this[name] ?? null;
    }
    setItem(name: string, value: string) {
      this[name] = value;
    }
    removeItem(name: string) {
      delete this[name];
    }
  }
  class Opened {
    type = 'navigate';
  }

  it('is there again where whoever sent it is led back to after signing in', () => {
    vi.stubGlobal('window', { sessionStorage: new Tab(), location: { hash: '#chua-gui' } });
    vi.stubGlobal('PerformanceNavigationTiming', Opened);
    const entries = vi.spyOn(performance, 'getEntriesByType').mockReturnValue([new Opened()] as never);
    let account: string | undefined;
    vi.stubGlobal('document', {
      querySelector: (selector: string) =>
        selector.startsWith('.top__account') && account !== undefined ? { textContent: account } : null,
    });
    tabDrafts.keep('/gop-y', 'title=Xin', Date.now());
    expect(tabDrafts.read('/gop-y', Date.now())?.body).toBe('title=Xin');
    // Typed by nobody, it goes with him who signs in; what he types then is his.
    account = 'Nguyễn Văn An';
    expect(tabDrafts.read('/gop-y', Date.now())?.body).toBe('title=Xin');
    tabDrafts.keep('/gop-y', 'title=Xin mời', Date.now());
    account = undefined;
    expect(tabDrafts.read('/gop-y', Date.now())).toBeUndefined();
    account = 'Lý Văn Hai';
    expect(tabDrafts.read('/gop-y', Date.now())).toBeUndefined();
    account = 'Nguyễn Văn An';
    expect(tabDrafts.read('/gop-y', Date.now())?.body).toBe('title=Xin mời');
    entries.mockRestore();
    vi.unstubAllGlobals();
  });
});

describe('wire values', () => {
  it('become the entries a browser would send, and one line to read', () => {
    const wire = { name: 'An', papers: [{ title: 'A', copies: '2' }, { title: 'B' }] };
    expect(wireEntries(wire)).toEqual([
      ['name', 'An'],
      ['papers.0.title', 'A'],
      ['papers.0.copies', '2'],
      ['papers.1.title', 'B'],
    ]);
    expect(plainWire(wire.papers)).toBe('A, 2; B');
  });
});
