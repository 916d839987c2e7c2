import './domain-in-node.mjs';

const { monthKeySql, monthNumberSql } = await import('../../apps/api/src/interactions/timeline/words-sql.ts');

/** SQL of the words that a seeded interaction is found by, of a text in plain letters. */
export function wordsSql(/** @type {string} */ text, /** @type {string} */ at) {
  return `(SELECT coalesce(array_to_tsvector(array_agg(DISTINCT month || word)), '')
      FROM regexp_split_to_table(lower(${text}), '[^a-z0-9]+') word, (SELECT ${monthKeySql(monthNumberSql(at))}) m(month)
     WHERE word <> '')`;
}
