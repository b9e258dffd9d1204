import { BACKUP_KINDS, type BackupKind } from '../../../shared/contract/backups.ts';

/** What a backup's name says. `madeAt` is ISO 8601 with an offset. */
export type NamedBackup = { readonly number: number; readonly madeAt: string; readonly kind: BackupKind };

const NAME = new RegExp(`^backup-(\\d{6,12})-(\\d{4}-\\d{2}-\\d{2})T(\\d{2})-(\\d{2})-(\\d{2})([+-]\\d{2})(\\d{2})-(${BACKUP_KINDS.join('|')})\\.sqlite$`);

/**
 * "backup-000012-2026-11-24T20-13-24+0700-daily.sqlite": the number orders, because a clock can be set back; the date is
 * the person's own, because a day is a day where they are.
 */
export function backupName({ number, madeAt, kind }: NamedBackup): string {
  return `backup-${String(number).padStart(6, '0')}-${madeAt.replaceAll(/:/g, '-').replace(/([+-]\d{2})-(\d{2})$/, '$1$2')}-${kind}.sqlite`;
}

/** What a name says, or null where it is not a backup's. */
export function readBackupName(name: string): NamedBackup | null {
  const [, number = '', day = '', hours = '', minutes = '', seconds = '', east = '', eastMinutes = '', word = ''] = NAME.exec(name) ?? [];
  const kind = BACKUP_KINDS.find((one) => one === word);
  const madeAt = `${day}T${hours}:${minutes}:${seconds}${east}:${eastMinutes}`;
  if (kind === undefined || Number.isNaN(Date.parse(madeAt)) || Number(number) < 1) return null;
  return { number: Number(number), madeAt, kind };
}

/** A moment as this machine's clock and place tell it, to the second: "2026-11-24T20:13:24+07:00". */
export function localTime(moment: Date): string {
  const east = -moment.getTimezoneOffset();
  const two = (value: number): string => String(Math.floor(Math.abs(value))).padStart(2, '0');
  return `${new Date(moment.getTime() + east * 60_000).toISOString().slice(0, 19)}${east < 0 ? '-' : '+'}${two(east / 60)}:${two(east % 60)}`;
}
