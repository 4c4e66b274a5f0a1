/**
 * Encodes records into keys and decodes them: codecs, their keys, and the codecs of every type of value. Generated codecs
 * are built on this package.
 */
@NullMarked
package io.vicfield.codec;

import org.jspecify.annotations.NullMarked;
