import { useMemo, useRef, useState, type RefObject } from 'react';
import type { Image } from '../../shared/article/block.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { fetchImage } from '../bridge/fetch-image.ts';
import { sendImage } from '../bridge/send-image.ts';
import { useCall } from '../bridge/use-call.ts';
import { useDesk } from '../bridge/use-desk.ts';
import { useFocusMode } from '../ui/columns.ts';
import styles from './ArticleScreen.module.css';
import { BodyField } from './BodyField.tsx';
import { DatelineField } from './fields/DatelineField.tsx';
import { HeadlineField } from './fields/HeadlineField.tsx';
import { StandfirstField } from './fields/StandfirstField.tsx';
import { FindBar } from './find/FindBar.tsx';
import { PaintFound } from './find/PaintFound.tsx';
import { useArticleFind } from './find/use-article-find.ts';
import { PresentBlock } from './look/PresentBlock.tsx';
import { TypewriterScroll } from './look/TypewriterScroll.tsx';
import { FollowSection } from './outline/FollowSection.tsx';
import { PaintPlaceholders } from './placeholder/PaintPlaceholders.tsx';
import { HouseHitMarks } from './house-rules/HouseHitMarks.tsx';
import { PaintHouseHits } from './house-rules/PaintHouseHits.tsx';
import type { ArticleHouseHits } from './house-rules/use-house-hits.ts';
import type { ArticleSession } from './session/article-session.ts';
import type { LiveValue } from './session/live-value.ts';
import { Spelling } from './spelling/Spelling.tsx';
import { useField } from './use-field.ts';
import { useHouseStyle } from './use-house-style.ts';
import { useLive } from './use-live.ts';

type WritingProps = {
  readonly screenRef: RefObject<HTMLElement | null>;
  readonly session: ArticleSession;
  readonly targets: ReadonlyMap<string, { readonly headline: string }>;
  readonly houseHits: ArticleHouseHits;
  readonly section: LiveValue<string | null>;
  readonly onPickRelated: () => void;
  readonly onShow: (finding: Finding) => void;
  readonly isDatelineOpen: boolean;
  readonly onDatelineOpen: (isOpen: boolean) => void;
};

/** The words of an article: headline, standfirst, dateline and body, and what finds its way in them. */
export function Writing({ screenRef, session, targets, houseHits, section, onPickRelated, onShow, isDatelineOpen, onDatelineOpen }: WritingProps) {
  const client = useDesk();
  const bodyKey = useLive(session.bodyKey);
  const language = useField(session, 'language');
  const houseStyle = useHouseStyle(useField(session, 'houseStyle'));
  const { find, inputRef } = useArticleFind(session);
  const isFinding = useLive(find.isOpen);
  const { data: settings } = useCall('settings.get', {});
  const dims = useFocusMode() && settings?.dimsOtherBlocks === true;
  const isTypewriter = settings?.typewriterScroll === true;
  const scroll = useRef<HTMLDivElement>(null);
  const [paper, setPaper] = useState<HTMLElement | null>(null);
  const standfirst = useRef<HTMLTextAreaElement>(null);
  // The key stands for the body: while it stays, the editor itself is the newer copy.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const initialBody = useMemo(() => session.blocks(), [session, bodyKey]);
  const callbacks = useMemo(() => ({
    changes: session.changeBody.bind(session),
    editor: session.bodyEditor.set.bind(session.bodyEditor),
    storeImage: (file: File): Promise<Image> => sendImage(client, file),
    fetchImage: (url: string, signal: AbortSignal): Promise<Image> => fetchImage(client, url, signal),
  }), [session, client]);
  const prefix = useMemo(
    () => <DatelineField session={session} houseStyle={houseStyle} isOpen={isDatelineOpen} onOpenChange={onDatelineOpen} />,
    [session, houseStyle, isDatelineOpen, onDatelineOpen],
  );
  return (
    <>
      {isFinding && <FindBar find={find} session={session} screenRef={screenRef} inputRef={inputRef} />}
      <div ref={scroll} className={styles.scroll}>
        <div ref={setPaper} className={styles.article} data-dims={dims ? '' : undefined} data-typewriter={isTypewriter ? '' : undefined}>
          <HeadlineField session={session} onNext={() => standfirst.current?.focus()} />
          <StandfirstField session={session} inputRef={standfirst} onNext={() => session.bodyEditor.get()?.focus()} />
          <div className={styles.body}>
            <BodyField
              initialBody={initialBody} bodyKey={bodyKey} onChanges={callbacks.changes} onEditor={callbacks.editor} targets={targets} language={language}
              houseStyle={houseStyle}
              onPickRelated={onPickRelated} footnotes={session.footnotes} storeImage={callbacks.storeImage} fetchImage={callbacks.fetchImage}
              prefix={prefix}
            >
              {dims && <PresentBlock />}
              {isTypewriter && <TypewriterScroll scrollRef={scroll} />}
              <FollowSection section={section} />
              <PaintPlaceholders session={session} />
              <PaintFound find={find} />
              <Spelling session={session} />
              <PaintHouseHits session={session} houseHits={houseHits} />
              <HouseHitMarks session={session} houseHits={houseHits} paper={paper} show={onShow} />
            </BodyField>
          </div>
        </div>
      </div>
    </>
  );
}
