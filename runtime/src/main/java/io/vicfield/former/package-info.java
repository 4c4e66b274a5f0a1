/**
 * Former keys: values that are stored under a key that a component had before are still read, and the former key goes when
 * the present one is written. A layer around the sources and sinks of the records that have former keys; codecs know only
 * their present keys.
 */
@NullMarked
package io.vicfield.former;

import org.jspecify.annotations.NullMarked;
