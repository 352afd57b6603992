/**
 * How a text becomes short messages: alphabet, segments and octets (3GPP TS 23.038, TS 23.040).
 * If every character is in the GSM 7-bit default alphabet or its extension table, a character is 7
 * bits (14 in the extension); one character outside turns all of it into UCS-2, 16 bits a unit.
 * National language tables, which phones seldom use for these languages, are left out.
 */

/** The default alphabet in the order of its codes (TS 23.038, section 6.2.1; 0x1B is the escape). */
const DEFAULT_ALPHABET =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
/** The extension table (section 6.2.1.1): escape and one more septet each. */
const EXTENSION = '\f^{}\\[~]|€';

const basic: ReadonlySet<string> = new Set(DEFAULT_ALPHABET);
const extended: ReadonlySet<string> = new Set(EXTENSION);

/** Most segments: their number is one octet in the concatenation header (TS 23.040, 9.2.3.24.1). */
export const MAX_SEGMENTS = 255;
/** Octets of the user data header that joins segments: its length, and the 5 of element 00. */
const JOIN_HEADER = 6;

export interface SmsForm {
  readonly alphabet: 'gsm-7' | 'ucs-2';
  /** Septets (GSM 7-bit) or UTF-16 units (UCS-2). */
  readonly units: number;
  readonly segments: number;
  /** Octets of user data over all segments, with the headers that join them. */
  readonly octets: number;
}

/**
 * @param text well-formed text
 * @returns how it travels; `segments` may be more than {@link MAX_SEGMENTS}, and then no network
 *   takes it: the caller refuses it
 */
export function smsForm(text: string): SmsForm {
  const widths: number[] = [];
  let gsm = true;
  for (const character of text) {
    if (basic.has(character)) widths.push(1);
    else if (extended.has(character)) widths.push(2);
    else {
      gsm = false;
      break;
    }
  }
  return gsm
    ? cut('gsm-7', widths, 160, 153)
    : // A surrogate pair is two units and is not cut in the middle.
      cut(
        'ucs-2',
        Array.from(text, (character) => character.length),
        70,
        67,
      );
}

/** Fills segments in order; a character that doesn't fit any more begins the next. */
function cut(
  alphabet: SmsForm['alphabet'],
  widths: readonly number[],
  alone: number,
  joined: number,
): SmsForm {
  const units = widths.reduce((sum, width) => sum + width, 0);
  const octetsOf = (count: number): number =>
    alphabet === 'gsm-7' ? Math.ceil((count * 7) / 8) : count * 2;
  if (units <= alone) return { alphabet, units, segments: 1, octets: octetsOf(units) };

  const filled: number[] = [0];
  for (const width of widths) {
    const last = filled.length - 1;
    if (filled[last]! + width > joined) filled.push(width);
    else filled[last]! += width;
  }
  // In GSM 7-bit the header is filled up to a whole septet: 6 octets take the room of 7 septets.
  const octets = filled.reduce(
    (sum, count) =>
      sum + (alphabet === 'gsm-7' ? octetsOf(count + 7) : JOIN_HEADER + octetsOf(count)),
    0,
  );
  return { alphabet, units, segments: filled.length, octets };
}
