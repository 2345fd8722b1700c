import type { NameForm } from './name-forms.ts';

/** Two forms that a rule takes for one actor's. */
export type LinkRule = (a: NameForm, b: NameForm, text: string) => boolean;
