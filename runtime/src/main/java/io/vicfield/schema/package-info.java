/** Lists a codec's keys as patterns, for matching and checks, and describes records for logs. */
@NullMarked
package io.vicfield.schema;

import org.jspecify.annotations.NullMarked;
