/**
 * Works as Go's package does, but in Java: it reads annotations at run time, and makes each key from its parent's key
 * and the
 * component's scopes. It inspects each type once. Its accessors are compiled and do not call by reflection.
 */
@NullMarked
package io.vicfield.examples.benchmarks.reflect;

import org.jspecify.annotations.NullMarked;
