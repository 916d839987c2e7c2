import { Component } from '@angular/core';
import { mutation } from '../graphql/mutate';
import { RedeemPasswordResetMutation } from './entry-documents';
import { LINK_PAGE_IMPORTS, LinkPage } from './link-page';

@Component({ imports: [LINK_PAGE_IMPORTS], templateUrl: './link-page.html' })
export class ResetPage extends LinkPage {
  private readonly redeemReset = mutation(RedeemPasswordResetMutation);
  protected readonly kind = 'PASSWORD_RESET';
  protected readonly asksName = false;
  protected readonly title = 'identity.reset.title';
  protected readonly lead = 'identity.reset.lead';
  protected readonly submit = 'identity.reset.submit';

  protected async send() {
    const { password } = this.form().value();
    const answer = await this.redeemReset({ input: { token: this.token(), password } });
    const fields = { password: this.form.password };
    const errors = this.refusals(answer, (data) => data.redeemPasswordReset.userErrors, fields);
    return { viewer: answer.data?.redeemPasswordReset.viewer ?? null, errors };
  }
}
