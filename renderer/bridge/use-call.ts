import { useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import type { CallInput, CallName, CallOutput } from '../../shared/contract/contract.ts';
import type { RedaksiError } from '../../shared/contract/error.ts';
import { useDesk } from './use-desk.ts';

type Options = {
  /** false: not asked yet. */
  readonly enabled?: boolean;
  /** The answer before stays on show while a new input is asked for. */
  readonly keepPrevious?: boolean;
};

/** What the desk answers to a reading call, asked again whenever its news says so. */
export function useCall<N extends CallName>(name: N, input: CallInput<N>, { enabled = true, keepPrevious = false }: Options = {}): UseQueryResult<CallOutput<N>, RedaksiError> {
  const desk = useDesk();
  return useQuery<CallOutput<N>, RedaksiError>({
    queryKey: [name, input],
    queryFn: () => desk.call(name, input),
    enabled,
    placeholderData: keepPrevious ? (previous) => previous : undefined,
  });
}

/** A call that changes something. The desk's news brings the screens in step; nothing else need be done. */
export function useMutationCall<N extends CallName>(name: N): UseMutationResult<CallOutput<N>, RedaksiError, CallInput<N>> {
  const desk = useDesk();
  const queries = useQueryClient();
  return useMutation<CallOutput<N>, RedaksiError, CallInput<N>>({
    mutationFn: (input) => desk.call(name, input),
    onSuccess: (output) => { if (name === 'settings.change') queries.setQueryData(['settings.get', {}], output); },
  });
}
