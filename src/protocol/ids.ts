/** How high the numbers go by which devices and their prekeys are known. */

/** Prekey ids are three bytes wide in WhatsApp's stanzas. 0 means "none" to some peers. */
export const MAX_PREKEY_ID = 0xff_ffff;
/** Registration ids are 1 to this: 14 bits, less a few. */
export const MAX_REGISTRATION_ID = 16_380;
