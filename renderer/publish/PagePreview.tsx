import { useEffect, useRef, useState } from 'react';
import { useDesk } from '../bridge/use-desk.ts';
import { useTranslate } from '../ui/use-translate.ts';
import styles from './PagePreview.module.css';

export type Device = 'phone' | 'tablet' | 'desktop';

/** In CSS pixels, as these devices are commonly held. */
const WIDTHS: Record<Device, number> = { phone: 390, tablet: 820, desktop: 1280 };

/** Counts up whenever the page may have changed, so that the frame loads it anew. */
function usePageVersion(articleId: string): number {
  const desk = useDesk();
  const [version, setVersion] = useState(0);
  useEffect(() => desk.subscribe((event) => {
    if ((event.type === 'article.changed' && event.articleId === articleId) || event.type === 'register.changed') setVersion((now) => now + 1);
  }), [desk, articleId]);
  return version;
}

type Props = { readonly articleId: string; readonly houseStyle: string | null; readonly device: Device };

/** The very page that would be exported, in a frame in which nothing runs; shrunk where the window is narrower than the device. */
export function PagePreview({ articleId, houseStyle, device }: Props) {
  const translate = useTranslate();
  const version = usePageVersion(articleId);
  const stage = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<{ readonly width: number; readonly height: number } | null>(null);
  useEffect(() => {
    const element = stage.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => { if (entry) setRoom({ width: entry.contentRect.width, height: entry.contentRect.height }); });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const address = new URL(`preview/${articleId}/`, document.baseURI);
  address.searchParams.set('v', String(version));
  if (houseStyle !== null) address.searchParams.set('houseStyle', houseStyle);
  const width = WIDTHS[device];
  const scale = room ? Math.min(1, room.width / width) : 1;
  return (
    <div ref={stage} className={styles.stage}>
      {room && (
        <div className={styles.device} data-device={device} style={{ inlineSize: `${Math.floor(width * scale)}px` }}>
          <iframe
            title={translate('publish.preview')} sandbox="" src={address.href} className={styles.page}
            style={{ inlineSize: `${width}px`, blockSize: `${room.height / scale}px`, transform: `scale(${scale})` }}
          />
        </div>
      )}
    </div>
  );
}
