/**
 * Runs in a page before its scripts: a browser's speech whose words the test ends. `spoken` holds what was said, `speaking` the
 * utterance that is being said; the voices are one of the device and one of another company's servers, in each language.
 */
export function speak() {
  const voices = ["en-US", "ar-SA"].flatMap((lang) => [
    { lang, localService: false, name: `${lang} by a server` },
    { lang, localService: true, name: `${lang} by the device` },
  ]);
  window.spoken = [];
  window.speaking = null;
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak(utterance) {
      spoken.push({ text: utterance.text, lang: utterance.lang, voice: utterance.voice.name });
      window.speaking = utterance;
    },
    cancel() {
      const cut = window.speaking;
      window.speaking = null;
      // As in browsers, whoever was speaking is told a little later.
      setTimeout(() => cut?.dispatchEvent(new Event("error")));
    },
  });
  Object.defineProperty(window, "speechSynthesis", { value: speech });
  window.SpeechSynthesisUtterance = class extends EventTarget {
    constructor(text) {
      super();
      this.text = text;
    }
  };
}
