/** The nouns of the Kazakh calendar with their endings. */
import { allForms, caseForms, kazakhSounds, ownedForms, plural } from './kk-endings.js';
import type { Words } from './language.js';

/** A noun in every case; by the order of the endings in `kk-endings.ts`. */
export const cases = (noun: string): Words => caseForms(noun, kazakhSounds);

/** A noun in the possessive ("its May"), in every case. */
export const owned = (noun: string): Words => ownedForms(noun, kazakhSounds);

/** A noun in every form of its singular. */
export const every = (noun: string): Words => allForms(noun, kazakhSounds);

/** A noun in every form of its plural. */
export const many = (noun: string): Words => every(plural(noun, kazakhSounds));

/** "The month of", behind the name of one: айы, айында, айларында. */
export const ofMonth: Words = [...owned('ай'), ...many('ай')];

/** "The day of", behind a date or a weekday. */
export const dayNoun: Words = [...owned('күн'), 'күнгі'];
