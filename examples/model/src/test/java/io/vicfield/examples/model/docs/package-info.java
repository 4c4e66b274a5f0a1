/** Compiles and runs the code of the documentation, and compares its output. */
@NullMarked
package io.vicfield.examples.model.docs;

import org.jspecify.annotations.NullMarked;
