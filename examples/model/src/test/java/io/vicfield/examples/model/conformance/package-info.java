/** Compares the codecs with vmware/vic's Go package. {@code Differences} is the only list of exceptions. */
@NullMarked
package io.vicfield.examples.model.conformance;

import org.jspecify.annotations.NullMarked;
