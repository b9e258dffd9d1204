import { describe, expect, it } from 'vitest';
import { judge, judgeUpgrade, type Asked } from './policy.ts';

const TOKEN = 'secret';
const asked = (change: Partial<Asked> = {}): Asked => ({ method: 'GET', url: `/${TOKEN}/index.html`, host: '127.0.0.1:5000', origin: undefined, ...change });
const verdict = (change: Partial<Asked> = {}) => judge(asked(change), 5000, TOKEN);

describe('the loopback host', () => {
  it('lets a page of its own read, by either name of this machine', () => {
    expect(verdict()).toMatchObject({ allowed: true, path: 'index.html' });
    expect(verdict({ host: 'localhost:5000', origin: 'http://localhost:5000' })).toMatchObject({ allowed: true, host: 'localhost:5000' });
    expect(verdict({ method: 'HEAD' })).toMatchObject({ allowed: true });
  });

  it.each([undefined, '', 'attacker.example', 'attacker.example:5000', '127.0.0.1', '127.0.0.1:5001', '127.0.0.1:5000.attacker.example', '[::1]:5000'])('refuses the host %j', (host) => {
    expect(verdict({ host })).toEqual({ allowed: false, status: 403 });
  });

  it.each(['null', 'https://attacker.example', 'http://127.0.0.1', 'https://127.0.0.1:5000', 'http://localhost:5000', 'http://127.0.0.1:5001'])('refuses the origin %j', (origin) => {
    expect(verdict({ origin })).toEqual({ allowed: false, status: 403 });
  });

  it.each([undefined, '', '/', '/secret', '/wrong/index.html', '/secre/index.html', '/secrets/index.html', '//secret/', '/?secret/', 'secret/', '/index.html'])('refuses the address %j', (url) => {
    expect(verdict({ url })).toEqual({ allowed: false, status: 403 });
  });

  it('gives a preview, which has no origin, its images and nothing else', () => {
    const image = `/${TOKEN}/preview/a1/images/pasar.jpg`;
    expect(verdict({ url: image, origin: 'null' })).toMatchObject({ allowed: true });
    expect(verdict({ url: image, origin: 'https://attacker.example' })).toEqual({ allowed: false, status: 403 });
    expect(verdict({ url: `/wrong/preview/a1/images/pasar.jpg`, origin: 'null' })).toEqual({ allowed: false, status: 403 });
    for (const path of ['preview/a1/', 'images/a1', 'preview/a1/images/', 'socket']) expect(verdict({ url: `/${TOKEN}/${path}`, origin: 'null' })).toEqual({ allowed: false, status: 403 });
  });

  it('refuses to be written to', () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'CONNECT', undefined]) expect(verdict({ method })).toEqual({ allowed: false, status: 405 });
  });

  it('opens a socket only for a page that says that it is ours', () => {
    const socket = (change: Partial<Asked>) => judgeUpgrade(asked({ url: `/${TOKEN}/socket?window=w1`, ...change }), 5000, TOKEN);
    const ours = socket({ origin: 'http://127.0.0.1:5000' });
    expect(ours.allowed && ours.query.get('window')).toBe('w1');
    expect(socket({})).toEqual({ allowed: false, status: 403 });
    expect(socket({ origin: 'http://attacker.example' })).toEqual({ allowed: false, status: 403 });
    expect(socket({ origin: 'http://127.0.0.1:5000', url: `/${TOKEN}/other` })).toEqual({ allowed: false, status: 404 });
  });
});
