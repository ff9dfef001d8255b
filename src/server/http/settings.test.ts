import { describe, expect, it } from 'vitest';
import { readSettings, WrongSetting } from './settings.ts';

describe('the address of a recogniser', () => {
  it.each(['127.0.0.1:9000', 'localhost:9000', 'ftp://example.org', 'http://'])('%s is refused', (url) => {
    const read = () => readSettings({ DEBRIEF_TRANSCRIBE_URL: url }, '/home/debrief');
    expect(read).toThrow(WrongSetting);
    expect(read).toThrow('DEBRIEF_TRANSCRIBE_URL must be an address');
  });

  it.each(['', ' ', 'http://127.0.0.1:9000', ' https://speech.example/v1/ '])('“%s” will do', (url) => {
    expect(readSettings({ DEBRIEF_TRANSCRIBE_URL: url }, '/home/debrief').port).toBe(4321);
  });
});
