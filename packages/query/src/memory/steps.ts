/** Work in steps, between which it can be given up. Each step tells how many slots or entries it looks at. */
export type Steps<Value> = Generator<number, Value>;
