import { describe, expect, it } from 'vitest';
import { originOf, refusal } from './host-guard.ts';

const local = { publicUrl: undefined, port: 4321 };
const open = { publicUrl: new URL('https://debrief.example/') };

describe('on this machine alone', () => {
  it.each(['127.0.0.1:4321', 'localhost:4321', 'LOCALHOST:4321', '[::1]:4321'])('lets %s in', (host) => {
    expect(refusal(local, { host })).toBeUndefined();
    expect(refusal(local, { host, origin: `http://${host}` })).toBeUndefined();
  });

  it.each(['', 'localhost', 'localhost.evil.example:4321', '127.0.0.1:4321.evil.example', '10.0.0.1:4321'])(
    'keeps "%s" out',
    (host) => expect(refusal(local, { host })).toBeTruthy(),
  );

  it.each(['null', 'https://127.0.0.1:4321', 'http://127.0.0.1', 'http://evil.example', ''])(
    'keeps a page of "%s" out',
    (origin) => expect(refusal(local, { host: '127.0.0.1:4321', origin })).toBeTruthy(),
  );

  it('takes the address that the browser shows for its own', () => {
    expect(originOf(local, { host: 'localhost:4321' }).origin).toBe('http://localhost:4321');
  });
});

describe('at a public address', () => {
  it('answers there and nowhere else', () => {
    expect(refusal(open, { host: 'debrief.example', origin: 'https://debrief.example' })).toBeUndefined();
    expect(refusal(open, { host: '127.0.0.1:4321' })).toContain('debrief.example');
    expect(originOf(open, { host: 'debrief.example' }).origin).toBe('https://debrief.example');
  });
});
