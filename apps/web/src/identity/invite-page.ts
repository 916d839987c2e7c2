import { Component } from '@angular/core';
import { mutation } from '../graphql/mutate';
import { AcceptInviteMutation } from './entry-documents';
import { LINK_PAGE_IMPORTS, LinkPage } from './link-page';

@Component({ imports: [LINK_PAGE_IMPORTS], templateUrl: './link-page.html' })
export class InvitePage extends LinkPage {
  private readonly accept = mutation(AcceptInviteMutation);
  protected readonly kind = 'INVITE';
  protected readonly asksName = true;
  protected readonly title = 'identity.invite.title';
  protected readonly lead = 'identity.invite.lead';
  protected readonly submit = 'identity.invite.submit';

  protected async send() {
    const answer = await this.accept({ input: { token: this.token(), ...this.form().value() } });
    const { name, password } = this.form;
    const errors = this.refusals(answer, (data) => data.acceptInvite.userErrors, { name, password });
    return { viewer: answer.data?.acceptInvite.viewer ?? null, errors };
  }
}
