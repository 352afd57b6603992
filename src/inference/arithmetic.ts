/**
 * The natural logarithm of + − × ÷ alone, which IEEE-754 fixes to the bit: ECMAScript leaves the last bits of
 * `Math.log` to the engine, and claims must be the same in each.
 */

const LN2 = 0.6931471805599453;
const ROOT = 1.4142135623730951;
/** Terms of the series: below 0.1716² per term, the last is under 1e-17. */
const TERMS = 11;

/** Natural logarithm, within about 1e-15, relatively to 1 or to itself, whichever is more. */
export function ln(x: number): number {
  // What these come to is fixed: −∞, ∞ and NaN.
  if (!(x > 0 && x < Infinity)) return Math.log(x);
  let rest = x;
  let halvings = 0;
  // By powers of two, which are exact.
  for (; rest > ROOT; rest *= 0.5) halvings += 1;
  for (; rest < ROOT / 2; rest *= 2) halvings -= 1;
  // ln m = 2 artanh((m − 1) / (m + 1)).
  const s = (rest - 1) / (rest + 1);
  const square = s * s;
  let sum = 0;
  for (let term = TERMS; term >= 0; term--) sum = sum * square + 1 / (2 * term + 1);
  return halvings * LN2 + 2 * s * sum;
}
