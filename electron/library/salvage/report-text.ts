import type { RebuiltArticle, RecoveryReport } from '../../../shared/contract/library-state.ts';
import type { Language } from '../../../shared/messages/language.ts';
import { translator, type MessageKey, type Translate } from '../../../shared/messages/translate.ts';

export const COUNTED = ['articles', 'revisions', 'blocks', 'contributors', 'templates', 'houseStyles', 'settings'] as const;
const WAYS: Record<RecoveryReport['way'], MessageKey> = { backupAndSalvage: 'recovery.both', backup: 'recovery.backupOnly', salvage: 'recovery.salvageOnly' };

/** The report as it lies beside the damaged file, for whoever looks there in a year. */
export function reportText(report: RecoveryReport, language: Language): string {
  const translate = translator(language);
  const { articles, revisions, way, backupAt } = report;
  const lines = [
    translate('recovery.report.title'),
    translate('recovery.report.way', { way: translate(WAYS[way]) }),
    ...(backupAt === null ? [] : [translate('recovery.report.backup', { at: backupAt })]),
    '',
    ...COUNTED.map((part) => translate('recovery.report.line', { name: translate(`recovery.count.${part}`), ...report[part] })),
    ...(articles.fromBackup > 0 ? [translate('recovery.count.fromBackup', { count: articles.fromBackup })] : []),
    ...(articles.incomplete > 0 ? [translate('recovery.count.incomplete', { count: articles.incomplete })] : []),
    ...(articles.rebuilt > 0 ? [translate('recovery.count.rebuilt', { count: articles.rebuilt })] : []),
    ...(revisions.incomplete > 0 ? [translate('recovery.count.incompleteRevisions', { count: revisions.incomplete })] : []),
    ...(report.mayLackMore ? [translate(way === 'backup' ? 'recovery.count.backupOnly' : 'recovery.count.mayLackMore')] : []),
    ...(report.incompleteArticles.length > 0 ? ['', translate('recovery.report.incomplete'), ...report.incompleteArticles] : []),
    ...(report.rebuiltArticles.length > 0 ? ['', translate('recovery.report.rebuilt'), ...report.rebuiltArticles.map((article) => rebuiltLine(article, translate))] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function rebuiltLine({ id, source, at }: RebuiltArticle, translate: Translate): string {
  if (at === null) return translate('recovery.report.rebuiltWithoutFields', { id });
  return translate(source === 'draft' ? 'recovery.report.rebuiltFromDraft' : 'recovery.report.rebuiltFromVersion', { id, at: new Date(at) });
}
