/** Where the licences of all that is shipped stand, as a link's attributes. */
export const licences = { href: './licences.txt', target: '_blank' };
