import { recognizeCurrency } from '@microsoft/recognizers-text-suite';
import compromise from 'compromise';
import parseMoney from 'parse-money';
import priceParser from 'price-parser';

const oneMoney = parseMoney.default ?? parseMoney;

/**
 * Public readers of money; each gives the amounts that it finds in a text. None of them gives a period or the bounds of a
 * range, and the last one only ever gives a single amount.
 *
 * @type {Record<string, (text: string) => number[]>}
 */
export const MONEY_READERS = {
  'price-parser': (text) => priceParser.parseAll(text).map((price) => price.floatValue),
  '@microsoft/recognizers-text-suite': (text) =>
    recognizeCurrency(text, 'de-de').map(({ resolution }) => Number(resolution?.value)),
  compromise: (text) =>
    compromise(text)
      .money()
      .json()
      .map(({ money }) => money.num),
  'parse-money': (text) => {
    const money = oneMoney(text);
    return money ? [money.amount] : [];
  },
};
