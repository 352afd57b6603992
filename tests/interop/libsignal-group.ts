/** A group's member as Signal's own library, 0.30.2, plays it: one sender, one distribution list. */
import { bytesToHex } from '@noble/hashes/utils.js';
import * as signal from 'libsignal-client-0.30.2';

const sender = signal.ProtocolAddress.new('sender', 1);

/** A UUID's sixteen bytes as text. */
export function uuid(bytes: Uint8Array): string {
  const hex = bytesToHex(bytes);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}

class SenderKeys extends signal.SenderKeyStore {
  private readonly records = new Map<string, Buffer>();
  override saveSenderKey(_: unknown, id: string, record: signal.SenderKeyRecord) {
    this.records.set(id, record.serialize());
    return Promise.resolve();
  }
  override getSenderKey(_: unknown, id: string) {
    const record = this.records.get(id);
    return Promise.resolve(record ? signal.SenderKeyRecord.deserialize(record) : null);
  }
}

export class Member {
  private readonly store = new SenderKeys();
  private readonly id: string;

  constructor(distributionId: Uint8Array) {
    this.id = uuid(distributionId);
  }

  /** A distribution message of this member's own key, which is made if there is none. */
  async distribution(): Promise<Uint8Array> {
    const message = await signal.SenderKeyDistributionMessage.create(sender, this.id, this.store);
    return message.serialize();
  }

  async accept(distribution: Uint8Array): Promise<void> {
    const message = signal.SenderKeyDistributionMessage.deserialize(Buffer.from(distribution));
    await signal.processSenderKeyDistributionMessage(sender, message, this.store);
  }

  /** As an object of the library's, for its envelopes. */
  encrypt(what: string): Promise<signal.CiphertextMessage> {
    return signal.groupEncrypt(sender, this.id, this.store, Buffer.from(what));
  }

  async seal(what: string): Promise<Uint8Array> {
    return (await this.encrypt(what)).serialize();
  }

  /** Rejects what is not authentic. */
  async open(message: Uint8Array): Promise<string> {
    return (await signal.groupDecrypt(sender, this.store, Buffer.from(message))).toString();
  }
}
