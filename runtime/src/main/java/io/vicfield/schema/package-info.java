/** Lists a codec's keys as patterns, for matching and checks, and records as trees, for display. */
@NullMarked
package io.vicfield.schema;

import org.jspecify.annotations.NullMarked;
