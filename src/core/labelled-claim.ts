const label =
  /^["'“‘]?(?:(?:The|Our|Viral) )?(?:claim|myth|rumou?r|fiction|false|hoax|verdict|ruling|rating|fact[- ]check|reality|the facts?)s?(?: (?:no\. ?)?\d{1,2})?:/iu;

/** Whether a sentence is headed as what somebody checks ("The claim: …", "Myth 3: …", "Verdict: …"): told alone, a falsehood would stand as news. */
export function isLabelledClaim(sentence: string): boolean {
  return label.test(sentence);
}
