import { describe, expect, it } from 'vitest';
import { readOpening } from './command-line.ts';
import { programWords } from './program-words.ts';

describe('the packaged program', () => {
  it('opens the workstation where the package adds switches for Chromium', () => {
    expect(readOpening(programWords(['/opt/redaksi', '--no-sandbox'], true))).toMatchObject({ samples: true });
    expect(readOpening(programWords(['/opt/redaksi', '--no-sandbox', '--ozone-platform=wayland', '--library', '/a', '--no-samples'], true))).toEqual({ library: '/a', samples: false });
  });

  it('leaves the words of the command line as they are', () => {
    for (const words of [[], ['list', '--query', 'taman'], ['--library=/a'], ['--help'], ['-h'], ['--version'], ['--', 'x']]) {
      expect(programWords(['/opt/redaksi', ...words], true)).toEqual(words);
    }
    expect(programWords(['/opt/redaksi', 'list', '--wrong'], true)).toEqual(['list', '--wrong']);
  });
});

it('from a checkout the application\'s folder is no word, wherever the switches stand', () => {
  expect(programWords(['/e/electron', '--no-sandbox', '/home/rina/redaksi', 'open', '--library', '/a'], false)).toEqual(['open', '--library', '/a']);
  expect(programWords(['/e/electron', '.', 'open'], false)).toEqual(['open']);
  expect(programWords(['/e/electron', '.'], false)).toEqual([]);
});
