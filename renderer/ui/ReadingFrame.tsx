import styles from './ReadingFrame.module.css';

type Props = { readonly articleId: string; /** null: the present draft. */ readonly revision: number | null; readonly title: string };

/** An article as readers would see it, in a frame in which nothing runs and nothing can be changed. */
export function ReadingFrame({ articleId, revision, title }: Props) {
  const address = new URL(`preview/${articleId}/`, document.baseURI);
  if (revision !== null) address.searchParams.set('revision', String(revision));
  return <iframe title={title} sandbox="" src={address.href} className={styles.page} />;
}
