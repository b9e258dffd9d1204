import styles from './ReadingFrame.module.css';

type Props = {
  readonly articleId: string;
  /** null: the present draft. */
  readonly revision: number | null;
  readonly title: string;
  /** Whether words are to be dragged out of it: browsers allow that only from a document that has an origin. */
  readonly isDraggedFrom?: boolean;
};

/** An article as readers would see it, in a frame in which nothing runs and nothing can be changed. */
export function ReadingFrame({ articleId, revision, title, isDraggedFrom = false }: Props) {
  const address = new URL(`preview/${articleId}/`, document.baseURI);
  if (revision !== null) address.searchParams.set('revision', String(revision));
  if (isDraggedFrom) address.searchParams.set('beside', '1');
  return <iframe title={title} sandbox={isDraggedFrom ? 'allow-same-origin' : ''} src={address.href} className={styles.page} />;
}
