/** Words at the head of a sentence that need the one before. */
const leaners =
  /^(?:it|he|she|they|him|her|them|this|these|those|that|such|his|its|their|both|but|and|or|so|yet|nor|because|however|instead|still|meanwhile|also|then|thus|therefore|moreover|another|others|the same)\b/iu;
/** "No, the plan has failed" answers something; "No one" does not. */
const answer = /^(?:No|Yes),/u;
/** "In the end Roe said", "Asked about it, she": turns that lean on what was told before them. */
const turns =
  /^(?:In the end|At the same time|As a result|On the other hand|For (?:example|instance)|In (?:response|return|addition|turn|contrast|other words)|Among them|After that|Since then|(?:Despite|Because of|Apart from|Besides|Before|During) (?:this|that|these|those)|Of (?:those|these|them)|(?:When )?[Aa]sked (?:about|whether|if|why|how|by)|Like (?:him|her|them|many))\b/u;
/** "Elsewhere in the country, others", "Indeed, few", "Well, in a letter": they go on with what was told. */
const goingOn =
  /^(?:Elsewhere\b|What[’']s (?:more|worse)\b|On top of that\b|More importantly\b|Worse\b|Even so\b|That said\b|To be sure\b|Back then\b|By then\b|Beyond that\b|(?:Indeed|Well|Notably|Of course|Likewise|Similarly|Nevertheless|Nonetheless|Furthermore|Additionally|In fact|(?:Not s|Uns)urprisingly|Otherwise|Consequently|Accordingly|Now|Previously|Earlier|Later|Afterwards?|At the time|In short|In other words|Sure|OK|Okay)(?=,))/u;
/** "For now, though, both", "At home, meanwhile, few": the turn that stands behind the first words. */
const turnedLater = /^[^,;:.“”"]{2,40},\s(?:though|however|meanwhile|in turn|likewise|for (?:example|instance)),/u;
/** "In many ways, it was a repeat", "With the sun behind him, he told": a turn that names nobody, and a pronoun behind it. */
const lateSubject =
  /^\p{Lu}\p{Ll}*(?:\s[^\p{Lu},;:“”"]{1,80})?,\s(?:(?:he|she|they)\b|it\b(?!\s?(?:[’']s|is|was|will|would|has|may|might|could|can|takes?|took|seems?|appears?|turns?|looks?|became|becomes?)\b))/u;
/** "In many ways, it was a repeat" tells of something; "For many, it was a day to forget", "If so, it is unclear whether" do not. */
const lateCopula = /^In (?:many|some|a|one|other) (?:ways?|sense|respects?),\s(?:it|this)\b/u;
/** "The news comes amid …", "The move follows …": which, the sentence before says. */
const happening =
  /^The (?:news|moves?|announcements?|decisions?|comments?|remarks?|statements?|claims?|incidents?|attacks?|strikes?|visits?|trips?|talks|meetings?|rulings?|warnings?|reports?|revelations?|developments?|allegations?|evening|session|event|figures?|latest) (?:comes?|came|follow(?:s|ed)?|mark(?:s|ed)|showcased|drew|took place)\b/u;

/** Whether a sentence opens with words that lean on the sentence before it: "They also", "But the", "The news comes". */
export function leansBack(sentence: string): boolean {
  const words = sentence.replace(/^["'“‘«„(]+/u, '');
  return [leaners, answer, turns, goingOn, turnedLater, lateSubject, lateCopula, happening].some((leaning) =>
    leaning.test(words),
  );
}
