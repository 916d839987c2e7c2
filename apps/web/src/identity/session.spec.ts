import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { provideAnswers } from '../graphql/testing/answers';
import { Session } from './session';
import { aViewer } from './testing/a-viewer';

describe('the session', () => {
  let session: Session;
  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideAnswers({}).provider] });
    session = TestBed.inject(Session);
  });

  it('belongs to whoever comes first', () => {
    expect(session.belongsToAnother(aViewer())).toBe(false);
  });

  it('goes on for the same person in the same workspace', () => {
    session.enter(aViewer());
    expect(session.belongsToAnother(aViewer())).toBe(false);
  });

  it('is another one for somebody else, and in another workspace', () => {
    const here = aViewer();
    session.enter(here);
    expect(session.belongsToAnother({ ...here, id: 'somebody-else' })).toBe(true);
    expect(session.belongsToAnother({ ...here, workspace: { ...here.workspace, id: 'elsewhere' } })).toBe(true);
  });
});
