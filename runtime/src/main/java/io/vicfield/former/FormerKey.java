package io.vicfield.former;

/**
 * A former key of one value.
 *
 * @param key on the wire
 * @param secret whether the value is sealed there
 */
record FormerKey(String key, boolean secret) {}
