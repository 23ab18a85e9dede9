// Says, where reading aloud is chosen, whether this device has a voice for Vietnamese.
import { findVoice } from './voices.ts';

const line = document.querySelector<HTMLElement>('[data-voice]');

function tell(text: string): void {
  if (line !== null) line.textContent = text;
}

if (!('speechSynthesis' in window))
  tell('Trình duyệt này không đọc to được. Hãy thử Chrome, Edge hoặc Safari.');
else
  void findVoice('vi').then((voice) =>
    tell(
      voice === undefined
        ? 'Máy này chưa có giọng đọc tiếng Việt. Vào Cài đặt, mục Trợ năng, Giọng nói để tải thêm.'
        : 'Máy này có giọng đọc tiếng Việt.',
    ),
  );
