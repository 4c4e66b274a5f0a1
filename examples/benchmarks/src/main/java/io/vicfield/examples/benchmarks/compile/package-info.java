/** What annotation processors add to the time of a compilation, on equal sources. */
@NullMarked
package io.vicfield.examples.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
