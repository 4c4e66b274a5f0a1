/**
 * Holds the codecs to what vmware/vic's Go package writes and reads. {@code Differences} is the one place where an
 * answer may be another than Go's.
 */
@NullMarked
package io.vicfield.examples.model.conformance;

import org.jspecify.annotations.NullMarked;
