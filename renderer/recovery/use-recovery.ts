import { useEffect, useState } from 'react';
import type { RecoveryReport, RecoveryStep, RecoveryWay } from '../../shared/contract/library-state.ts';
import type { RedaksiError } from '../../shared/contract/error.ts';
import { useMutationCall } from '../bridge/use-call.ts';
import { useDesk } from '../bridge/use-desk.ts';

export type RecoveryProgress = { readonly step: RecoveryStep; readonly done: number };
export type RecoveryUnderWay = {
  /** null: none is under way. */
  readonly progress: RecoveryProgress | null;
  /** Why the last one came to nothing. */
  readonly failure: RedaksiError | null;
  begin(way: RecoveryWay): void;
  stop(): void;
};

/** One recovery at a time, as far as it is. @param onDone given the report */
export function useRecovery(onDone: (report: RecoveryReport) => void): RecoveryUnderWay {
  const desk = useDesk();
  const recover = useMutationCall('library.recover');
  const { mutate: cancel } = useMutationCall('library.cancelRecovery');
  const [progress, setProgress] = useState<RecoveryProgress>({ step: 'copying', done: 0 });
  useEffect(() => desk.subscribe((event) => { if (event.type === 'library.recovering') setProgress(event); }), [desk]);
  return {
    progress: recover.isPending ? progress : null,
    failure: recover.error,
    begin(way) {
      setProgress({ step: 'copying', done: 0 });
      recover.mutate({ way }, { onSuccess: onDone });
    },
    stop: () => cancel({}),
  };
}
