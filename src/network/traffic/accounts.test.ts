/** Second accounts: by what happens in the world, by the messenger's defence, and by both. */
import { describe, expect, it } from 'vitest';
import { generateWorld, inhabit } from '../../world/index.ts';
import { messengers } from '../messenger.ts';
import { defend } from '../defences.ts';
import { Accounts } from './accounts.ts';

const DAY = 86_400;
const town = inhabit(generateWorld({ seed: 'accounts', scale: 24, days: 28 }));
const people = town.people.length;
const plain = messengers.e2ee;
const renewing = defend(plain, new Set(['new-number']));

describe('accounts', () => {
  it('are the people themselves where nobody takes a new number', () => {
    const accounts = new Accounts(town, plain);
    expect(accounts.length).toBe(people);
    expect(accounts.at(5, Infinity)).toBe(5);
    expect(accounts.ownerOf(5)).toBe(5);
  });

  it('change at the moment that the world says, whatever the messenger', () => {
    const accounts = new Accounts({ ...town, numbers: [{ person: 5, from: 9 * DAY }] }, plain);
    expect(accounts.length).toBe(people + 1);
    expect(accounts.at(5, 9 * DAY * 1000 - 1)).toBe(5);
    expect(accounts.at(5, 9 * DAY * 1000)).toBe(people);
    expect(accounts.ownerOf(people)).toBe(5);
    expect(accounts.at(6, Infinity)).toBe(6);
  });

  it('change half way for those whom the defence gives a new one, the world’s own first', () => {
    const world = { ...town, movers: [5, 6], numbers: [{ person: 5, from: 9 * DAY }] };
    const accounts = new Accounts(world, renewing);
    expect(accounts.length).toBe(people + 2);
    expect(accounts.at(5, 9 * DAY * 1000)).toBe(people);
    expect(accounts.at(6, 14 * DAY * 1000 - 1)).toBe(6);
    expect(accounts.at(6, 14 * DAY * 1000)).toBe(people + 1);
    expect(accounts.ownerOf(people + 1)).toBe(6);
  });
});
