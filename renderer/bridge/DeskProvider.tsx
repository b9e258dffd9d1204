import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, type ReactNode } from 'react';
import type { DeskClient } from './desk-client.ts';
import type { Host } from './host.ts';
import { followEvents } from './follow-events.ts';
import { DeskContext } from './use-desk.ts';

type Props = { readonly client: DeskClient; readonly host: Host; readonly queries: QueryClient; readonly children: ReactNode };

/** Gives the screens the desk and the host, and keeps what they show in step with the desk's news. */
export function DeskProvider({ client, host, queries, children }: Props) {
  const desk = useMemo(() => ({ client, host }), [client, host]);
  useEffect(() => followEvents(client, queries), [client, queries]);
  return (
    <QueryClientProvider client={queries}>
      <DeskContext value={desk}>{children}</DeskContext>
    </QueryClientProvider>
  );
}
