import { latin } from './wording';

/** Right before the words: they are said not to be so. */
export const DENIED = latin(
  "(?:(?:^|[ (])(?:no|not|never|without|hardly|barely|neither|nor|nothing|nobody|any|zero|few|fewer|less|free of|free from|cannot|instead of|rather than|stop(?:ped)?|avoid|prevent|in case of|if|whether|unless)|n't)(?: (?:a|an|the|any|that|this|such|real|really|so|very|too|more|longer|been|being|be|to|going|mention|discuss|much|at all|have|had|seem|feel|look|get|got|one|single|of|there|is|are|was|in|for|with|me|us|her|him|them|it|further|other|major|serious|big|bit|particularly|exactly|only)){0,3} $",
);

/** What is played or asked for fun: it may be hard or wrong and hurts nobody. */
export const PLAYED =
  '\\b(?:trivia|quiz(?:zes)?|riddles?|puzzles?|(?:these|those|this|that) questions?|question \\d)\\b';

/** A question that ends there. */
export const ASKED = /\?\s*$/;
