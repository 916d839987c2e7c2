import { LinearModel } from './linear-model';
import stored from './model.json' with { type: 'json' };

let model: LinearModel | undefined;

/** The model of English tone, read when it is first asked for. */
export function englishModel(): LinearModel {
  model ??= new LinearModel(stored);
  return model;
}

/** What tells one trained model from another. */
export const MODEL_SHA256 = stored.about.sha256;
