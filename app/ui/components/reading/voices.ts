// The voices with which a browser reads aloud. Some browsers bring them a while after the page.
const longestWaitMs = 2000;

/** @returns a voice of that language, if the device has one */
export async function findVoice(language: string): Promise<SpeechSynthesisVoice | undefined> {
  if (speechSynthesis.getVoices().length === 0)
    await new Promise((resolve) => {
      speechSynthesis.addEventListener('voiceschanged', resolve, { once: true });
      setTimeout(resolve, longestWaitMs);
    });
  return speechSynthesis.getVoices().find(({ lang }) => lang.toLowerCase().startsWith(language));
}
