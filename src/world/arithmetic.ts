/**
 * Functions whose last bits ECMAScript leaves to the engine (`Math.exp` and its like), made of
 * + − × ÷ alone, which IEEE-754 fixes to the bit. Accurate to about 1e-15, relatively.
 */

const LN2 = 0.6931471805599453;

/** 1/n! for n = 0 … 13. */
const inverseFactorials: readonly number[] = (() => {
  const list = [1];
  let value = 1;
  for (let n = 1; n <= 13; n++) {
    value = value / n;
    list.push(value);
  }
  return list;
})();

/** e to the power of x, for x between −700 and 700. */
export function exp(x: number): number {
  const halvings = Math.floor(x / LN2 + 0.5);
  const rest = x - halvings * LN2;
  let sum = 0;
  for (let n = inverseFactorials.length - 1; n >= 0; n--) {
    sum = sum * rest + (inverseFactorials[n] ?? 0);
  }
  for (let i = halvings; i > 0; i--) sum *= 2;
  for (let i = halvings; i < 0; i++) sum *= 0.5;
  return sum;
}

/** Square root of x ≥ 0, by Newton's iteration. */
export function squareRoot(x: number): number {
  if (x <= 0) return 0;
  let scaled = x;
  let scale = 1;
  // Powers of four are exact, and so are their roots.
  for (; scaled < 0.25; scaled *= 4) scale *= 0.5;
  for (; scaled >= 1; scaled *= 0.25) scale *= 2;
  let root = 0.35 + 0.66 * scaled;
  for (let i = 0; i < 5; i++) root = 0.5 * (root + scaled / root);
  return root * scale;
}
