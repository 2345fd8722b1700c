/** Words at the head of a sentence that need the one before. */
const leaners =
  /^(?:it|he|she|they|him|her|them|this|these|those|that|such|his|its|their|both|but|and|or|so|yet|nor|because|however|instead|still|meanwhile|also|then|thus|therefore|moreover|another|others|the same)\b/iu;
/** "No, the plan has failed" answers something; "No one" does not. */
const answer = /^(?:No|Yes),/u;
/** "In the end Roe said", "Asked about it, she": turns that lean on what was told before them. */
const turns =
  /^(?:In the end|At the same time|As a result|On the other hand|For (?:example|instance)|In (?:response|return|addition|turn|contrast|other words)|Among them|After that|Since then|(?:Despite|Because of|Apart from|Besides|Before|During) (?:this|that|these|those)|Of (?:those|these|them)|(?:When )?[Aa]sked (?:about|whether|if|why|how|by)|Like (?:him|her|them|many))\b/u;
/** "The news comes amid …", "The move follows …": which, the sentence before says. */
const happening =
  /^The (?:news|moves?|announcements?|decisions?|comments?|remarks?|statements?|claims?|incidents?|attacks?|strikes?|visits?|trips?|talks|meetings?|rulings?|warnings?|reports?|revelations?|developments?|allegations?|evening|session|event|figures?|latest) (?:comes?|came|follow(?:s|ed)?|mark(?:s|ed)|showcased|drew|took place)\b/u;

/** Whether a sentence opens with words that lean on the sentence before it: "They also", "But the", "The news comes". */
export function leansBack(sentence: string): boolean {
  const words = sentence.replace(/^["'“‘«„(]+/u, '');
  return leaners.test(words) || answer.test(words) || turns.test(words) || happening.test(words);
}
