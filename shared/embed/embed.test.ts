import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedHostsSchema } from './embed-hosts.ts';
import { embedOf, type Embed } from './embed.ts';

const known = (url: string, hosts: readonly string[] = []): Embed | null => embedOf(url, hosts);
const ID = 'dQw4w9WgXcQ';

describe('an address of a provider', () => {
  it.each([
    [`https://www.youtube.com/watch?v=${ID}&si=abc&feature=share`, `https://www.youtube.com/watch?v=${ID}`, `https://www.youtube-nocookie.com/embed/${ID}`, 'wide'],
    [`http://m.youtube.com/watch?list=PL1&v=${ID}&t=1m30s`, `https://www.youtube.com/watch?v=${ID}&t=90s`, `https://www.youtube-nocookie.com/embed/${ID}?start=90`, 'wide'],
    [`https://youtu.be/${ID}?t=42`, `https://www.youtube.com/watch?v=${ID}&t=42s`, `https://www.youtube-nocookie.com/embed/${ID}?start=42`, 'wide'],
    [`https://youtube.com/shorts/${ID}?feature=share`, `https://www.youtube.com/shorts/${ID}`, `https://www.youtube-nocookie.com/embed/${ID}`, 'tall'],
    [`https://www.youtube.com/live/${ID}`, `https://www.youtube.com/watch?v=${ID}`, `https://www.youtube-nocookie.com/embed/${ID}`, 'wide'],
    [`https://www.youtube-nocookie.com/embed/${ID}?start=5&autoplay=1`, `https://www.youtube.com/watch?v=${ID}&t=5s`, `https://www.youtube-nocookie.com/embed/${ID}?start=5`, 'wide'],
    ['https://twitter.com/bmkg/status/1234567890123456789?s=20', 'https://x.com/bmkg/status/1234567890123456789', 'https://platform.twitter.com/embed/Tweet.html?id=1234567890123456789&dnt=true', 'post'],
    ['https://x.com/bmkg/status/1234567890123456789/photo/1', 'https://x.com/bmkg/status/1234567890123456789', 'https://platform.twitter.com/embed/Tweet.html?id=1234567890123456789&dnt=true', 'post'],
    ['https://x.com/i/web/status/99', 'https://x.com/i/status/99', 'https://platform.twitter.com/embed/Tweet.html?id=99&dnt=true', 'post'],
    ['https://www.instagram.com/p/Cabc_123-x/?igsh=zzz', 'https://www.instagram.com/p/Cabc_123-x/', 'https://www.instagram.com/p/Cabc_123-x/embed/', 'post'],
    ['https://instagram.com/kompascom/reel/Cabc123/', 'https://www.instagram.com/reel/Cabc123/', 'https://www.instagram.com/reel/Cabc123/embed/', 'post'],
    ['https://www.tiktok.com/@kompas.com/video/7312345678901234567?is_from_webapp=1', 'https://www.tiktok.com/@kompas.com/video/7312345678901234567', 'https://www.tiktok.com/player/v1/7312345678901234567', 'tall'],
    ['https://www.tiktok.com/@kompas.com/photo/7312345678901234567', 'https://www.tiktok.com/@kompas.com/photo/7312345678901234567', null, 'tall'],
    ['https://vt.tiktok.com/ZSabc123/', 'https://vt.tiktok.com/ZSabc123/', null, 'tall'],
    ['https://www.tiktok.com/t/ZTabc123/?x=1', 'https://www.tiktok.com/t/ZTabc123/', null, 'tall'],
  ])('%s is known, and where it stands and what shows it', (url, address, player, shape) => {
    expect(known(url)).toMatchObject({ address, player, shape });
    // What is kept of it is known again.
    expect(known(known(url)?.address ?? '')).toEqual(known(url));
  });

  it('is none where it only looks like one, or like none at all', () => {
    const others = [
      `https://user@www.youtube.com/watch?v=${ID}`, `https://www.youtube.com:pw@evil.example/watch?v=${ID}`, `https://www.youtube.com:8443/watch?v=${ID}`,
      `https://youtube.com.evil.example/watch?v=${ID}`, `https://evilyoutube.com/watch?v=${ID}`, `https://www.youtube.com.:/watch?v=${ID}`, `https://www.youtube.com./watch?v=${ID}`,
      `https://xn--yutube-wqf.com/watch?v=${ID}`, `https://yоutube.com/watch?v=${ID}`, `https://evil.example/https://www.youtube.com/watch?v=${ID}`,
      `javascript:alert(1)//https://www.youtube.com/watch?v=${ID}`, `java\nscript:alert(1)`, `data:text/html,https://youtu.be/${ID}`, `//youtu.be/${ID}`, `youtu.be/${ID}`,
      `ftp://youtu.be/${ID}`, `blob:https://youtu.be/${ID}`, `https:\\\\youtu.be\\${ID}`, ` https://youtu.be/${ID}`, `https://you\ttu.be/${ID}`, `https://youtu.be/${ID}\u200b`,
      'https://www.youtube.com/watch?v=%22%3E%3Cscript%3E', `https://www.youtube.com/watch?v=${ID}x`, 'https://www.youtube.com/', 'https://www.youtube.com/@kanal', `https://www.youtube.com/watch/?x=${ID}`,
      'https://x.com/bmkg', 'https://x.com/bmkg/status/12a', 'https://x.com/bmkg/status/1%2F..%2F', 'https://x.com/namayangterlalupanjang/status/1', `https://x.com/a/status/${'1'.repeat(21)}`,
      'https://www.instagram.com/kompascom/', 'https://www.instagram.com/p/', 'https://www.instagram.com/p/a"onload=x/', 'https://www.instagram.com/constructor/toString/', 'https://www.instagram.com/__proto__/Cabc123/',
      'https://www.tiktok.com/@kompas.com', 'https://www.tiktok.com/@kompas.com/video/abc', 'https://vm.tiktok.com/', 'https://www.tiktok.com/player/v1/7312345678901234567',
      `https://youtu.be/${ID}?${'a'.repeat(5000)}`, '', 'https://', 'https://[::1]/watch', 'halo',
    ];
    for (const url of others) expect(known(url), url.slice(0, 200)).toBeNull();
  });
});

describe('a site of the house style', () => {
  const hosts = ['datawrapper.dwcdn.net'];
  it('is shown as it is, by https and by its whole name alone', () => {
    expect(known('https://datawrapper.dwcdn.net/abc/1/', hosts)).toEqual({
      provider: 'site', name: 'datawrapper.dwcdn.net', address: 'https://datawrapper.dwcdn.net/abc/1/', player: 'https://datawrapper.dwcdn.net/abc/1/', shape: 'wide',
    });
    for (const other of ['http://datawrapper.dwcdn.net/a', 'https://a.datawrapper.dwcdn.net/a', 'https://datawrapper.dwcdn.net.evil.example/a', 'https://x@datawrapper.dwcdn.net/', 'https://datawrapper.dwcdn.net:444/', 'https://dwcdn.net/']) {
      expect(known(other, hosts), other).toBeNull();
    }
  });
  it('is named whole: no wildcard, no scheme, no number, no port', () => {
    expect(embedHostsSchema.safeParse(['datawrapper.dwcdn.net', 'xn--bcher-kva.example']).success).toBe(true);
    for (const host of ['*.example.org', 'https://example.org', 'example.org:8080', 'example.org/', '127.0.0.1', '[::1]', 'localhost', 'Example.org', 'example.org.', '', 'a..b.org', `${'a'.repeat(64)}.org`]) {
      expect(embedHostsSchema.safeParse([host]).success, host).toBe(false);
    }
  });
});

it('nothing but a known player or a page of a listed host is ever put into a frame', () => {
  const PLAYERS = /^https:\/\/(?:www\.youtube-nocookie\.com\/embed\/[\w-]{11}(?:\?start=\d+)?|platform\.twitter\.com\/embed\/Tweet\.html\?id=\d{1,20}&dnt=true|www\.instagram\.com\/(?:p|reel)\/[\w-]+\/embed\/|www\.tiktok\.com\/player\/v1\/\d+)$/;
  const host = fc.constantFrom('youtube.com', 'www.youtube.com', 'youtu.be', 'x.com', 'twitter.com', 'www.instagram.com', 'www.tiktok.com', 'vm.tiktok.com', 'grafik.example', 'evil.example', 'youtube.com.evil.example', 'youtu.be@evil.example', 'evil.example#@youtu.be', 'YOUTUBE.COM', 'ｙoutube.com');
  const part = fc.oneof(
    fc.constantFrom('watch', 'shorts', 'embed', ID, 'status', '1234567890', '@nama', 'nama', 'video', 'p', 'reel', 'Cabc123', '..', '%2e%2e', '%2F', '"', '<script>', '@evil.example', '\\', ''),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  const address = fc.tuple(fc.constantFrom('https://', 'http://', 'HTTPS://', 'javascript:', 'data:', '//', ''), host, fc.array(part, { maxLength: 5 }), fc.constantFrom('', `?v=${ID}`, `?v=${ID}&t=9`, '?t=1h', '#x', ':444'))
    .map(([scheme, name, parts, rest]) => `${scheme}${name}/${parts.join('/')}${rest}`);
  let shown = 0;
  fc.assert(fc.property(fc.oneof({ weight: 8, arbitrary: address }, fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()), (url) => {
    const player = embedOf(url, ['grafik.example'])?.player ?? null;
    if (player === null) return;
    shown += 1;
    const { protocol, hostname, username, password, port } = new URL(player);
    expect([protocol, username, password, port]).toEqual(['https:', '', '', '']);
    expect(PLAYERS.test(player) || hostname === 'grafik.example').toBe(true);
  }), { numRuns: 5000, seed: 20261129 });
  // It did look at some that are shown.
  expect(shown).toBeGreaterThan(50);
});
