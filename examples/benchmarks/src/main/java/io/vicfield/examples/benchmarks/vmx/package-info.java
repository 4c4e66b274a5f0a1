/** Puts a configuration into the bytes of a .vmx file and reads it from them, in three ways. */
@NullMarked
package io.vicfield.examples.benchmarks.vmx;

import org.jspecify.annotations.NullMarked;
