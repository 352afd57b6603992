import {
  addPreKeys,
  bundleOf,
  createDevice,
  decrypt,
  encrypt,
  MAX_JUMP,
  safetyNumber,
  seededRandom,
  sign,
  startSession,
  verify,
} from '../../src/protocol/index.ts';
import type { Implementation } from './peer.ts';

let created = 0;

/** This repository's implementation. */
export const ours: Implementation = {
  name: 'ours',
  maxJump: MAX_JUMP,
  versionIsAuthentic: true,
  trialAltersSession: false,
  checksBundle: true,
  verify,
  safetyNumber: (local, remote) => Promise.resolve(safetyNumber(local, remote)),
  create() {
    const random = seededRandom(`interop ${created++}`);
    let device = createDevice(random, { preKeys: 0 });
    return Promise.resolve({
      identityKey: device.identity.publicKey,
      sign: (message) => sign(device.identity.privateKey, message, random),
      bundle: (oneTime) => {
        const id = device.nextPreKeyId;
        if (oneTime) device = addPreKeys(device, 1, random);
        return Promise.resolve(bundleOf(device, oneTime ? id : 'none'));
      },
      // Async functions, so that what is thrown becomes a rejection as with the others.
      // eslint-disable-next-line @typescript-eslint/require-await
      async start(bundle) {
        device = startSession(device, 'other', bundle, random);
      },
      // eslint-disable-next-line @typescript-eslint/require-await
      async seal(plaintext) {
        const sealed = encrypt(device, 'other', plaintext, random);
        device = sealed.device;
        return sealed.message;
      },
      // eslint-disable-next-line @typescript-eslint/require-await
      async open(message) {
        const opened = decrypt(device, 'other', message);
        device = opened.device;
        return opened.plaintext;
      },
    });
  },
};
