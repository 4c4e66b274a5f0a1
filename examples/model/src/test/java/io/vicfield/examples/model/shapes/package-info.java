/** Records for the shapes of the vectors that are not VIC's own. */
@NullMarked
package io.vicfield.examples.model.shapes;

import org.jspecify.annotations.NullMarked;
