import { describe, expect, it } from 'vitest';
import { runExample } from './run-example.ts';

const answersOf = (...blocks: string[]) =>
  runExample({ name: 'test', blocks, scope: ['shop'] }, async () => ({
    price: (euros: number) => ({ euros }),
    tax: 19,
  }));

describe('runExample', () => {
  it('compares an expression with the answer behind it', async () => {
    expect(await answersOf('price(3); //=> { euros: 3 }')).toEqual([
      { line: 'price(3);', actual: { euros: 3 }, expected: { euros: 3 }, isPart: false },
    ]);
  });

  it('reads an answer below its statement, over several lines', async () => {
    const answers = await answersOf('price(tax)\n//=> {\n//     euros: 19,\n//   }');
    expect(answers[0]?.expected).toEqual({ euros: 19 });
  });

  it('takes … for more fields', async () => {
    const answers = await answersOf("price(tax) //=> { euros: 19, of: [{ … }], 'a…': 1, … }");
    expect(answers[0]).toMatchObject({ expected: { euros: 19, of: [{}], 'a…': 1 }, isPart: true });
  });

  it('lets a later block see, and declare again, what an earlier one declares', async () => {
    const answers = await answersOf('const a = 1; const b = 2;', 'const b = 3;', 'a + b //=> 4');
    expect(answers[0]?.actual).toBe(4);
  });

  it('takes the value of a declaration', async () => {
    const answers = await answersOf('const gross: number = price(2).euros * 1.19; //=> 2.38\ngross > 2 //=> false');
    expect(answers.map(({ actual, expected }) => [actual, expected])).toEqual([
      [2.38, 2.38],
      [true, false],
    ]);
  });

  it('awaits, and takes imports as they are written', async () => {
    const answers = await answersOf(
      "import { price as cost } from 'shop';\nawait Promise.resolve(cost(1)); //=> { euros: 1 }",
    );
    expect(answers[0]?.actual).toEqual({ euros: 1 });
  });
});
