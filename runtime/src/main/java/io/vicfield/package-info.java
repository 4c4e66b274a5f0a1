/**
 * Annotations for configuration records and the interfaces of codecs, sources and sinks.
 */
@NullMarked
package io.vicfield;

import org.jspecify.annotations.NullMarked;
