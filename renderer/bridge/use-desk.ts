import { createContext, use } from 'react';
import type { DeskClient } from './desk-client.ts';
import type { Host } from './host.ts';

export type Desk = { readonly client: DeskClient; readonly host: Host };
export const DeskContext = createContext<Desk | null>(null);

function useContextDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error('No DeskProvider above this component');
  return desk;
}

export function useDesk(): DeskClient {
  return useContextDesk().client;
}

export function useHost(): Host {
  return useContextDesk().host;
}
