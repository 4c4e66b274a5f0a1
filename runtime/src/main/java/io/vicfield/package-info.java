/** Annotations for configuration records, and the interfaces of codecs, typed keys, sources and sinks. */
@NullMarked
package io.vicfield;

import org.jspecify.annotations.NullMarked;
