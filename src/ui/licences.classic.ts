/** In the one file that holds everything they stand at its end. */
export const licences = { href: '#licences' };
