import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkSum } from './check-sum.ts';

it.each([
  '31 - 18 = 13',
  '31% - 18% = 13%',
  '31% − 18% = 13 points',
  '31 - 18 = 13%',
  '31% - 18% = 13',
  '31 – 18 = 13 percentage points',
  '412 / 1310 = 31%',
  '412 / 1,310 = 31.5%',
  '412 won / 1,310 asked = 31%',
  '31% = 412 / 1310',
  '(31 - 18) / 18 = 72%',
  '€1.2m / 400 = €3,000',
  '€1.2m / 400 = 3k',
  '€250k x 12 = €3m',
  '3 × 4 + 2 = 14',
  '2 + 3 * 4 = 14',
  '(2 + 3) * 4 = 20',
  '100 / 10 / 2 = 5',
  '10 - 4 - 3 = 3',
  '0.5 * 8 = 4',
  '1 / 3 = .33',
  '412 / 1310 ≈ 30%',
  '12 ÷ 4 = 3 times',
])('%s holds', (sum) => expect(checkSum(sum)).toMatchObject({ holds: true }));

it.each([
  ['31 - 18 = 14', 'It comes to 13, not 14.'],
  ['412 / 1310 = 32%', 'It comes to 31.45%, not 32%.'],
  ['412 / 1310 = 31', 'It comes to 0.3145, not 31. If you mean a share of a hundred, write the % sign.'],
  ['412 / 1310 = 31.4%', 'It comes to 31.45%, not 31.4%.'],
  ['412 / 1310 ≈ 20%', 'It comes to 31.45%, not 20%.'],
  ['2 + 3 * 4 = 20', 'It comes to 14, not 20.'],
  ['5 / 0 = 1', 'It divides by nought.'],
  ['0 / 0 = 0', 'It divides by nought.'],
  ['31 - 18', 'Write what it comes to: “412 / 1310 = 31%”.'],
  ['13 = 13', 'Write the sum it comes from: “412 / 1310 = 31%”.'],
  ['1 + 1 = 1 + 1', 'Write one number on one side of the equals sign.'],
  ['1 + 1 = 2 = 2', 'There may be only one equals sign.'],
  ['31 18 = 13', 'A sign is missing before “18”: + − × or /.'],
  ['31 - = 13', 'A number is missing before “=”.'],
  ['31 - 18 =', 'A number is missing at the end.'],
  ['(31 - 18 = 13', 'A bracket is not closed.'],
  ['31 - 18) = 13', '“)” stands where it cannot be read.'],
  ['31 ^ 2 = 961', '“^” cannot be read here.'],
  ['31 - 18 = 13; drop', '“;” cannot be read here.'],
  ['', 'A number is missing at the end.'],
  ['process.exit(1)', '“.” cannot be read here.'],
])('%s: %s', (sum, problem) => expect(checkSum(sum)).toEqual({ holds: false, problem }));

const number = fc.integer({ min: 1, max: 99_999 });

it('a right sum of two numbers holds, and one that is off by one does not', () => {
  const signs = {
    '+': (a: number, b: number) => a + b,
    '-': (a: number, b: number) => a - b,
    '*': (a: number, b: number) => a * b,
  };
  fc.assert(
    fc.property(number, number, fc.constantFrom('+', '-', '*'), (a, b, sign) => {
      const result = signs[sign](Math.max(a, b), Math.min(a, b));
      const sum = `${Math.max(a, b)} ${sign} ${Math.min(a, b)}`;
      expect(checkSum(`${sum} = ${result}`)).toMatchObject({ holds: true });
      expect(checkSum(`${sum} = ${result + 1}`)).toMatchObject({ holds: false });
    }),
  );
});

it('whatever is typed, it says so and does not fail', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'0123456789.,+-*/x×()=≈% €kmé\u{1F600}'.split('')),
    maxLength: 60,
  });
  fc.assert(
    fc.property(letters, (text) => void expect(typeof checkSum(text).holds).toBe('boolean')),
    { numRuns: 500 },
  );
});
