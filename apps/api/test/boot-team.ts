import { Api } from './api';
import { LogScene } from './log-scene';

/** A booted API with an owner, two agents and a scene to log in, so many days after the tests' Sunday. */
export async function bootTeam({ daysLater = 0 } = {}) {
  const api = await Api.boot();
  api.clock.advance({ days: daysLater });
  const owner = await api.signUp();
  const [agent, other] = [await api.signInAs('AGENT'), await api.signInAs('AGENT')];
  return { api, owner, agent, other, scene: await LogScene.of(api) };
}
