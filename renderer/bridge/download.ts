import type { ExportedFile } from '../../shared/contract/publishing.ts';

function offer(name: string, mediaType: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the address over by the next turn; until then it must stay.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** One file is offered as it is; several, with their folders, as one zip named after the first. */
export async function download(files: readonly ExportedFile[]): Promise<void> {
  const [first, second] = files;
  if (!first) return;
  if (!second) {
    offer(first.name.split('/').pop() ?? first.name, first.mediaType, first.bytes);
    return;
  }
  const { zipSync } = await import('fflate');
  const name = `${first.name.split('/').pop()?.replace(/\.[^.]+$/, '') ?? 'redaksi'}.zip`;
  offer(name, 'application/zip', zipSync(Object.fromEntries(files.map((file) => [file.name, file.bytes]))));
}
