/**
 * SQL of a new UUIDv7 (RFC 9562) by the database's clock, for rows that a statement makes from others; what people make
 * gets its id from them. A random UUIDv4 with the milliseconds since 1970 in its first six bytes and its version raised.
 */
export const NEW_UUID_V7 = `encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid()) placing
    substring(int8send(floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3) FROM 1 FOR 6), 52, 1), 53, 1), 'hex')::uuid`;
