/** Given names for a class: from several cultures, no two alike. */
import type { PersonId } from './entities.ts';
import { purpose, subSeed } from './random.ts';

/** People that can have names: more would have to share them. */
export const NAMED = 150;

/** Their number is a prime, so that steps of any length pass all of them. */
export const names: readonly string[] =
  `Abdou Adaeze Agnes Ahmed Aisha Akira Alba Alejandra Alma Amadou Amara Amir Amrita Anders Anjali
Anouk Antoni Arash Ari Arjun Arta Asel Astrid Ayla Azra Bashir Beata Ben Bilal Birgit Bjarne Bram
Camila Carmen Catarina Cedric Celine Cheng Chiara Claire Dagny Dalia Damir Daria David Deepa Demba
Diego Dilan Dina Dmitri Dora Ebru Edita Efua Eino Elena Elias Elina Emeka Emre Enzo Esra Esther Eva
Fabio Fatima Faye Feng Fiona Florin Fumiko Gabriel Gali Giulia Goran Greta Gwen Habib Hanna Haruka
Hassan Helga Henrik Hilda Hoa Hugo Ibrahim Ida Igor Ikram Imani Ingrid Irina Isla Ivo Jakub Jamila
Jana Javier Jelena Jin Joana Jorge Josefa Juna Kaito Kamal Karin Kateryna Kemal Kiran Kofi Kwame
Laila Lars Lena Lian Linh Lucia Ludo Maite Malik Manon Mareike Marta Mateo Mehmet Mei Meryem Milan
Mina Moana Mustafa Nadia Naoki Nasrin Natalia Nikos Nino Nuria Odile Oleg Omar Oona Oscar Paola Petra
Pilar Quentin Rafael Rania Rohan Rosa Ruben Rukmini Sanna Selma Sena Shira Simon Soo-ah Stefan
Sunita Tariq Tove Uma Viktor Wanjiru Xiomara Yael Yara Zsofia`.split(/\s+/u);

/** Steps through the list that every world takes its own of. */
const STEP = 1;

/**
 * A person's name in a world of so many people; `undefined` if there are more than {@link NAMED}.
 * @param world as `worldSeed` gives it
 */
export function nameOf(world: number, person: PersonId, people: number): string | undefined {
  if (people > NAMED) return undefined;
  const start = subSeed(world, purpose.name, 0) % names.length;
  const step = 1 + (subSeed(world, purpose.name, STEP) % (names.length - 1));
  return names[(start + person * step) % names.length];
}
