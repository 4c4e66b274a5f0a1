/** What the documentation shows is compiled, run and compared. */
@NullMarked
package io.vicfield.examples.model.docs;

import org.jspecify.annotations.NullMarked;
