/**
 * The few globals that every host of Redaksi has (Node, Electron, browsers) and ECMAScript does not define.
 * `shared/` is compiled without Node's and the DOM's types, so that nothing else of either can be used by accident.
 */
declare class URL {
  constructor(url: string, base?: string);
  static canParse(url: string, base?: string): boolean;
  href: string;
  protocol: string;
  host: string;
  hostname: string;
  pathname: string;
  search: string;
  hash: string;
  username: string;
  password: string;
  port: string;
  readonly origin: string;
  readonly searchParams: { delete(name: string): void; get(name: string): string | null; keys(): IterableIterator<string> };
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array): string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
  encodeInto(source: string, destination: Uint8Array): { read: number; written: number };
}
