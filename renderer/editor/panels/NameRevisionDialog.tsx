import { useEffect, useState } from 'react';
import { useDesk } from '../../bridge/use-desk.ts';
import { notify } from '../../ui/notify.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { RevisionNameDialog } from './RevisionNameDialog.tsx';

/** Keeps the present draft under a name. Where it is already kept under one, that one is offered to be changed. */
export function NameRevisionDialog({ session, onClose }: { readonly session: ArticleSession; readonly onClose: () => void }) {
  const translate = useTranslate();
  const present = usePresentName(session);
  if (present === null) return null;
  const keep = async (name: string): Promise<void> => {
    const revision = await session.nameRevision(name);
    notify(translate('panels.revision.kept', { name: revision.name }), { tone: 'success' });
  };
  return (
    <RevisionNameDialog
      title={translate('panels.revision.name')} initialName={present} description={present === '' ? undefined : translate('history.alreadyKept', { name: present })}
      onKeep={keep} onClose={onClose}
    />
  );
}

/** The name under which just what is on screen is kept; empty where it is under none, null while that is not known. */
function usePresentName(session: ArticleSession): string | null {
  const desk = useDesk();
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    let isLeft = false;
    const show = (found: string): void => { if (!isLeft) setName(found); };
    // What was just typed is no part of an earlier revision. Where the desk cannot say, naming says why.
    session.flush().then(() => desk.call('revisions.list', { articleId: session.articleId })).then(
      ({ revisions, isChanged }) => show(isChanged ? '' : revisions[0]?.name ?? ''), () => show(''),
    );
    return () => { isLeft = true; };
  }, [session, desk]);
  return name;
}
