/** Counts and times the reads and writes of a store, and records them as events of the JDK's Flight Recorder. */
@NullMarked
package io.vicfield.examples.testbed.watch;

import org.jspecify.annotations.NullMarked;
