/**
 * Reads values that are stored under former keys, and tells sinks which former keys are replaced. This package wraps the
 * sources and sinks of records with former keys. Codecs know only their current keys.
 */
@NullMarked
package io.vicfield.former;

import org.jspecify.annotations.NullMarked;
