// Says, where reading aloud is chosen, whether this device has a voice for Vietnamese.
import { findVoice, voiceTroubles } from './voices.ts';

const line = document.querySelector<HTMLElement>('[data-voice]');

function tell(text: string): void {
  if (line !== null) line.textContent = text;
}

if (!('speechSynthesis' in window)) tell(voiceTroubles.vi.dumb);
else
  void findVoice('vi').then((voice) =>
    tell(voice === undefined ? voiceTroubles.vi.silent : 'Máy này có giọng đọc tiếng Việt.'),
  );
