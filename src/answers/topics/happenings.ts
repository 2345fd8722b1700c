const events =
  '(?:counter)?(?:attack|offensive|strike|raid)|(?:air ?)?strike|bombing|bombardment|blast|explosion|shooting|shelling|clash|fighting|battle|riot|unrest|protest|rally|demonstration|' +
  'flood|flooding|(?:wild|bush)?fire|blaze|inferno|storm|hurricane|typhoon|cyclone|tornado|twister|earthquake|quake|tremor|tsunami|avalanche|landslide|mudslide|eruption|heat ?wave|' +
  'drought|famine|epidemic|pandemic|outbreak|virus|disease|crash|collision|accident|derailment|sinking|shipwreck|capsizing|collapse|stampede|crush|disaster|tragedy|catastrophe|' +
  'killing|murder|massacre|ambush|assault|siege|invasion|incursion|war|conflict|genocide|coup|uprising|crackdown|revolution|rebellion|insurgency|violence|rampage|operation|crisis|incident';
/** What an event happens to, or is done with, and what it leaves. */
const scenes =
  'volcano|rocket|missile|bomb|drone|death|casualt(?:y|ies)|victim|injur(?:y|ies)|loss|fatalit(?:y|ies)|wounded|injured|toll|plane|flight|ferry|boat|ship|train|bus|helicopter|jet|mine|' +
  'mosque|school|hospital|building|church|market|hotel|camp|dam|bridge|tower|nightclub|club|factory|station|terror';

/** Words for events that may cost lives, in singular and plural. */
export const eventNoun = new RegExp(`^(?:${events})(?:e?s)?$`, 'iu');
/** What may cost lives: events, and what they happen to. */
export const happenings = new RegExp(`^(?:${events}|${scenes})(?:e?s)?$`, 'iu');
