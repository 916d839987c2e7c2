import { isLike, searchedWords, wordPatterns } from '../platform/database/search/search-patterns';

/** SQL of whether the name or the domain of a company `o` holds each word of a search; `param` keeps a value. */
export function companyMatches(search: string, param: (value: unknown) => string): string {
  const words = searchedWords(search).map((word) => isLike(['o.sort_name', 'o.domain'], wordPatterns(word), param));
  return words.length === 0 ? 'true' : words.join(' AND ');
}
