import { Keyboard } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { isMac } from '../ui/platform.ts';
import { keysOfPress } from '../ui/shortcut.ts';
import { useTranslate } from '../ui/use-translate.ts';

const MODIFIER = /^(?:Control|Meta|Shift|Alt|AltGraph|OS|Fn|CapsLock)$/;

/** Takes the next keys that are pressed together, whatever they do elsewhere. Escape and Tab alone leave it, so that nobody is caught in it. */
export function KeyRecorder({ onKeys }: { /** As stored; null: keys that cannot be told. */ readonly onKeys: (keys: string | null) => void }) {
  const translate = useTranslate();
  const [isRecording, setRecording] = useState(false);
  const latest = useRef(onKeys);
  useEffect(() => { latest.current = onKeys; });
  useEffect(() => {
    if (!isRecording) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const isAlone = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (event.key === 'Tab' && isAlone) return setRecording(false);
      event.preventDefault();
      event.stopPropagation();
      if (MODIFIER.test(event.key) || event.isComposing) return;
      setRecording(false);
      if (event.key !== 'Escape' || !isAlone) latest.current(keysOfPress(event, isMac));
    };
    // The key that began it is still down, and its release would press the button again.
    const onKeyUp = (event: KeyboardEvent): void => { if (event.key !== 'Tab') event.preventDefault(); };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    window.addEventListener('keyup', onKeyUp, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
      window.removeEventListener('keyup', onKeyUp, { capture: true });
    };
  }, [isRecording]);
  return (
    <Button icon={Keyboard} autoFocus aria-pressed={isRecording} onBlur={() => setRecording(false)} onPress={() => setRecording(true)}>
      {translate(isRecording ? 'shortcuts.recording' : 'shortcuts.record')}
    </Button>
  );
}
