/**
 * What Go's package does, in Java: annotations looked at while running, each key made of its parent's text and the
 * component's scopes. Types are looked at once; accessors are compiled, not called by reflection.
 */
@NullMarked
package io.vicfield.examples.benchmarks.reflect;

import org.jspecify.annotations.NullMarked;
