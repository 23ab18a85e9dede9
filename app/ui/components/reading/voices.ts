// The voices with which a browser reads aloud. Some browsers bring them a while after the page.
const longestWaitMs = 2000;

/** Why nothing is read: no voice of the language, or no reading at all. */
export const voiceTroubles = {
  vi: {
    silent: 'Máy này chưa có giọng đọc tiếng Việt. Vào Cài đặt, mục Trợ năng, Giọng nói để tải thêm.',
    dumb: 'Trình duyệt này không đọc to được. Hãy thử Chrome, Edge hoặc Safari.',
  },
  en: {
    silent: 'This device has no English voice. Look for voices in its accessibility settings.',
    dumb: 'This browser cannot read aloud. Try Chrome, Edge or Safari.',
  },
} as const;

/** @returns a voice of that language, if the device has one */
export async function findVoice(language: string): Promise<SpeechSynthesisVoice | undefined> {
  if (speechSynthesis.getVoices().length === 0)
    await new Promise((resolve) => {
      speechSynthesis.addEventListener('voiceschanged', resolve, { once: true });
      setTimeout(resolve, longestWaitMs);
    });
  return speechSynthesis.getVoices().find(({ lang }) => lang.toLowerCase().startsWith(language));
}
