import { type Check, domainName, fold, ifGiven, requiredText, text, TEXT_LIMITS } from '@heed/domain';

/** The fields of a company as an input gives them: undefined is left alone, null empties. */
interface CompanyFields {
  readonly name?: string | null;
  readonly domain?: string | null;
  readonly industry?: string | null;
}

/** The columns the fields stand for, checked. */
export function checkCompany(check: Check, { name, domain, industry }: CompanyFields) {
  const called = name === undefined ? undefined : check.take('name', requiredText(name, TEXT_LIMITS.name));
  return {
    name: called,
    sort_name: called === undefined ? undefined : fold(called),
    domain: check.take('domain', ifGiven(domain, domainName)),
    industry: check.take(
      'industry',
      ifGiven(industry, (given) => text(given, TEXT_LIMITS.title)),
    ),
  };
}
